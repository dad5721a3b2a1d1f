package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;

/** {@code dropwhile}: what comes from the first element on that fails the predicate. */
final class DropWhileObject extends PredicateIterator {

  private boolean started;

  private DropWhileObject(HeapObject function, HeapObject iterator) {
    super(function, iterator);
  }

  static void define(TypeBuilder builder) {
    define(builder, "predicate, iterable, /", DropWhileObject::new);
  }

  @Override
  HeapObject next(Runtime rt) {
    while (true) {
      HeapObject item = Iteration.nextRaw(rt, iterator);
      if (item == null || started) {
        return item;
      }
      if (!holds(rt, item)) {
        started = true;
        return item;
      }
      rt.heap.decref(item);
    }
  }
}
