package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** Result tuples of iterators, used again for the next result while nobody else holds them. */
public final class TupleReuse {

  private TupleReuse() {}

  /** Whether the iterator that owns it is the only one. */
  public static boolean isFree(TupleObject tuple) {
    return tuple.refcount == 1;
  }

  /** A pair of two references, which are taken over; owned. */
  public static HeapObject pair(Runtime rt, TupleObject kept, HeapObject first, HeapObject second) {
    if (!isFree(kept)) {
      return TupleObject.steal(rt, first, second);
    }
    kept.incref();
    HeapObject oldFirst = kept.items[0];
    HeapObject oldSecond = kept.items[1];
    kept.items[0] = first;
    kept.items[1] = second;
    rt.heap.decref(oldFirst);
    rt.heap.decref(oldSecond);
    retrack(rt, kept);
    return kept;
  }

  /** Puts an item, whose reference is taken over, in place of another. */
  public static void put(Runtime rt, TupleObject kept, int i, HeapObject item) {
    HeapObject old = kept.items[i];
    kept.items[i] = item;
    rt.heap.decrefIfPresent(old);
  }

  /** A collection may have found nothing in it to look at, which holds no more. */
  public static void retrack(Runtime rt, TupleObject kept) {
    if (!kept.isTracked()) {
      rt.heap.track(kept);
    }
  }
}
