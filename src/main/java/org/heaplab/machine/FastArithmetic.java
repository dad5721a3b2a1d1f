package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.FloatObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;

/** Operators on two exact ints that fit a long, or two exact floats; null for all other cases. */
final class FastArithmetic {

  private FastArithmetic() {}

  static HeapObject ints(Runtime rt, LongObject a, LongObject b, int op) {
    if (!a.isSmall() || !b.isSmall() || a.type != rt.types.int_ || b.type != rt.types.int_) {
      return null;
    }
    long x = a.longValue();
    long y = b.longValue();
    switch (op % BinaryOp.INPLACE) {
      case BinaryOp.ADD -> {
        long sum = x + y;
        return ((x ^ sum) & (y ^ sum)) < 0 ? null : LongObject.of(rt, sum);
      }
      case BinaryOp.SUBTRACT -> {
        long difference = x - y;
        return ((x ^ y) & (x ^ difference)) < 0 ? null : LongObject.of(rt, difference);
      }
      case BinaryOp.MULTIPLY -> {
        long low = x * y;
        return Math.multiplyHigh(x, y) == low >> 63 ? LongObject.of(rt, low) : null;
      }
      case BinaryOp.AND -> {
        return LongObject.of(rt, x & y);
      }
      default -> {
        return y > 0 ? divided(rt, x, y, op % BinaryOp.INPLACE) : null;
      }
    }
  }

  /** With a right operand above 0. */
  private static HeapObject divided(Runtime rt, long x, long y, int op) {
    return switch (op) {
      case BinaryOp.FLOOR_DIVIDE -> LongObject.of(rt, Math.floorDiv(x, y));
      case BinaryOp.REMAINDER -> LongObject.of(rt, Math.floorMod(x, y));
      case BinaryOp.RSHIFT -> LongObject.of(rt, x >> Math.min(y, 63));
      default -> null;
    };
  }

  static HeapObject floats(Runtime rt, FloatObject a, FloatObject b, int op) {
    if (a.type != rt.types.float_ || b.type != rt.types.float_) {
      return null;
    }
    return switch (op % BinaryOp.INPLACE) {
      case BinaryOp.ADD -> FloatObject.of(rt, a.value + b.value);
      case BinaryOp.SUBTRACT -> FloatObject.of(rt, a.value - b.value);
      case BinaryOp.MULTIPLY -> FloatObject.of(rt, a.value * b.value);
      case BinaryOp.TRUE_DIVIDE -> b.value == 0 ? null : FloatObject.of(rt, a.value / b.value);
      default -> null;
    };
  }
}
