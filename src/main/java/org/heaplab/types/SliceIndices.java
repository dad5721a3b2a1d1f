package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;

/**
 * A slice on a sequence of any length ({@code _PySlice_GetLongIndices}).
 *
 * @see "Objects/sliceobject.c (3.13)"
 */
final class SliceIndices {

  private SliceIndices() {}

  /** Start, stop and step. */
  static BigInteger[] of(Runtime rt, SliceObject slice, BigInteger length) {
    BigInteger step = slice.step == rt.none ? BigInteger.ONE : evaluate(rt, slice.step);
    if (step.signum() == 0) {
      throw rt.valueError("slice step cannot be zero");
    }
    boolean falls = step.signum() < 0;
    BigInteger lower = falls ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger upper = falls ? length.subtract(BigInteger.ONE) : length;
    BigInteger start =
        slice.start == rt.none
            ? (falls ? upper : lower)
            : cut(evaluate(rt, slice.start), length, lower, upper);
    BigInteger stop =
        slice.stop == rt.none
            ? (falls ? lower : upper)
            : cut(evaluate(rt, slice.stop), length, lower, upper);
    return new BigInteger[] {start, stop, step};
  }

  private static BigInteger cut(
      BigInteger bound, BigInteger length, BigInteger lower, BigInteger upper) {
    return bound.signum() < 0 ? bound.add(length).max(lower) : bound.min(upper);
  }

  private static BigInteger evaluate(Runtime rt, HeapObject value) {
    if (!Numbers.isIndex(value)) {
      throw rt.typeError("slice indices must be integers or None or have an __index__ method");
    }
    LongObject index = Numbers.index(rt, value);
    BigInteger result = index.bigValue();
    rt.heap.decref(index);
    return result;
  }
}
