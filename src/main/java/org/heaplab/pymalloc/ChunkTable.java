package org.heaplab.pymalloc;

import java.util.function.Consumer;

/** Chunks in use by address: open addressing, without a boxed key for each look-up. */
final class ChunkTable {

  private static final long FIBONACCI = 0x9e37_79b9_7f4a_7c15L;

  private Chunk[] slots = new Chunk[64];
  private int size;

  int size() {
    return size;
  }

  /** The chunk, or null. */
  Chunk get(long address) {
    for (int i = home(address); slots[i] != null; i = next(i)) {
      if (slots[i].address == address) {
        return slots[i];
      }
    }
    return null;
  }

  void forEach(Consumer<Chunk> visitor) {
    for (Chunk chunk : slots) {
      if (chunk != null) {
        visitor.accept(chunk);
      }
    }
  }

  void add(Chunk chunk) {
    if (2 * ++size > slots.length) {
      grow();
    }
    place(chunk);
  }

  /** Takes the chunk out, or returns null; those behind it move up to where they would be. */
  Chunk remove(long address) {
    int i = home(address);
    while (slots[i] != null && slots[i].address != address) {
      i = next(i);
    }
    Chunk removed = slots[i];
    if (removed == null) {
      return null;
    }
    slots[i] = null;
    size--;
    for (int j = next(i); slots[j] != null; j = next(j)) {
      Chunk moved = slots[j];
      slots[j] = null;
      place(moved);
    }
    return removed;
  }

  private void place(Chunk chunk) {
    int i = home(chunk.address);
    while (slots[i] != null) {
      i = next(i);
    }
    slots[i] = chunk;
  }

  private void grow() {
    Chunk[] old = slots;
    slots = new Chunk[2 * old.length];
    for (Chunk chunk : old) {
      if (chunk != null) {
        place(chunk);
      }
    }
  }

  private int home(long address) {
    return (int) ((address * FIBONACCI) >>> 32) & (slots.length - 1);
  }

  private int next(int i) {
    return (i + 1) & (slots.length - 1);
  }
}
