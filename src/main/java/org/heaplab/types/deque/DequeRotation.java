package org.heaplab.types.deque;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/**
 * Moves elements from one end to the other, a stretch at a time.
 *
 * @see "_deque_rotate in Modules/_collectionsmodule.c (3.13)"
 */
final class DequeRotation {

  private final DequeObject deque;
  private final Heap heap;

  /** A block that one end has left and the other can use. */
  private Block spare;

  private DequeRotation(DequeObject deque, Heap heap) {
    this.deque = deque;
    this.heap = heap;
  }

  /** To the right by {@code n}, or to the left when it is negative. */
  static void rotate(DequeObject deque, Heap heap, long n) {
    int length = deque.size;
    if (length <= 1) {
      return;
    }
    long half = length >> 1;
    long steps = n;
    if (n > half || n < -half) {
      steps = n % length;
      steps += steps > half ? -length : steps < -half ? length : 0;
    }
    deque.changes++;
    new DequeRotation(deque, heap).run((int) steps);
  }

  private void run(int steps) {
    int left = steps;
    while (left > 0) {
      left -= moveRight(left);
    }
    while (left < 0) {
      left += moveLeft(-left);
    }
    if (spare != null) {
      deque.freeBlock(heap, spare);
    }
  }

  private Block takeBlock() {
    Block block = spare == null ? deque.newBlock(heap) : spare;
    spare = null;
    return block;
  }

  /** Moves up to {@code n} elements from the right end to the left; answers how many. */
  private int moveRight(int n) {
    DequeObject d = deque;
    if (d.leftIndex == 0) {
      d.addLeftBlock(takeBlock());
    }
    int m = Math.min(n, Math.min(d.rightIndex + 1, d.leftIndex));
    d.leftIndex -= m;
    d.rightIndex -= m;
    move(d.rightBlock.data, d.rightIndex + 1, d.leftBlock.data, d.leftIndex, m);
    if (d.rightIndex < 0) {
      spare = d.rightBlock;
      d.rightBlock = spare.left;
      d.rightBlock.right = null;
      spare.left = null;
      d.rightIndex = Block.LENGTH - 1;
    }
    return m;
  }

  /** Moves up to {@code n} elements from the left end to the right; answers how many. */
  private int moveLeft(int n) {
    DequeObject d = deque;
    if (d.rightIndex == Block.LENGTH - 1) {
      d.addRightBlock(takeBlock());
    }
    int room = Math.min(Block.LENGTH - d.leftIndex, Block.LENGTH - 1 - d.rightIndex);
    int m = Math.min(n, room);
    move(d.leftBlock.data, d.leftIndex, d.rightBlock.data, d.rightIndex + 1, m);
    d.leftIndex += m;
    d.rightIndex += m;
    if (d.leftIndex == Block.LENGTH) {
      spare = d.leftBlock;
      d.leftBlock = spare.right;
      d.leftBlock.left = null;
      spare.right = null;
      d.leftIndex = 0;
    }
    return m;
  }

  private static void move(HeapObject[] from, int source, HeapObject[] to, int target, int n) {
    for (int i = 0; i < n; i++) {
      to[target + i] = from[source + i];
      from[source + i] = null;
    }
  }
}
