package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;

/** {@code filterfalse}: the elements that fail the predicate; None asks for their truth. */
final class FilterFalseObject extends PredicateIterator {

  private FilterFalseObject(HeapObject function, HeapObject iterator) {
    super(function, iterator);
  }

  static void define(TypeBuilder builder) {
    define(builder, "function, iterable, /", FilterFalseObject::new);
  }

  @Override
  HeapObject next(Runtime rt) {
    while (true) {
      HeapObject item = Iteration.nextRaw(rt, iterator);
      if (item == null || !holds(rt, item)) {
        return item;
      }
      rt.heap.decref(item);
    }
  }

  @Override
  boolean answer(Runtime rt, HeapObject item) {
    boolean plain = function == rt.none || function == rt.types.bool;
    return plain ? Objects.isTrue(rt, item) : super.answer(rt, item);
  }
}
