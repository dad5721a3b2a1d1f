package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code iter()} and {@code next()}. */
public final class Iteration {

  private Iteration() {}

  /** {@code iter(o)}. */
  public static HeapObject iter(Runtime rt, HeapObject o) {
    TypeObject type = (TypeObject) o.type;
    if (type.tpIter == null) {
      if (type.sqItem != null && !type.has(TypeObject.DICT_SUBCLASS)) {
        return SequenceIterator.create(rt, o);
      }
      throw rt.typeError("'" + type.name() + "' object is not iterable");
    }
    HeapObject iterator = type.tpIter.call(rt, o);
    TypeObject kind = (TypeObject) iterator.type;
    if (kind.tpIternext == null) {
      rt.heap.decref(iterator);
      throw rt.typeError("iter() returned non-iterator of type '" + kind.name() + "'");
    }
    return iterator;
  }

  /** A tuple of an iterator over each. */
  public static TupleObject iterEach(Runtime rt, HeapObject[] iterables, int from, int count) {
    HeapObject[] iterators = new HeapObject[count];
    int made = 0;
    try {
      for (; made < count; made++) {
        iterators[made] = iter(rt, iterables[from + made]);
      }
      return TupleObject.steal(rt, iterators);
    } catch (RuntimeException e) {
      for (int i = made - 1; i >= 0; i--) {
        rt.heap.decref(iterators[i]);
      }
      throw e;
    }
  }

  /** {@code list(o)} ({@code PySequence_List}). */
  public static ListObject toList(Runtime rt, HeapObject iterable) {
    ListObject list = ListObject.create(rt);
    try {
      list.extend(rt, iterable);
      return list;
    } catch (RuntimeException e) {
      rt.heap.decref(list);
      throw e;
    }
  }

  /** As {@link #next}; a StopIteration that was raised goes on. */
  public static HeapObject nextRaw(Runtime rt, HeapObject iterator) {
    rt.poll();
    if (iterator instanceof ListIterator list) {
      return list.next(rt);
    }
    rt.enterNative();
    try {
      return slot(rt, iterator).call(rt, iterator);
    } finally {
      rt.leaveNative();
    }
  }

  /** The next element, or null at the end; a StopIteration that was raised counts as the end. */
  public static HeapObject next(Runtime rt, HeapObject iterator) {
    rt.poll();
    rt.enterNative();
    try {
      return slot(rt, iterator).call(rt, iterator);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.stopIteration);
      return null;
    } finally {
      rt.leaveNative();
    }
  }

  /** A class can lose its {@code __next__} while it is iterated over. */
  private static Slots.IterNextFunc slot(Runtime rt, HeapObject iterator) {
    Slots.IterNextFunc next = ((TypeObject) iterator.type).tpIternext;
    if (next == null) {
      throw rt.typeError("'" + iterator.type.name() + "' object is not iterable");
    }
    return next;
  }
}
