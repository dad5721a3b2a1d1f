package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;

/** {@code range_iterator}: numbers only, no references. */
public final class RangeIterator extends HeapObject {

  private long next;
  private final long step;
  private long remaining;

  private RangeIterator(long start, long step, long length) {
    this.next = start;
    this.step = step;
    this.remaining = length;
  }

  static HeapObject create(Runtime rt, HeapObject self) {
    RangeObject range = (RangeObject) self;
    if (!range.isSmall()) {
      return LongRangeIterator.steal(
          rt,
          (LongObject) Runtime.owned(range.start),
          (LongObject) Runtime.owned(range.step),
          (LongObject) Runtime.owned(range.length));
    }
    return create(rt, range.start.value, range.step.value, range.length.value);
  }

  private static HeapObject create(Runtime rt, long start, long step, long length) {
    RangeIterator iterator = new RangeIterator(start, step, length);
    rt.allocate(iterator, rt.types.rangeIterator, 0);
    return iterator;
  }

  /** Over the same elements, last one first. */
  static HeapObject createReversed(Runtime rt, HeapObject self) {
    RangeObject range = (RangeObject) self;
    BigInteger length = range.length.bigValue();
    BigInteger last = range.element(length.subtract(BigInteger.ONE));
    BigInteger step = range.step.bigValue().negate();
    if (range.isSmall() && range.step.value != Long.MIN_VALUE) {
      return create(rt, last.longValue(), step.longValue(), range.length.value);
    }
    return LongRangeIterator.steal(
        rt,
        (LongObject) LongObject.of(rt, last),
        (LongObject) LongObject.of(rt, step),
        (LongObject) Runtime.owned(range.length));
  }

  static void define(TypeBuilder builder) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = (rt, self) -> ((RangeIterator) self).next(rt);
    builder
        .method(
            "__length_hint__", (rt, self) -> LongObject.of(rt, ((RangeIterator) self).remaining))
        .method("__reduce__", RangeIterator::reduce)
        .methodO("__setstate__", RangeIterator::setState);
  }

  /** The next number, or null at the end. */
  public HeapObject next(Runtime rt) {
    if (remaining <= 0) {
      return null;
    }
    long value = next;
    next = value + step;
    remaining--;
    return LongObject.of(rt, value);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    RangeIterator it = (RangeIterator) self;
    RangeObject rest =
        RangeObject.steal(
            rt,
            (LongObject) LongObject.of(rt, it.next),
            (LongObject) LongObject.of(rt, it.next + it.remaining * it.step),
            (LongObject) LongObject.of(rt, it.step));
    HeapObject iter = Reductions.builtin(rt, "iter");
    return TupleObject.steal(rt, iter, TupleObject.steal(rt, rest), Runtime.owned(rt.none));
  }

  private static HeapObject setState(Runtime rt, HeapObject self, HeapObject state) {
    RangeIterator it = (RangeIterator) self;
    long skipped = Math.max(0, Math.min(Arguments.cLong(rt, state), it.remaining));
    it.next += skipped * it.step;
    it.remaining -= skipped;
    return Runtime.owned(rt.none);
  }
}
