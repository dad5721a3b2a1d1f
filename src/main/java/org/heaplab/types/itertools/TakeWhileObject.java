package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;

/** {@code takewhile}: what comes before the first element that fails the predicate. */
final class TakeWhileObject extends PredicateIterator {

  private boolean stopped;

  private TakeWhileObject(HeapObject function, HeapObject iterator) {
    super(function, iterator);
  }

  static void define(TypeBuilder builder) {
    define(builder, "predicate, iterable, /", TakeWhileObject::new);
  }

  @Override
  HeapObject next(Runtime rt) {
    if (stopped) {
      return null;
    }
    HeapObject item = Iteration.nextRaw(rt, iterator);
    if (item == null || holds(rt, item)) {
      return item;
    }
    stopped = true;
    rt.heap.decref(item);
    return null;
  }
}
