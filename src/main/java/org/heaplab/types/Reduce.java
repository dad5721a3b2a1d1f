package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * {@code functools.reduce}: its argument tuple is used again as long as nobody else holds it.
 *
 * @see "Modules/_functoolsmodule.c (3.13)"
 */
public final class Reduce {

  private Reduce() {}

  public static HeapObject call(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject iterator = iterator(rt, args[1]);
    HeapObject result = args[2] == null ? null : Runtime.owned(args[2]);
    TupleObject pair = TupleObject.steal(rt, new HeapObject[2]);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        if (pair.refcount > 1) {
          rt.heap.decref(pair);
          pair = TupleObject.steal(rt, new HeapObject[2]);
        }
        result = result == null ? item : combine(rt, args[0], pair, result, item);
      }
    } finally {
      rt.heap.decref(pair);
      rt.heap.decref(iterator);
    }
    if (result == null) {
      throw rt.typeError("reduce() of empty iterable with no initial value");
    }
    return result;
  }

  private static HeapObject iterator(Runtime rt, HeapObject iterable) {
    try {
      return Iteration.iter(rt, iterable);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      throw rt.typeError("reduce() arg 2 must support iteration");
    }
  }

  /** Takes over both values, which stay in the pair until the next call. */
  private static HeapObject combine(
      Runtime rt, HeapObject function, TupleObject pair, HeapObject left, HeapObject right) {
    HeapObject oldLeft = pair.items[0];
    HeapObject oldRight = pair.items[1];
    pair.items[0] = left;
    pair.items[1] = right;
    rt.heap.decrefIfPresent(oldLeft);
    rt.heap.decrefIfPresent(oldRight);
    HeapObject result = Calls.callWithTuple(rt, function, pair, null);
    if (!pair.isTracked()) {
      rt.heap.track(pair);
    }
    return result;
  }
}
