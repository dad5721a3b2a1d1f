package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.CompareOp;
import org.heaplab.types.FloatObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;

/** Operators on two exact ints of one digit, or two exact floats; all else is left to others. */
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

  /** The commonest first: where the operator is known, the JVM's compiler keeps one of them. */
  private static HeapObject ints(Runtime rt, LongObject a, LongObject b, int op) {
    if (!a.isCompact() || !b.isCompact() || a.type != rt.types.int_ || b.type != rt.types.int_) {
      return null;
    }
    long x = a.longValue();
    long y = b.longValue();
    int kind = op % BinaryOp.INPLACE;
    if (kind == BinaryOp.ADD) {
      return LongObject.of(rt, x + y);
    } else if (kind == BinaryOp.SUBTRACT) {
      return LongObject.of(rt, x - y);
    } else if (kind == BinaryOp.MULTIPLY) {
      return LongObject.of(rt, x * y);
    }
    return rarer(rt, x, y, kind);
  }

  private static HeapObject rarer(Runtime rt, long x, long y, int kind) {
    return switch (kind) {
      case BinaryOp.AND -> LongObject.of(rt, x & y);
      case BinaryOp.OR -> LongObject.of(rt, x | y);
      case BinaryOp.XOR -> LongObject.of(rt, x ^ y);
      case BinaryOp.FLOOR_DIVIDE, BinaryOp.REMAINDER, BinaryOp.RSHIFT ->
          y <= 0 ? null : LongObject.of(rt, divided(x, y, kind));
      default -> null;
    };
  }

  /** With a right operand above 0. */
  private static long divided(long x, long y, int op) {
    return switch (op) {
      case BinaryOp.FLOOR_DIVIDE -> Math.floorDiv(x, y);
      case BinaryOp.REMAINDER -> Math.floorMod(x, y);
      default -> x >> Math.min(y, 63);
    };
  }

  /** Writes the sum, difference or product of two floats over one that dies. */
  static void floatsInto(FloatObject dying, HeapObject left, HeapObject right, int op) {
    double x = ((FloatObject) left).value;
    double y = ((FloatObject) right).value;
    int kind = op % BinaryOp.INPLACE;
    if (kind == BinaryOp.ADD) {
      dying.value = x + y;
    } else {
      dying.value = kind == BinaryOp.SUBTRACT ? x - y : x * y;
    }
  }

  private static HeapObject floats(Runtime rt, FloatObject a, FloatObject b, int op) {
    if (a.type != rt.types.float_ || b.type != rt.types.float_) {
      return null;
    }
    double x = a.value;
    double y = b.value;
    int kind = op % BinaryOp.INPLACE;
    if (kind == BinaryOp.ADD) {
      return FloatObject.of(rt, x + y);
    } else if (kind == BinaryOp.SUBTRACT) {
      return FloatObject.of(rt, x - y);
    } else if (kind == BinaryOp.MULTIPLY) {
      return FloatObject.of(rt, x * y);
    } else if (kind == BinaryOp.TRUE_DIVIDE && y != 0) {
      return FloatObject.of(rt, x / y);
    }
    return null;
  }
}
