package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code PySequence_Fast}: a list or tuple as it is, any other iterable as a list. */
final class FastItems {

  private FastItems() {}

  /**
   * An owned list or tuple.
   *
   * @param message of the TypeError where the object cannot be iterated
   */
  static HeapObject of(Runtime rt, HeapObject iterable, String message) {
    if (iterable.type == rt.types.list || iterable.type == rt.types.tuple) {
      return Runtime.owned(iterable);
    }
    HeapObject iterator;
    try {
      iterator = Iteration.iter(rt, iterable);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      throw rt.typeError(message);
    }
    try {
      return Iteration.toList(rt, iterator);
    } finally {
      rt.heap.decref(iterator);
    }
  }

  /** The items, borrowed. */
  static HeapObject[] array(HeapObject items) {
    return items instanceof ListObject list ? list.items : ((TupleObject) items).items;
  }

  static int count(HeapObject items) {
    return items instanceof ListObject list ? list.size : ((TupleObject) items).size();
  }
}
