package org.heaplab.machine;

import org.heaplab.heap.HeapObject;

/**
 * Where the frames of running functions keep variables and values: chunks that are filled from the
 * bottom and reused.
 *
 * @see "_PyThreadState_PushFrame in Python/pystate.c (3.13)"
 */
final class DataStack {

  private static final int CHUNK_SLOTS = 1 << 14;

  private Chunk chunk = new Chunk(null, CHUNK_SLOTS);

  private static final class Chunk {
    final HeapObject[] slots;
    final Chunk previous;
    int top;

    Chunk(Chunk previous, int size) {
      this.previous = previous;
      this.slots = new HeapObject[size];
    }
  }

  /** Gives a frame its room. */
  void push(Frame frame, int slots) {
    if (chunk.top + slots > chunk.slots.length) {
      chunk = new Chunk(chunk, Math.max(CHUNK_SLOTS, slots));
    }
    frame.stack = chunk.slots;
    frame.base = chunk.top;
    chunk.top += slots;
  }

  /**
   * Takes back the room of the frame pushed last.
   *
   * @param base where it begins; the frame itself may lie elsewhere by now
   */
  void pop(int base) {
    chunk.top = base;
    if (chunk.top == 0 && chunk.previous != null) {
      chunk = chunk.previous;
    }
  }
}
