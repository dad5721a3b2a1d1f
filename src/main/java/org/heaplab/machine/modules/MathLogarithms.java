package org.heaplab.machine.modules;

import java.util.function.DoubleUnaryOperator;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.Conversions;
import org.heaplab.types.FloatObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.number.Elementary;
import org.heaplab.types.number.MathFunctions;

/** {@code math.log}, {@code log2} and {@code log10}, of ints of any size. */
final class MathLogarithms {

  private MathLogarithms() {}

  static void addTo(ModuleBuilder module) {
    module
        .function("log", "x, base=math.e, /", MathLogarithms::log)
        .functionO("log2", (rt, self, o) -> logarithm(rt, o, Elementary::log2))
        .functionO("log10", (rt, self, o) -> logarithm(rt, o, Elementary::log10));
  }

  private static HeapObject log(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject top = logarithm(rt, args[0], Elementary::log);
    if (args[1] == null) {
      return top;
    }
    HeapObject bottom = null;
    try {
      bottom = logarithm(rt, args[1], Elementary::log);
      return Numbers.binary(rt, top, bottom, BinaryOp.TRUE_DIVIDE);
    } finally {
      rt.heap.decref(top);
      rt.heap.decrefIfPresent(bottom);
    }
  }

  private static HeapObject logarithm(Runtime rt, HeapObject o, DoubleUnaryOperator function) {
    if (o instanceof LongObject number) {
      if (number.signum() <= 0) {
        throw MathModule.domain();
      }
      return FloatObject.of(rt, ofInt(number, function));
    }
    double x = Conversions.toDouble(rt, o);
    double result = function.applyAsDouble(x);
    boolean nan = Double.isNaN(result) && !Double.isNaN(x);
    if (nan || (Double.isInfinite(result) && !Double.isInfinite(x))) {
      throw MathModule.domain();
    }
    return FloatObject.of(rt, result);
  }

  /** Of a mantissa and a power of two where no float is that large. */
  private static double ofInt(LongObject number, DoubleUnaryOperator function) {
    double value = number.bigValue().doubleValue();
    if (!Double.isInfinite(value)) {
      return function.applyAsDouble(value);
    }
    int shift = number.bigValue().bitLength() - 1000;
    double scaled = number.bigValue().shiftRight(shift).doubleValue();
    int exponent = MathFunctions.exponent(scaled);
    return function.applyAsDouble(MathFunctions.mantissa(scaled))
        + function.applyAsDouble(2) * ((double) shift + exponent);
  }
}
