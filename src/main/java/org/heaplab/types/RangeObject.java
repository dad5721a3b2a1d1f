package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code range}: start, stop, step and length, each an int object. */
public final class RangeObject extends HeapObject {

  /** Owned, as the others. */
  final LongObject start;

  final LongObject stop;
  final LongObject step;
  final LongObject length;

  private RangeObject(LongObject start, LongObject stop, LongObject step, LongObject length) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length;
  }

  /** Takes over the references. */
  static RangeObject steal(Runtime rt, LongObject start, LongObject stop, LongObject step) {
    LongObject length = (LongObject) LongObject.of(rt, count(start, stop, step));
    RangeObject range = new RangeObject(start, stop, step, length);
    rt.allocate(range, rt.types.range, 0);
    return range;
  }

  private static BigInteger count(LongObject start, LongObject stop, LongObject step) {
    BigInteger low = step.signum() > 0 ? start.bigValue() : stop.bigValue();
    BigInteger high = step.signum() > 0 ? stop.bigValue() : start.bigValue();
    if (low.compareTo(high) >= 0) {
      return BigInteger.ZERO;
    }
    return high.subtract(low)
        .subtract(BigInteger.ONE)
        .divide(step.bigValue().abs())
        .add(BigInteger.ONE);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(start);
    visitor.visit(stop);
    visitor.visit(step);
    visitor.visit(length);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.decref(start);
    heap.decref(stop);
    heap.decref(step);
    heap.decref(length);
    heap.release(this);
  }
}
