package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.FreeList;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/**
 * Makes a tuple of an iterable whose length nobody knows: a block for as many items as the iterator
 * hints at, which grows with them and is cut to their number at last.
 *
 * @see "PySequence_Tuple in Objects/abstract.c (3.13)"
 */
final class TupleFilling {

  /** Length assumed of an iterator that gives no hint. */
  private static final int GUESS = 10;

  private final Runtime rt;
  private final Heap heap;

  /** Where the tuple will be; 0 while it has no room for an item. */
  private long address;

  private HeapObject[] items = {};
  private int count;

  private TupleFilling(Runtime rt) {
    this.rt = rt;
    this.heap = rt.heap;
  }

  static TupleObject from(Runtime rt, HeapObject iterable) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    TupleFilling filling = new TupleFilling(rt);
    try {
      filling.resize(LengthHint.of(rt, iterable, GUESS));
      filling.takeAll(iterator);
      return filling.finish();
    } catch (RuntimeException e) {
      filling.discard();
      throw e;
    } finally {
      rt.heap.decref(iterator);
    }
  }

  private void takeAll(HeapObject iterator) {
    for (HeapObject item = Iteration.next(rt, iterator);
        item != null;
        item = Iteration.next(rt, iterator)) {
      if (count == items.length) {
        try {
          long room = count + 10L;
          resize(room + (room >> 2));
        } catch (RuntimeException e) {
          heap.decref(item);
          throw e;
        }
      }
      items[count++] = item;
    }
  }

  private TupleObject finish() {
    if (count == 0) {
      discard();
      return (TupleObject) Runtime.owned(rt.emptyTuple);
    }
    if (count < items.length) {
      resize(count);
    }
    return TupleObject.stealInto(rt, address, items);
  }

  private void resize(long slots) {
    if (slots > ListObject.MAX_SLOTS) {
      throw rt.memoryError();
    }
    if (slots == 0) {
      return;
    }
    TypeObject type = rt.types.tuple;
    long bytes = type.basicSize() + 8 * slots;
    if (address == 0) {
      address = heap.freeLists.popTuple((int) slots);
      if (address == 0) {
        address = heap.allocateGcBlock(type, bytes);
      }
    } else {
      long head = type.preHeader();
      address = heap.reallocate(address - head, head + bytes) + head;
    }
    items = Arrays.copyOf(items, (int) slots);
  }

  /** Gives everything back; the block goes to the free list as an empty-handed tuple's would. */
  private void discard() {
    for (int i = count - 1; i >= 0; i--) {
      heap.decref(items[i]);
    }
    if (address == 0) {
      return;
    }
    FreeList shells = heap.freeLists.tuples(items.length);
    if (shells == null || !shells.push(address)) {
      heap.freeGcBlock(address, rt.types.tuple);
    }
  }
}
