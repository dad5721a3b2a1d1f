package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.FloatObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.LongObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/**
 * {@code sum}: exact ints and floats are added without objects for the sums in between.
 *
 * @see "builtin_sum_impl in Python/bltinmodule.c (3.13)"
 */
final class Summation {

  private final Runtime rt;
  private final HeapObject iterator;

  private Summation(Runtime rt, HeapObject iterator) {
    this.rt = rt;
    this.iterator = iterator;
  }

  static HeapObject sum(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject iterator = Iteration.iter(rt, args[0]);
    try {
      HeapObject start =
          args[1] == null ? LongObject.of(rt, 0) : Runtime.owned(checked(rt, args[1]));
      Summation summation = new Summation(rt, iterator);
      return summation.addObjects(summation.addFloats(summation.addInts(start)));
    } finally {
      rt.heap.decref(iterator);
    }
  }

  private static HeapObject checked(Runtime rt, HeapObject start) {
    TypeObject type = (TypeObject) start.type;
    if (type.isSubtypeOf(rt.types.str)) {
      throw rt.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (type.isSubtypeOf(rt.types.bytes)) {
      throw rt.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    return start;
  }

  private HeapObject next() {
    return Iteration.next(rt, iterator);
  }

  /** Adds ints as long as there are no others; takes over the sum so far. */
  private HeapObject addInts(HeapObject start) {
    if (start.type != rt.types.int_ || !((LongObject) start).isSmall()) {
      return start;
    }
    long sum = ((LongObject) start).longValue();
    rt.heap.decref(start);
    while (true) {
      HeapObject item = next();
      if (item == null) {
        return total(rt, sum);
      }
      boolean exact = item.type == rt.types.int_ || item.type == rt.types.bool;
      if (!exact || !((LongObject) item).isSmall() || overflows(sum, (LongObject) item)) {
        return stealAdd(total(rt, sum), item);
      }
      sum += ((LongObject) item).longValue();
      rt.heap.decref(item);
    }
  }

  /** A sum that was kept in a machine word. */
  private static HeapObject total(Runtime rt, long sum) {
    return rt.build.since(12) ? LongObject.ofSize(rt, sum) : LongObject.of(rt, sum);
  }

  private static boolean overflows(long sum, LongObject item) {
    long total = sum + item.longValue();
    return ((sum ^ total) & (item.longValue() ^ total)) < 0;
  }

  private HeapObject addFloats(HeapObject start) {
    if (start.type != rt.types.float_) {
      return start;
    }
    boolean compensates = rt.build.sequences().compensatesSums();
    double sum = ((FloatObject) start).value;
    double lost = 0;
    rt.heap.decref(start);
    while (true) {
      HeapObject item = next();
      if (item != null && item.type == rt.types.float_) {
        double x = ((FloatObject) item).value;
        double total = sum + x;
        if (compensates) {
          lost += Math.abs(sum) >= Math.abs(x) ? (sum - total) + x : (x - total) + sum;
        }
        sum = total;
        rt.heap.decref(item);
      } else if (item instanceof LongObject number && number.isSmall()) {
        sum += number.longValue();
        rt.heap.decref(item);
      } else {
        double total = lost != 0 && Double.isFinite(lost) ? sum + lost : sum;
        HeapObject result = FloatObject.of(rt, total);
        return item == null ? result : stealAdd(result, item);
      }
    }
  }

  private HeapObject addObjects(HeapObject start) {
    HeapObject sum = start;
    while (true) {
      HeapObject item;
      try {
        item = next();
      } catch (RuntimeException e) {
        rt.heap.decref(sum);
        throw e;
      }
      if (item == null) {
        return sum;
      }
      sum = stealAdd(sum, item);
    }
  }

  /** Takes over both references. */
  private HeapObject stealAdd(HeapObject sum, HeapObject item) {
    try {
      return Numbers.binary(rt, sum, item, BinaryOp.ADD);
    } finally {
      rt.heap.decref(sum);
      rt.heap.decref(item);
    }
  }
}
