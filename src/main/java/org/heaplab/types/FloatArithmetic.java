package org.heaplab.types;

import java.math.BigDecimal;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.ComplexMath;
import org.heaplab.types.number.FloatMath;
import org.heaplab.types.number.FormatFault;

/** The operators of float; the other operand may be an int. */
final class FloatArithmetic {

  private FloatArithmetic() {}

  /** An operator on two doubles. */
  @FunctionalInterface
  private interface Operator {
    double apply(double left, double right);
  }

  static void define(TypeObject type) {
    type.nbBinary[BinaryOp.ADD] = operator((a, b) -> a + b);
    type.nbBinary[BinaryOp.SUBTRACT] = operator((a, b) -> a - b);
    type.nbBinary[BinaryOp.MULTIPLY] = operator((a, b) -> a * b);
    type.nbBinary[BinaryOp.TRUE_DIVIDE] = operator(FloatMath::divide);
    type.nbBinary[BinaryOp.FLOOR_DIVIDE] = operator(FloatMath::floorDivide);
    boolean plain = type.runtime().build.since(13);
    type.nbBinary[BinaryOp.REMAINDER] =
        operator(plain ? FloatMath::modulo : FloatArithmetic::olderModulo);
    type.nbBinary[BinaryOp.DIVMOD] = Faults.guarded(FloatArithmetic::divmod);
    type.nbPower = Faults.guarded(FloatArithmetic::power);
  }

  /** In the words of 3.12 and before. */
  private static double olderModulo(double left, double right) {
    if (right == 0) {
      throw FormatFault.zeroDivision("float modulo");
    }
    return FloatMath.modulo(left, right);
  }

  private static Slots.BinaryFunc operator(Operator operator) {
    return Faults.guarded(
        (Runtime rt, HeapObject left, HeapObject right) ->
            isNumber(left) && isNumber(right)
                ? FloatObject.of(rt, operator.apply(toDouble(rt, left), toDouble(rt, right)))
                : Runtime.owned(rt.notImplemented));
  }

  private static boolean isNumber(HeapObject o) {
    return o instanceof FloatObject || o instanceof LongObject;
  }

  private static double toDouble(Runtime rt, HeapObject o) {
    return o instanceof FloatObject f ? f.value : Conversions.ofInt(rt, (LongObject) o);
  }

  private static HeapObject divmod(Runtime rt, HeapObject left, HeapObject right) {
    if (!isNumber(left) || !isNumber(right)) {
      return Runtime.owned(rt.notImplemented);
    }
    double[] both = FloatMath.divmod(toDouble(rt, left), toDouble(rt, right));
    return TupleObject.steal(rt, FloatObject.of(rt, both[0]), FloatObject.of(rt, both[1]));
  }

  private static HeapObject power(Runtime rt, HeapObject v, HeapObject w, HeapObject z) {
    if (z != rt.none) {
      throw FormatFault.type("pow() 3rd argument not allowed unless all arguments are integers");
    }
    return isNumber(v) && isNumber(w)
        ? powerOf(rt, toDouble(rt, v), toDouble(rt, w))
        : Runtime.owned(rt.notImplemented);
  }

  /** A float, or a complex number where the base is negative and the exponent not whole. */
  static HeapObject powerOf(Runtime rt, double base, double exponent) {
    if (FloatMath.isComplexPower(base, exponent)) {
      ComplexMath result = new ComplexMath(base, 0).power(new ComplexMath(exponent, 0));
      return ComplexObject.of(rt, result.real(), result.imaginary());
    }
    return FloatObject.of(rt, FloatMath.power(base, exponent));
  }

  static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    double a = ((FloatObject) left).value;
    if (right instanceof FloatObject f) {
      return rt.bool(holds(op, a, f.value));
    }
    if (!(right instanceof LongObject number)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (Double.isNaN(a)) {
      return rt.bool(op == CompareOp.NE);
    }
    return rt.bool(CompareOp.holds(op, compare(a, number)));
  }

  private static boolean holds(int op, double a, double b) {
    return switch (op) {
      case CompareOp.LT -> a < b;
      case CompareOp.LE -> a <= b;
      case CompareOp.EQ -> a == b;
      case CompareOp.NE -> a != b;
      case CompareOp.GT -> a > b;
      default -> a >= b;
    };
  }

  /** Exact: an int may have more digits than a float. */
  static int compare(double a, LongObject number) {
    if (Double.isInfinite(a)) {
      return a < 0 ? -1 : 1;
    }
    if (number.bits() <= 53) {
      return Double.compare(a + 0.0, (double) number.value);
    }
    return new BigDecimal(a).compareTo(new BigDecimal(number.bigValue()));
  }
}
