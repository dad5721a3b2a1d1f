package org.heaplab.types.deque;

import org.heaplab.heap.HeapObject;

/**
 * One block of a deque.
 *
 * <pre>
 *     +0  leftlink   8
 *     +8  data      64 × 8
 *   +520  rightlink  8
 * </pre>
 */
final class Block {

  static final int LENGTH = 64;

  /** The first of the two middle places. */
  static final int CENTER = (LENGTH - 1) / 2;

  static final long BYTES = 8L * (LENGTH + 2);

  final long address;

  /** Owned between the deque's two indices, else null. */
  final HeapObject[] data = new HeapObject[LENGTH];

  Block left;
  Block right;

  Block(long address) {
    this.address = address;
  }
}
