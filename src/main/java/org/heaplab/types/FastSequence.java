package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * A list or tuple, or any other iterable made into a list ({@code PySequence_Fast}).
 *
 * @param held owned until {@link #release}
 */
record FastSequence(HeapObject held) {

  /**
   * Takes hold of an iterable.
   *
   * @param target a list whose items are about to change: it is copied first
   * @param notIterable the TypeError's words for anything else
   */
  static FastSequence of(Runtime rt, HeapObject iterable, ListObject target, String notIterable) {
    if (iterable == target && target != null) {
      return new FastSequence(ListMethods.copy(rt, target));
    }
    if (iterable instanceof ListObject || iterable instanceof TupleObject) {
      return new FastSequence(Runtime.owned(iterable));
    }
    HeapObject iterator;
    try {
      iterator = Iteration.iter(rt, iterable);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      throw rt.typeError(notIterable);
    }
    try {
      return new FastSequence(Iteration.toList(rt, iterator));
    } finally {
      rt.heap.decref(iterator);
    }
  }

  int size() {
    return held instanceof ListObject list ? list.size : ((TupleObject) held).size();
  }

  /** Borrowed. */
  HeapObject[] items() {
    return held instanceof ListObject list ? list.items : ((TupleObject) held).items;
  }

  void release(Runtime rt) {
    rt.heap.decref(held);
  }
}
