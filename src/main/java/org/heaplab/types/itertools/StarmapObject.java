package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Calls;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;

/** {@code starmap}: calls the function with each element's own elements. */
final class StarmapObject extends PredicateIterator {

  private StarmapObject(HeapObject function, HeapObject iterator) {
    super(function, iterator);
  }

  static void define(TypeBuilder builder) {
    define(builder, "function, iterable, /", StarmapObject::new);
  }

  @Override
  HeapObject next(Runtime rt) {
    HeapObject item = Iteration.nextRaw(rt, iterator);
    if (item == null) {
      return null;
    }
    TupleObject args;
    try {
      args = TupleObject.from(rt, item);
    } finally {
      rt.heap.decref(item);
    }
    try {
      return Calls.callWithTuple(rt, function, args, null);
    } finally {
      rt.heap.decref(args);
    }
  }
}
