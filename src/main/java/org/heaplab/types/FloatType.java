package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FloatText;

/** What floats can do. */
final class FloatType {

  private FloatType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = (rt, self) -> rt.newStr(FloatText.repr(((FloatObject) self).value));
    type.nbBinary[BinaryOp.ADD] = (rt, l, r) -> operate(rt, l, r, Double::sum);
    type.nbBinary[BinaryOp.SUBTRACT] = (rt, l, r) -> operate(rt, l, r, (a, b) -> a - b);
    type.nbBinary[BinaryOp.MULTIPLY] = (rt, l, r) -> operate(rt, l, r, (a, b) -> a * b);
    type.nbBool = (rt, self) -> ((FloatObject) self).value != 0;
  }

  private static HeapObject operate(
      Runtime rt, HeapObject left, HeapObject right, java.util.function.DoubleBinaryOperator op) {
    if (!isNumber(left) || !isNumber(right)) {
      return Runtime.owned(rt.notImplemented);
    }
    return FloatObject.of(rt, op.applyAsDouble(toDouble(rt, left), toDouble(rt, right)));
  }

  private static boolean isNumber(HeapObject o) {
    return o instanceof FloatObject || o instanceof LongObject;
  }

  static double toDouble(Runtime rt, HeapObject o) {
    if (o instanceof FloatObject f) {
      return f.value;
    }
    LongObject number = (LongObject) o;
    if (number.isSmall()) {
      return number.value;
    }
    double value = number.bigValue().doubleValue();
    if (Double.isInfinite(value)) {
      throw rt.raise(rt.exceptions.overflowError, "int too large to convert to float");
    }
    return value;
  }
}
