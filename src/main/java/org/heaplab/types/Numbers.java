package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Operators.
 *
 * @see "PyNumber_* in Objects/abstract.c (3.13)"
 */
public final class Numbers {

  private Numbers() {}

  /** {@code left op right}, in place or not, by {@link BinaryOp}'s numbers. */
  public static HeapObject binary(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (op % BinaryOp.INPLACE == BinaryOp.POWER && op < BinaryOp.DIVMOD) {
      return op == BinaryOp.POWER
          ? Power.power(rt, left, right, rt.none)
          : Power.inPlace(rt, left, right);
    }
    HeapObject result = null;
    if (op >= BinaryOp.INPLACE && op < BinaryOp.DIVMOD) {
      result = inPlace(rt, left, right, op);
    }
    if (result == null) {
      int plain = op == BinaryOp.DIVMOD ? op : op % BinaryOp.INPLACE;
      result = plain(rt, left, right, plain);
      if (result == rt.notImplemented) {
        result = sequence(rt, left, right, op, plain);
      }
    }
    if (result == null) {
      throw rt.typeError(
          "unsupported operand type(s) for "
              + BinaryOp.symbol(op)
              + ": '"
              + left.type.name()
              + "' and '"
              + right.type.name()
              + "'"
              + hint(left, op));
    }
    return result;
  }

  private static String hint(HeapObject left, int op) {
    boolean printShift =
        op == BinaryOp.RSHIFT
            && left instanceof BuiltinFunctionObject f
            && f.def.name().equals("print");
    return printShift ? ". Did you mean \"print(<message>, file=<output_stream>)\"?" : "";
  }

  private static HeapObject inPlace(Runtime rt, HeapObject left, HeapObject right, int op) {
    Slots.BinaryFunc slot = ((TypeObject) left.type).nbBinary[op];
    if (slot == null) {
      return null;
    }
    HeapObject result = slot.call(rt, left, right);
    return result == rt.notImplemented ? null : result;
  }

  /** {@code binary_op1}: NotImplemented when neither side can. */
  private static HeapObject plain(Runtime rt, HeapObject left, HeapObject right, int op) {
    TypeObject leftType = (TypeObject) left.type;
    TypeObject rightType = (TypeObject) right.type;
    Slots.BinaryFunc leftSlot = leftType.nbBinary[op];
    Slots.BinaryFunc rightSlot = rightType == leftType ? null : rightType.nbBinary[op];
    if (rightSlot == leftSlot) {
      rightSlot = null;
    }
    if (leftSlot != null) {
      if (rightSlot != null && rightType.isSubtypeOf(leftType)) {
        HeapObject result = rightSlot.call(rt, left, right);
        if (result != rt.notImplemented) {
          return result;
        }
        rightSlot = null;
      }
      HeapObject result = leftSlot.call(rt, left, right);
      if (result != rt.notImplemented) {
        return result;
      }
    }
    return rightSlot == null ? rt.notImplemented : rightSlot.call(rt, left, right);
  }

  /** {@code +} and {@code *} of sequences; null where they do not apply. */
  private static HeapObject sequence(
      Runtime rt, HeapObject left, HeapObject right, int op, int plain) {
    boolean inPlace = op != plain;
    TypeObject type = (TypeObject) left.type;
    if (plain == BinaryOp.ADD) {
      Slots.BinaryFunc concat =
          inPlace && type.sqInplaceConcat != null ? type.sqInplaceConcat : type.sqConcat;
      return concat == null ? null : concat.call(rt, left, right);
    }
    if (plain != BinaryOp.MULTIPLY) {
      return null;
    }
    Slots.SsizeArgFunc repeat =
        inPlace && type.sqInplaceRepeat != null ? type.sqInplaceRepeat : type.sqRepeat;
    if (repeat != null) {
      return repeat(rt, repeat, left, right);
    }
    TypeObject rightType = (TypeObject) right.type;
    return rightType.sqRepeat == null ? null : repeat(rt, rightType.sqRepeat, right, left);
  }

  private static HeapObject repeat(
      Runtime rt, Slots.SsizeArgFunc repeat, HeapObject sequence, HeapObject times) {
    if (!isIndex(times)) {
      throw rt.typeError("can't multiply sequence by non-int of type '" + times.type.name() + "'");
    }
    return repeat.call(rt, sequence, asSsize(rt, times, rt.exceptions.overflowError));
  }

  public static boolean isIndex(HeapObject o) {
    return ((TypeObject) o.type).nbIndex != null;
  }

  /** {@code operator.index(o)}: an int or a subclass of it. */
  public static LongObject index(Runtime rt, HeapObject o) {
    if (o instanceof LongObject number) {
      number.incref();
      return number;
    }
    Slots.UnaryFunc function = ((TypeObject) o.type).nbIndex;
    if (function == null) {
      throw rt.typeError("'" + o.type.name() + "' object cannot be interpreted as an integer");
    }
    HeapObject result = function.call(rt, o);
    if (result instanceof LongObject number) {
      if (number.type != rt.types.int_) {
        warnOfIndex(rt, number);
      }
      return number;
    }
    String kind = result.type.name();
    rt.heap.decref(result);
    throw rt.typeError("__index__ returned non-int (type " + kind + ")");
  }

  private static void warnOfIndex(Runtime rt, LongObject number) {
    try {
      Deprecations.warnOfSubclass(rt, "__index__ returned non-int", number, "int");
    } catch (RuntimeException e) {
      rt.heap.decref(number);
      throw e;
    }
  }

  /** As {@link #index}, and an exact int ({@code PyNumber_Index}). */
  public static LongObject exactIndex(Runtime rt, HeapObject o) {
    LongObject number = index(rt, o);
    if (number.type == rt.types.int_) {
      return number;
    }
    LongObject exact = (LongObject) LongObject.of(rt, number.bigValue());
    rt.heap.decref(number);
    return exact;
  }

  /**
   * An index as a {@code Py_ssize_t}.
   *
   * @param overflow exception for what does not fit; null cuts to the nearest value
   */
  public static long asSsize(Runtime rt, HeapObject o, TypeObject overflow) {
    LongObject number = index(rt, o);
    try {
      if (number.isSmall()) {
        return number.value;
      }
      if (overflow == null) {
        return number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
      }
      throw rt.raise(overflow, "cannot fit '" + o.type.name() + "' into an index-sized integer");
    } finally {
      rt.heap.decref(number);
    }
  }

  /** An int as a C {@code int}. */
  public static int asInt(Runtime rt, HeapObject o) {
    LongObject number = index(rt, o);
    try {
      if (number.isSmall() && number.value == (int) number.value) {
        return (int) number.value;
      }
      throw rt.raise(rt.exceptions.overflowError, "Python int too large to convert to C int");
    } finally {
      rt.heap.decref(number);
    }
  }

  /** As {@link #asInt}, in the words of {@code PyArg_Parse}'s {@code i}. */
  public static int parsedInt(Runtime rt, HeapObject o) {
    LongObject number = index(rt, o);
    try {
      if (number.isSmall() && number.value == (int) number.value) {
        return (int) number.value;
      }
      String problem =
          !number.isSmall()
              ? "Python int too large to convert to C long"
              : number.value > 0
                  ? "signed integer is greater than maximum"
                  : "signed integer is less than minimum";
      throw rt.raise(rt.exceptions.overflowError, problem);
    } finally {
      rt.heap.decref(number);
    }
  }

  /** A unary operator by its slot. */
  public static HeapObject unary(
      Runtime rt, HeapObject o, Slots.UnaryFunc function, String symbol) {
    if (function == null) {
      throw rt.typeError("bad operand type for " + symbol + ": '" + o.type.name() + "'");
    }
    return function.call(rt, o);
  }

  /** Whether an exception on its way is of a type. */
  static boolean isRaised(PyRaise e, TypeObject type) {
    return ((TypeObject) e.exception().type).isSubtypeOf(type);
  }
}
