package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code slot_nb_add} and its like. */
final class UserNumberSlots {

  private static final Slots.TernaryFunc POWER = UserNumberSlots::power;

  private UserNumberSlots() {}

  static void fill(Object[] slots) {
    for (int op = 0; op < BinaryOp.INPLACE; op++) {
      if (op != BinaryOp.POWER) {
        slots[TypeSlots.NB_BINARY + op] = new Binary(TypeSlots.NB_BINARY + op, BinaryOp.name(op));
        slots[TypeSlots.NB_BINARY + BinaryOp.INPLACE + op] = inPlace(BinaryOp.name(op));
      }
    }
    int divmod = TypeSlots.NB_BINARY + BinaryOp.DIVMOD;
    slots[divmod] = new Binary(divmod, "divmod");
    slots[TypeSlots.NB_POWER] = POWER;
    slots[TypeSlots.NB_INPLACE_POWER] =
        (Slots.TernaryFunc) (rt, self, other, z) -> UserSlots.call(rt, "__ipow__", self, other);
    slots[TypeSlots.NB_NEGATIVE] = unary("__neg__");
    slots[TypeSlots.NB_POSITIVE] = unary("__pos__");
    slots[TypeSlots.NB_ABSOLUTE] = unary("__abs__");
    slots[TypeSlots.NB_INVERT] = unary("__invert__");
    slots[TypeSlots.NB_INT] = unary("__int__");
    slots[TypeSlots.NB_FLOAT] = unary("__float__");
    slots[TypeSlots.NB_INDEX] = unary("__index__");
    slots[TypeSlots.NB_BOOL] = (Slots.Inquiry) UserNumberSlots::isTrue;
  }

  static Slots.UnaryFunc unary(String name) {
    return (rt, self) -> UserSlots.call(rt, name, self);
  }

  private static Slots.BinaryFunc inPlace(String name) {
    String method = "__i" + name + "__";
    return (rt, self, other) -> UserSlots.call(rt, method, self, other);
  }

  private static boolean isTrue(Runtime rt, HeapObject self) {
    HeapObject value = Calls.callSpecial(rt, self, rt.intern("__bool__"));
    if (value == null) {
      value = Calls.callSpecial(rt, self, rt.intern("__len__"));
      return value == null || takeTruth(rt, value);
    }
    if (value.type == rt.types.bool) {
      return takeTruth(rt, value);
    }
    String kind = value.type.name();
    rt.heap.decref(value);
    throw rt.typeError("__bool__ should return bool, returned " + kind);
  }

  private static boolean takeTruth(Runtime rt, HeapObject value) {
    try {
      return Objects.isTrue(rt, value);
    } finally {
      rt.heap.decref(value);
    }
  }

  /** Three arguments never ask the second one's class. */
  private static HeapObject power(Runtime rt, HeapObject v, HeapObject w, HeapObject z) {
    if (z == rt.none) {
      return Binary.call(rt, TypeSlots.NB_POWER, POWER, "pow", v, w);
    }
    if (((TypeObject) v.type).nbPower == POWER) {
      return UserSlots.call(rt, "__pow__", v, w, z);
    }
    return Runtime.owned(rt.notImplemented);
  }

  /** {@code SLOT1BIN}: the method of the left operand, the reflected one of the right. */
  private static final class Binary implements Slots.BinaryFunc {

    private final int slot;
    private final String name;

    Binary(int slot, String name) {
      this.slot = slot;
      this.name = name;
    }

    @Override
    public HeapObject call(Runtime rt, HeapObject left, HeapObject right) {
      return call(rt, slot, this, name, left, right);
    }

    static HeapObject call(
        Runtime rt, int slot, Object own, String name, HeapObject left, HeapObject right) {
      TypeObject leftType = (TypeObject) left.type;
      TypeObject rightType = (TypeObject) right.type;
      boolean other = leftType != rightType && rightType.slot(slot) == own;
      if (leftType.slot(slot) == own) {
        if (other
            && rightType.isSubtypeOf(leftType)
            && isOverloaded(rt, leftType, rightType, "__r" + name + "__")) {
          HeapObject result = maybe(rt, right, "__r" + name + "__", left);
          if (result != rt.notImplemented) {
            return result;
          }
          other = false;
        }
        HeapObject result = maybe(rt, left, "__" + name + "__", right);
        if (result != rt.notImplemented || leftType == rightType) {
          return result;
        }
      }
      return other ? maybe(rt, right, "__r" + name + "__", left) : Runtime.owned(rt.notImplemented);
    }

    private static HeapObject maybe(Runtime rt, HeapObject self, String name, HeapObject argument) {
      HeapObject result = Calls.callSpecial(rt, self, rt.intern(name), argument);
      return result == null ? Runtime.owned(rt.notImplemented) : result;
    }

    /** Whether the right operand's class has another reflected method than the left one's. */
    private static boolean isOverloaded(
        Runtime rt, TypeObject left, TypeObject right, String name) {
      StrObject method = rt.intern(name);
      HeapObject b = Attributes.getOrNull(rt, right, method);
      if (b == null) {
        return false;
      }
      HeapObject a = null;
      try {
        a = Attributes.getOrNull(rt, left, method);
        return a == null || Objects.compareBool(rt, a, b, CompareOp.NE);
      } finally {
        rt.heap.decrefIfPresent(a);
        rt.heap.decref(b);
      }
    }
  }
}
