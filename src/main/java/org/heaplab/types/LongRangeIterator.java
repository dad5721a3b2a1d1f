package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;

/** {@code longrange_iterator}: over a range whose numbers need not fit a C long. */
final class LongRangeIterator extends FieldsObject {

  /** The next number; owned, as the others. */
  private LongObject start;

  private final LongObject step;

  /** How many are left. */
  private LongObject length;

  private LongRangeIterator(LongObject start, LongObject step, LongObject length) {
    this.start = start;
    this.step = step;
    this.length = length;
  }

  /** Takes over the references. */
  static HeapObject steal(Runtime rt, LongObject start, LongObject step, LongObject length) {
    LongRangeIterator iterator = new LongRangeIterator(start, step, length);
    rt.allocate(iterator, rt.types.longRangeIterator, 0);
    return iterator;
  }

  static void define(TypeBuilder builder) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = (rt, self) -> ((LongRangeIterator) self).next(rt);
    builder
        .method("__length_hint__", (rt, self) -> Runtime.owned(((LongRangeIterator) self).length))
        .method("__reduce__", LongRangeIterator::reduce)
        .methodO("__setstate__", LongRangeIterator::setState);
  }

  private HeapObject next(Runtime rt) {
    if (length.signum() <= 0) {
      return null;
    }
    LongObject result = start;
    start = (LongObject) LongObject.of(rt, start.bigValue().add(step.bigValue()));
    setLength(rt, length.bigValue().subtract(BigInteger.ONE));
    return result;
  }

  private void setLength(Runtime rt, BigInteger value) {
    LongObject old = length;
    length = (LongObject) LongObject.of(rt, value);
    rt.heap.decref(old);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    LongRangeIterator it = (LongRangeIterator) self;
    BigInteger first = it.start.bigValue();
    BigInteger step = it.step.bigValue();
    BigInteger stop = first.add(it.length.bigValue().multiply(step));
    HeapObject iter = Reductions.builtin(rt, "iter");
    TupleObject args = TupleObject.steal(rt, RangeObject.of(rt, first, stop, step));
    return TupleObject.steal(rt, iter, args, Runtime.owned(rt.none));
  }

  private static HeapObject setState(Runtime rt, HeapObject self, HeapObject state) {
    if (!(state instanceof LongObject number)) {
      throw rt.typeError("state must be an int, not " + state.type.name());
    }
    LongRangeIterator it = (LongRangeIterator) self;
    BigInteger left = it.length.bigValue();
    BigInteger skipped = number.bigValue().max(BigInteger.ZERO).min(left);
    LongObject old = it.start;
    BigInteger moved = old.bigValue().add(skipped.multiply(it.step.bigValue()));
    it.start = (LongObject) LongObject.of(rt, moved);
    rt.heap.decref(old);
    it.setLength(rt, left.subtract(skipped));
    return Runtime.owned(rt.none);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("start", start);
    visitor.field("step", step);
    visitor.field("len", length);
  }
}
