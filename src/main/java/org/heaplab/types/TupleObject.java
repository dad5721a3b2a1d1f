package org.heaplab.types;

import org.heaplab.heap.FreeList;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code tuple}: its items lie in its own block, behind {@code ob_size}.
 *
 * <p>Dead ones of 1 to 20 items wait in a free list for their length. The empty tuple exists once.
 */
public final class TupleObject extends HeapObject {

  private static final HeapObject[] NO_ITEMS = {};

  /** Owned; null only while the tuple is being filled. */
  public final HeapObject[] items;

  private TupleObject(HeapObject[] items) {
    this.items = items;
  }

  /** Takes over the references in the array, and the array. */
  public static TupleObject steal(Runtime rt, HeapObject... items) {
    if (items.length == 0 && rt.emptyTuple != null) {
      rt.emptyTuple.incref();
      return rt.emptyTuple;
    }
    return stealAs(rt, rt.types.tuple, items);
  }

  /** As {@link #steal}, of a subclass perhaps. */
  static TupleObject stealAs(Runtime rt, TypeObject type, HeapObject... items) {
    TupleObject tuple = new TupleObject(items);
    Heap heap = rt.heap;
    long shell = type == rt.types.tuple ? heap.freeLists.popTuple(items.length) : 0;
    if (shell != 0) {
      heap.init(tuple, type, shell);
    } else {
      heap.allocateGcObject(tuple, type, type.basicSize() + 8L * items.length);
    }
    if (type.slotCount > 0) {
      tuple.setSlots(new HeapObject[type.slotCount]);
    }
    heap.track(tuple);
    return tuple;
  }

  /** Turns a block that was made for a tuple of that length into one; takes over the references. */
  static TupleObject stealInto(Runtime rt, long address, HeapObject[] items) {
    TupleObject tuple = new TupleObject(items);
    rt.heap.init(tuple, rt.types.tuple, address);
    rt.heap.track(tuple);
    return tuple;
  }

  /** Adds a reference to each item. */
  public static TupleObject of(Runtime rt, HeapObject... items) {
    for (HeapObject item : items) {
      item.incref();
    }
    return steal(rt, items);
  }

  /** From a stretch of borrowed references. */
  static TupleObject ofRange(Runtime rt, HeapObject[] from, int start, int count) {
    HeapObject[] items = count == 0 ? NO_ITEMS : new HeapObject[count];
    for (int i = 0; i < count; i++) {
      items[i] = from[start + i];
      items[i].incref();
    }
    return steal(rt, items);
  }

  /** From a stretch of references, each of which gets one more. */
  public static TupleObject copyOf(Runtime rt, HeapObject[] from, int start, int count) {
    return ofRange(rt, from, start, count);
  }

  /** {@code tuple(o)} ({@code PySequence_Tuple}). */
  public static TupleObject from(Runtime rt, HeapObject iterable) {
    if (iterable.type == rt.types.tuple) {
      return (TupleObject) Runtime.owned(iterable);
    }
    if (iterable.type == rt.types.list) {
      return ((ListObject) iterable).toTuple(rt);
    }
    return TupleFilling.from(rt, iterable);
  }

  /** With that many empty slots, which the caller fills; at least one. */
  public static TupleObject createFor(Runtime rt, long slots) {
    if (slots > ListObject.MAX_SLOTS) {
      throw rt.memoryError();
    }
    return steal(rt, new HeapObject[(int) slots]);
  }

  static TupleObject createEmpty(Runtime rt) {
    TupleObject tuple = new TupleObject(NO_ITEMS);
    rt.initInRuntime(tuple, rt.types.tuple, rt.build.statics().emptyTuple());
    return tuple;
  }

  public int size() {
    return items.length;
  }

  @Override
  public boolean mayBeTracked() {
    return isTracked() || type.isClass();
  }

  @Override
  public void untrackTuple(Heap heap) {
    if (type.isClass()) {
      return;
    }
    for (HeapObject item : items) {
      if (item == null || item.mayBeTracked()) {
        return;
      }
    }
    heap.untrack(this);
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + 8L * items.length;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (int i = items.length - 1; i >= 0; i--) {
      if (items[i] != null) {
        visitor.visit(items[i]);
      }
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    for (int i = items.length - 1; i >= 0; i--) {
      heap.decrefIfPresent(items[i]);
    }
    FreeList shells = type.isClass() ? null : heap.freeLists.tuples(items.length);
    if (shells != null && shells.push(address)) {
      heap.forget(this);
    } else {
      heap.release(this);
    }
    heap.endDestruction();
  }
}
