package org.heaplab.types.deque;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;
import org.heaplab.types.WeakReferences;

/**
 * {@code deque}. Elements lie from {@code leftIndex} in the left block to {@code rightIndex} in the
 * right one; an empty deque has one block and {@code leftIndex == rightIndex + 1}. Up to 16 blocks
 * that became free are kept.
 */
public final class DequeObject extends HeapObject {

  private static final int MAX_FREE_BLOCKS = 16;

  Block leftBlock;
  Block rightBlock;
  int leftIndex = Block.CENTER + 1;
  int rightIndex = Block.CENTER;
  int size;

  /** {@code state}: goes up with every change of the elements. */
  long changes;

  /** Elements it may hold; -1 without a limit. */
  long maxLength = -1;

  private final Block[] freeBlocks = new Block[MAX_FREE_BLOCKS];
  private int freeCount;

  private DequeObject() {}

  static DequeObject create(Runtime rt, TypeObject type) {
    DequeObject deque = new DequeObject();
    deque.leftBlock = new Block(rt.heap.allocate(Block.BYTES));
    deque.rightBlock = deque.leftBlock;
    rt.allocate(deque, type, 0);
    return deque;
  }

  // ---- blocks ----

  Block newBlock(Heap heap) {
    if (freeCount > 0) {
      return freeBlocks[--freeCount];
    }
    return new Block(heap.allocate(Block.BYTES));
  }

  void freeBlock(Heap heap, Block block) {
    block.left = null;
    block.right = null;
    if (freeCount < MAX_FREE_BLOCKS) {
      freeBlocks[freeCount++] = block;
    } else {
      heap.free(block.address);
    }
  }

  void addRightBlock(Block block) {
    block.left = rightBlock;
    rightBlock.right = block;
    rightBlock = block;
    rightIndex = -1;
  }

  void addLeftBlock(Block block) {
    block.right = leftBlock;
    leftBlock.left = block;
    leftBlock = block;
    leftIndex = Block.LENGTH;
  }

  private void center() {
    leftIndex = Block.CENTER + 1;
    rightIndex = Block.CENTER;
  }

  // ---- both ends ----

  /** Takes over the reference; a full deque lets go of its first element. */
  void stealAppend(Heap heap, HeapObject item) {
    if (rightIndex == Block.LENGTH - 1) {
      addRightBlock(newBlock(heap));
    }
    size++;
    rightBlock.data[++rightIndex] = item;
    if (isOverfull()) {
      heap.decref(popLeft(heap));
    } else {
      changes++;
    }
  }

  /** Takes over the reference; a full deque lets go of its last element. */
  void stealAppendLeft(Heap heap, HeapObject item) {
    if (leftIndex == 0) {
      addLeftBlock(newBlock(heap));
    }
    size++;
    leftBlock.data[--leftIndex] = item;
    if (isOverfull()) {
      heap.decref(popRight(heap));
    } else {
      changes++;
    }
  }

  private boolean isOverfull() {
    return maxLength >= 0 && size > maxLength;
  }

  /** The last element, which the caller then owns; there must be one. */
  HeapObject popRight(Heap heap) {
    HeapObject item = rightBlock.data[rightIndex];
    rightBlock.data[rightIndex--] = null;
    size--;
    changes++;
    if (rightIndex < 0) {
      if (size > 0) {
        Block empty = rightBlock;
        rightBlock = empty.left;
        rightBlock.right = null;
        freeBlock(heap, empty);
        rightIndex = Block.LENGTH - 1;
      } else {
        center();
      }
    }
    return item;
  }

  /** The first element, which the caller then owns; there must be one. */
  HeapObject popLeft(Heap heap) {
    HeapObject item = leftBlock.data[leftIndex];
    leftBlock.data[leftIndex++] = null;
    size--;
    changes++;
    if (leftIndex == Block.LENGTH) {
      if (size > 0) {
        Block empty = leftBlock;
        leftBlock = empty.right;
        leftBlock.left = null;
        freeBlock(heap, empty);
        leftIndex = 0;
      } else {
        center();
      }
    }
    return item;
  }

  /** Appends every element of an iterable; an empty deque is filled from its block's start. */
  void extend(Runtime rt, HeapObject iterable) {
    extend(rt, iterable, false);
  }

  void extendLeft(Runtime rt, HeapObject iterable) {
    extend(rt, iterable, true);
  }

  private void extend(Runtime rt, HeapObject iterable, boolean left) {
    if (iterable == this) {
      HeapObject copy = Iteration.toList(rt, this);
      try {
        extend(rt, copy, left);
      } finally {
        rt.heap.decref(copy);
      }
      return;
    }
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      if (size == 0 && maxLength != 0) {
        leftIndex = left ? Block.LENGTH - 1 : 1;
        rightIndex = leftIndex - 1;
      }
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        if (maxLength == 0) {
          rt.heap.decref(item);
        } else if (left) {
          stealAppendLeft(rt.heap, item);
        } else {
          stealAppend(rt.heap, item);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  // ---- places ----

  /** The block of element {@code i}, reached from the nearer end. */
  private Block blockOf(int i) {
    int place = leftIndex + i;
    int number = place / Block.LENGTH;
    if (i < size >> 1) {
      Block block = leftBlock;
      for (; number > 0; number--) {
        block = block.right;
      }
      return block;
    }
    int back = (leftIndex + size - 1) / Block.LENGTH - number;
    Block block = rightBlock;
    for (; back > 0; back--) {
      block = block.left;
    }
    return block;
  }

  /** Element {@code i}, borrowed. */
  HeapObject borrow(int i) {
    return blockOf(i).data[(leftIndex + i) % Block.LENGTH];
  }

  /** Puts an element, whose reference is taken over, in place of another, which is answered. */
  HeapObject replace(int i, HeapObject item) {
    HeapObject[] data = blockOf(i).data;
    int place = (leftIndex + i) % Block.LENGTH;
    HeapObject old = data[place];
    data[place] = item;
    return old;
  }

  // ---- the heap's view ----

  /** Blocks that its elements reach into. */
  private int blocksInUse() {
    return (leftIndex + size + Block.LENGTH - 1) / Block.LENGTH;
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + Block.BYTES * blocksInUse();
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.visit(borrow(i));
    }
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    for (Block block = leftBlock; block != null; block = block.right) {
      visitor.visit(block.address, Block.BYTES, "block");
    }
    for (int i = 0; i < freeCount; i++) {
      visitor.visit(freeBlocks[i].address, Block.BYTES, "freeblocks[" + i + "]");
    }
  }

  /** Empties it, first element first; it has a new block before the first is gone. */
  @Override
  public void clear(Heap heap) {
    if (size == 0) {
      return;
    }
    Block block = leftBlock;
    int index = leftIndex;
    int left = size;
    leftBlock = newBlock(heap);
    rightBlock = leftBlock;
    size = 0;
    center();
    changes++;
    while (left > 0) {
      HeapObject item = block.data[index];
      block.data[index++] = null;
      left--;
      if (index == Block.LENGTH && left > 0) {
        Block empty = block;
        block = empty.right;
        freeBlock(heap, empty);
        index = 0;
      }
      heap.decref(item);
    }
    freeBlock(heap, block);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    if (!heap.beginDestruction(this)) {
      return;
    }
    clear(heap);
    freeBlock(heap, leftBlock);
    while (freeCount > 0) {
      heap.free(freeBlocks[--freeCount].address);
    }
    heap.release(this);
    heap.endDestruction();
  }
}
