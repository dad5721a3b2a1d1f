package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.CompareOp;
import org.heaplab.types.FloatObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;

/** Operators on two exact ints that fit a long, or two exact floats; all else is left to others. */
final class FastArithmetic {

  private FastArithmetic() {}

  static HeapObject binary(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (left instanceof LongObject a && right instanceof LongObject b) {
      return ints(rt, a, b, op);
    }
    if (left instanceof FloatObject a && right instanceof FloatObject b) {
      return floats(rt, a, b, op);
    }
    return null;
  }

  /** Whether a comparison of two exact ints that fit a long holds: 1 or 0; -1 for all else. */
  static int compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (left instanceof LongObject a
        && right instanceof LongObject b
        && a.isSmall()
        && b.isSmall()
        && a.type == rt.types.int_
        && b.type == rt.types.int_) {
      return CompareOp.holds(op, Long.compare(a.longValue(), b.longValue())) ? 1 : 0;
    }
    return -1;
  }

  private static HeapObject ints(Runtime rt, LongObject a, LongObject b, int op) {
    if (!a.isSmall() || !b.isSmall() || a.type != rt.types.int_ || b.type != rt.types.int_) {
      return null;
    }
    long x = a.longValue();
    long y = b.longValue();
    long result;
    switch (op % BinaryOp.INPLACE) {
      case BinaryOp.ADD -> {
        result = x + y;
        if (((x ^ result) & (y ^ result)) < 0) {
          return null;
        }
      }
      case BinaryOp.SUBTRACT -> {
        result = x - y;
        if (((x ^ y) & (x ^ result)) < 0) {
          return null;
        }
      }
      case BinaryOp.MULTIPLY -> {
        result = x * y;
        if (Math.multiplyHigh(x, y) != result >> 63) {
          return null;
        }
      }
      case BinaryOp.AND -> result = x & y;
      case BinaryOp.OR -> result = x | y;
      case BinaryOp.XOR -> result = x ^ y;
      case BinaryOp.FLOOR_DIVIDE, BinaryOp.REMAINDER, BinaryOp.RSHIFT -> {
        if (y <= 0) {
          return null;
        }
        result = divided(x, y, op % BinaryOp.INPLACE);
      }
      default -> {
        return null;
      }
    }
    return LongObject.of(rt, result);
  }

  /** With a right operand above 0. */
  private static long divided(long x, long y, int op) {
    return switch (op) {
      case BinaryOp.FLOOR_DIVIDE -> Math.floorDiv(x, y);
      case BinaryOp.REMAINDER -> Math.floorMod(x, y);
      default -> x >> Math.min(y, 63);
    };
  }

  private static HeapObject floats(Runtime rt, FloatObject a, FloatObject b, int op) {
    if (a.type != rt.types.float_ || b.type != rt.types.float_) {
      return null;
    }
    double x = a.value;
    double y = b.value;
    double result;
    switch (op % BinaryOp.INPLACE) {
      case BinaryOp.ADD -> result = x + y;
      case BinaryOp.SUBTRACT -> result = x - y;
      case BinaryOp.MULTIPLY -> result = x * y;
      case BinaryOp.TRUE_DIVIDE -> {
        if (y == 0) {
          return null;
        }
        result = x / y;
      }
      default -> {
        return null;
      }
    }
    return FloatObject.of(rt, result);
  }
}
