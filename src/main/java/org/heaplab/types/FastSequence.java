package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * What a slice of a list is to become: the {@link FastItems} of an iterable.
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
    return new FastSequence(FastItems.of(rt, iterable, notIterable));
  }

  int size() {
    return FastItems.count(held);
  }

  /** Borrowed. */
  HeapObject[] items() {
    return FastItems.array(held);
  }

  void release(Runtime rt) {
    rt.heap.decref(held);
  }
}
