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

  static RangeObject of(Runtime rt, BigInteger start, BigInteger stop, BigInteger step) {
    return steal(
        rt,
        (LongObject) LongObject.of(rt, start),
        (LongObject) LongObject.of(rt, stop),
        (LongObject) LongObject.of(rt, step));
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

  /** Whether start, stop, step, length and every element fit a C long. */
  boolean isSmall() {
    return start.isSmall()
        && stop.isSmall()
        && step.isSmall()
        && length.isSmall()
        && (length.value == 0 || endIsSmall());
  }

  /** Stepping past the last element must not overflow. */
  private boolean endIsSmall() {
    return step.value > 0
        ? stop.value <= Long.MAX_VALUE - (step.value - 1)
        : stop.value >= Long.MIN_VALUE + (-1 - step.value);
  }

  /** Element number {@code i}, which need not be in range. */
  BigInteger element(BigInteger i) {
    return i.multiply(step.bigValue()).add(start.bigValue());
  }

  /** Where a number stands, or -1 when it is no element. */
  BigInteger indexOf(LongObject number) {
    BigInteger value = number.bigValue();
    BigInteger offset = value.subtract(start.bigValue());
    boolean inside =
        step.signum() > 0
            ? offset.signum() >= 0 && value.compareTo(stop.bigValue()) < 0
            : offset.signum() <= 0 && value.compareTo(stop.bigValue()) > 0;
    BigInteger[] parts = offset.divideAndRemainder(step.bigValue());
    return inside && parts[1].signum() == 0 ? parts[0] : BigInteger.ONE.negate();
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
