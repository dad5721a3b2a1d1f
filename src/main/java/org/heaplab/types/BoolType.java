package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What True and False can do beside being ints. */
final class BoolType {

  private BoolType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = (rt, self) -> Runtime.owned(rt.intern(self == rt.true_ ? "True" : "False"));
    Constructor.define(
            type, "x=False, /", (rt, made, args) -> rt.bool(Arguments.truth(rt, args[0], false)))
        .vectorcalled(type);
    if (type.runtime().build.since(12)) {
      type.nbInvert = BoolType::invert;
    }
    type.nbBinary[BinaryOp.AND] = (rt, a, b) -> both(rt, a, b, BinaryOp.AND);
    type.nbBinary[BinaryOp.OR] = (rt, a, b) -> both(rt, a, b, BinaryOp.OR);
    type.nbBinary[BinaryOp.XOR] = (rt, a, b) -> both(rt, a, b, BinaryOp.XOR);
  }

  private static HeapObject invert(Runtime rt, HeapObject self) {
    Deprecations.warn(
        rt,
        "Bitwise inversion '~' on bool is deprecated"
            + (rt.build.since(13) ? " and will be removed in Python 3.16" : "")
            + ". This returns the bitwise inversion of the underlying int object and is usually"
            + " not what you expect from negating a bool. Use the 'not' operator for boolean"
            + " negation or ~int(x) if you really want the bitwise inversion of the underlying"
            + " int.");
    return LongArithmetic.invert(rt, self);
  }

  /** A bool of two bools; with any other operand they are ints. */
  private static HeapObject both(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (left.type != rt.types.bool || right.type != rt.types.bool) {
      return rt.types.int_.nbBinary[op].call(rt, left, right);
    }
    boolean a = left == rt.true_;
    boolean b = right == rt.true_;
    return rt.bool(op == BinaryOp.AND ? a && b : op == BinaryOp.OR ? a || b : a != b);
  }
}
