package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.FloatObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Objects;
import org.heaplab.types.Sequences;
import org.heaplab.types.SliceObject;
import org.heaplab.types.StrObject;
import org.heaplab.types.TypeObject;

/** Operators, comparisons, subscripts. */
final class OperatorOps {

  private OperatorOps() {}

  /** Puts a result in place of two operands. */
  private static int replaceTwo(Machine m, Frame f, int sp, HeapObject result) {
    return replaceTwo(m, f, sp, result, f.stack[sp - 2], f.stack[sp - 1]);
  }

  private static int replaceTwoRightFirst(Machine m, Frame f, int sp, HeapObject result) {
    return replaceTwo(m, f, sp, result, f.stack[sp - 1], f.stack[sp - 2]);
  }

  /** The operands are let go of in this order. */
  private static int replaceTwo(
      Machine m, Frame f, int sp, HeapObject result, HeapObject first, HeapObject second) {
    f.stack[sp - 2] = result;
    f.sp = sp - 1;
    m.heap.decref(first);
    m.heap.decref(second);
    return sp - 1;
  }

  private static int replaceTop(Machine m, Frame f, int sp, HeapObject result) {
    HeapObject old = f.stack[sp - 1];
    f.stack[sp - 1] = result;
    m.heap.decref(old);
    return sp;
  }

  static int binaryOp(Machine m, Frame f, int sp, int arg) {
    if (!AdaptiveBinaryOp.adapts(arg)) {
      return plainBinaryOp(m, f, sp, arg);
    }
    AdaptiveBinaryOp adaptive = AdaptiveBinaryOp.of(f.code, f.pc);
    int form = adaptive.next(m, f, f.stack[sp - 2], f.stack[sp - 1], arg);
    return binaryOp(m, f, sp, arg, adaptive, form);
  }

  static int plainBinaryOp(Machine m, Frame f, int sp, int arg) {
    return replaceTwo(m, f, sp, binary(m, f, sp, arg));
  }

  private static HeapObject binary(Machine m, Frame f, int sp, int arg) {
    HeapObject left = f.stack[sp - 2];
    HeapObject right = f.stack[sp - 1];
    HeapObject result = FastArithmetic.binary(m.rt, left, right, arg);
    return result != null ? result : Numbers.binary(m.rt, left, right, arg);
  }

  /** In a form that the operands fit. */
  static int binaryOp(Machine m, Frame f, int sp, int arg, AdaptiveBinaryOp adaptive, int form) {
    return switch (form) {
      case AdaptiveBinaryOp.INT -> replaceTwoRightFirst(m, f, sp, binary(m, f, sp, arg));
      case AdaptiveBinaryOp.FLOAT -> floats(m, f, sp, arg);
      case AdaptiveBinaryOp.APPEND -> append(m, f, sp, adaptive.target());
      default -> plainBinaryOp(m, f, sp, arg);
    };
  }

  /** From 3.12 on the result is written into an operand that dies here. */
  private static int floats(Machine m, Frame f, int sp, int arg) {
    HeapObject left = f.stack[sp - 2];
    HeapObject right = f.stack[sp - 1];
    if (m.reusesFloats && left.refcount == 1) {
      FastArithmetic.floatsInto((FloatObject) left, left, right, arg);
      m.heap.decref(right);
    } else if (m.reusesFloats && right.refcount == 1) {
      FastArithmetic.floatsInto((FloatObject) right, left, right, arg);
      f.stack[sp - 2] = right;
      m.heap.decref(left);
    } else {
      return replaceTwoRightFirst(m, f, sp, binary(m, f, sp, arg));
    }
    f.sp = sp - 1;
    return sp - 1;
  }

  /** The local gives up its string, and is stored into by the next instruction. */
  private static int append(Machine m, Frame f, int sp, int target) {
    StrObject left = (StrObject) f.stack[sp - 2];
    HeapObject right = f.stack[sp - 1];
    f.stack[f.base + target] = null;
    m.heap.decref(left);
    f.stack[sp - 2] = StrObject.append(m.rt, left, (StrObject) right);
    f.sp = sp - 1;
    m.heap.decref(right);
    return sp - 1;
  }

  /** The operator is in the argument from bit 5; bit 4 asks for a bool. */
  static int compareOp(Machine m, Frame f, int sp, int arg) {
    HeapObject left = f.stack[sp - 2];
    HeapObject right = f.stack[sp - 1];
    int op = arg >> 5;
    int known = FastArithmetic.compare(m.rt, left, right, op);
    HeapObject result;
    if (known >= 0) {
      result = m.rt.bool(known != 0);
    } else {
      result = Objects.richCompare(m.rt, left, right, op);
      if ((arg & 16) != 0) {
        result = toBoolSteal(m, result);
      }
    }
    return replaceTwo(m, f, sp, result);
  }

  private static HeapObject toBoolSteal(Machine m, HeapObject value) {
    if (value == m.rt.true_ || value == m.rt.false_) {
      return value;
    }
    try {
      return m.rt.bool(Objects.isTrue(m.rt, value));
    } finally {
      m.heap.decref(value);
    }
  }

  static int isOp(Machine m, Frame f, int sp, int arg) {
    boolean same = f.stack[sp - 2] == f.stack[sp - 1];
    return replaceTwo(m, f, sp, m.rt.bool(same == (arg == 0)));
  }

  static int containsOp(Machine m, Frame f, int sp, int arg) {
    boolean found = Sequences.contains(m.rt, f.stack[sp - 1], f.stack[sp - 2]);
    return replaceTwo(m, f, sp, m.rt.bool(found == (arg == 0)));
  }

  static int negative(Machine m, Frame f, int sp) {
    HeapObject operand = f.stack[sp - 1];
    TypeObject type = (TypeObject) operand.type;
    return replaceTop(m, f, sp, Numbers.unary(m.rt, operand, type.nbNegative, "unary -"));
  }

  static int invert(Machine m, Frame f, int sp) {
    HeapObject operand = f.stack[sp - 1];
    TypeObject type = (TypeObject) operand.type;
    return replaceTop(m, f, sp, Numbers.unary(m.rt, operand, type.nbInvert, "unary ~"));
  }

  static int not(Machine m, Frame f, int sp) {
    HeapObject operand = f.stack[sp - 1];
    return replaceTop(m, f, sp, m.rt.bool(operand == m.rt.false_));
  }

  static int toBool(Machine m, Frame f, int sp) {
    HeapObject operand = f.stack[sp - 1];
    if (operand == m.rt.true_ || operand == m.rt.false_) {
      return sp;
    }
    return replaceTop(m, f, sp, m.rt.bool(Objects.isTrue(m.rt, operand)));
  }

  static int subscript(Machine m, Frame f, int sp) {
    HeapObject container = f.stack[sp - 2];
    HeapObject key = f.stack[sp - 1];
    HeapObject result = FastItems.get(m.rt, container, key);
    if (result == null) {
      result = Sequences.getItem(m.rt, container, key);
    }
    return replaceTwo(m, f, sp, result);
  }

  static int storeSubscript(Machine m, Frame f, int sp) {
    HeapObject[] stack = f.stack;
    HeapObject value = stack[sp - 3];
    HeapObject container = stack[sp - 2];
    HeapObject key = stack[sp - 1];
    if (!FastItems.set(m.rt, container, key, value)) {
      Sequences.setItem(m.rt, container, key, value);
    }
    f.sp = sp - 3;
    m.heap.decref(value);
    m.heap.decref(container);
    m.heap.decref(key);
    return sp - 3;
  }

  static int deleteSubscript(Machine m, Frame f, int sp) {
    HeapObject container = f.stack[sp - 2];
    HeapObject key = f.stack[sp - 1];
    Sequences.deleteItem(m.rt, container, key);
    f.sp = sp - 2;
    m.heap.decref(container);
    m.heap.decref(key);
    return sp - 2;
  }

  /** Makes a slice of the two top values, which it takes over. */
  private static SliceObject popSlice(Machine m, Frame f, int sp) {
    HeapObject start = f.stack[sp - 2];
    HeapObject stop = f.stack[sp - 1];
    f.sp = sp - 2;
    return SliceObject.steal(m.rt, start, stop, m.rt.none);
  }

  static int binarySlice(Machine m, Frame f, int sp) {
    SliceObject slice = popSlice(m, f, sp);
    HeapObject container = f.stack[sp - 3];
    HeapObject result;
    try {
      result = Sequences.getItem(m.rt, container, slice);
    } finally {
      m.heap.decref(slice);
    }
    f.stack[sp - 3] = result;
    m.heap.decref(container);
    return sp - 2;
  }

  static int storeSlice(Machine m, Frame f, int sp) {
    SliceObject slice = popSlice(m, f, sp);
    HeapObject value = f.stack[sp - 4];
    HeapObject container = f.stack[sp - 3];
    try {
      Sequences.setItem(m.rt, container, slice, value);
    } finally {
      m.heap.decref(slice);
    }
    f.sp = sp - 4;
    m.heap.decref(value);
    m.heap.decref(container);
    return sp - 4;
  }
}
