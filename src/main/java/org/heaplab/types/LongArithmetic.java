package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.IntMath;

/** The operators of int: in longs where the result fits, else in BigIntegers. */
final class LongArithmetic {

  private LongArithmetic() {}

  static void define(TypeObject type) {
    type.nbBinary[BinaryOp.ADD] = LongArithmetic::add;
    type.nbBinary[BinaryOp.SUBTRACT] = LongArithmetic::subtract;
    type.nbBinary[BinaryOp.MULTIPLY] = Faults.guarded(LongArithmetic::multiply);
    type.nbBinary[BinaryOp.FLOOR_DIVIDE] = Faults.guarded(LongArithmetic::floorDivide);
    type.nbBinary[BinaryOp.REMAINDER] = Faults.guarded(LongArithmetic::remainder);
    type.nbBinary[BinaryOp.DIVMOD] = Faults.guarded(LongArithmetic::divmod);
    type.nbBinary[BinaryOp.TRUE_DIVIDE] = Faults.guarded(LongArithmetic::trueDivide);
    type.nbBinary[BinaryOp.LSHIFT] = Faults.guarded(LongArithmetic::shiftLeft);
    type.nbBinary[BinaryOp.RSHIFT] = Faults.guarded(LongArithmetic::shiftRight);
    type.nbBinary[BinaryOp.AND] = LongArithmetic::and;
    type.nbBinary[BinaryOp.OR] = LongArithmetic::or;
    type.nbBinary[BinaryOp.XOR] = LongArithmetic::xor;
    type.nbPower = Faults.guarded(LongArithmetic::power);
  }

  private static HeapObject add(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall()) {
      long sum = a.value + b.value;
      if (((a.value ^ sum) & (b.value ^ sum)) >= 0) {
        return IntRoom.result(rt, BinaryOp.ADD, a, b, sum);
      }
    }
    return IntRoom.result(rt, BinaryOp.ADD, a, b, a.bigValue().add(b.bigValue()));
  }

  private static HeapObject subtract(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall()) {
      long difference = a.value - b.value;
      if (((a.value ^ b.value) & (a.value ^ difference)) >= 0) {
        return IntRoom.result(rt, BinaryOp.SUBTRACT, a, b, difference);
      }
    }
    return IntRoom.result(rt, BinaryOp.SUBTRACT, a, b, a.bigValue().subtract(b.bigValue()));
  }

  private static HeapObject multiply(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall()) {
      long high = Math.multiplyHigh(a.value, b.value);
      long low = a.value * b.value;
      if (high == low >> 63) {
        return IntRoom.result(rt, BinaryOp.MULTIPLY, a, b, low);
      }
    }
    requireRoom(rt, (long) a.bits() + b.bits());
    return IntRoom.result(
        rt, BinaryOp.MULTIPLY, a, b, IntMath.multiply(a.bigValue(), b.bigValue(), rt::poll));
  }

  /** Refuses a number that the heap has no room for, before it is computed. */
  private static void requireRoom(Runtime rt, long bits) {
    rt.heap.requireRoom(bits / 8);
  }

  private static HeapObject floorDivide(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall() && b.value != 0 && b.value != -1) {
      return IntRoom.result(rt, BinaryOp.FLOOR_DIVIDE, a, b, Math.floorDiv(a.value, b.value));
    }
    return IntRoom.result(
        rt, BinaryOp.FLOOR_DIVIDE, a, b, IntMath.divmod(a.bigValue(), b.bigValue(), rt::poll)[0]);
  }

  private static HeapObject remainder(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall() && b.value != 0) {
      return IntRoom.result(rt, BinaryOp.REMAINDER, a, b, Math.floorMod(a.value, b.value));
    }
    return IntRoom.result(
        rt, BinaryOp.REMAINDER, a, b, IntMath.modulo(a.bigValue(), b.bigValue(), rt::poll));
  }

  private static HeapObject divmod(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    BigInteger[] both = IntMath.divmod(a.bigValue(), b.bigValue(), rt::poll);
    return TupleObject.steal(
        rt,
        IntRoom.result(rt, BinaryOp.FLOOR_DIVIDE, a, b, both[0]),
        IntRoom.result(rt, BinaryOp.REMAINDER, a, b, both[1]));
  }

  private static HeapObject trueDivide(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return FloatObject.of(rt, IntMath.trueDivide(a.bigValue(), b.bigValue()));
  }

  private static HeapObject shiftLeft(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.signum() != 0 && b.signum() > 0) {
      IntMath.checkShift(a.bigValue(), b.bigValue());
      requireRoom(rt, a.bits() + b.value);
    }
    return IntRoom.shiftedLeft(rt, a, b, IntMath.shiftLeft(a.bigValue(), b.bigValue()));
  }

  private static HeapObject shiftRight(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall() && b.value >= 0) {
      return IntRoom.result(rt, BinaryOp.RSHIFT, a, b, a.value >> Math.min(b.value, 63));
    }
    return IntRoom.result(
        rt, BinaryOp.RSHIFT, a, b, IntMath.shiftRight(a.bigValue(), b.bigValue()));
  }

  private static HeapObject and(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return a.isSmall() && b.isSmall()
        ? IntRoom.result(rt, BinaryOp.AND, a, b, a.value & b.value)
        : IntRoom.result(rt, BinaryOp.AND, a, b, a.bigValue().and(b.bigValue()));
  }

  private static HeapObject or(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return a.isSmall() && b.isSmall()
        ? IntRoom.result(rt, BinaryOp.OR, a, b, a.value | b.value)
        : IntRoom.result(rt, BinaryOp.OR, a, b, a.bigValue().or(b.bigValue()));
  }

  private static HeapObject xor(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return a.isSmall() && b.isSmall()
        ? IntRoom.result(rt, BinaryOp.XOR, a, b, a.value ^ b.value)
        : IntRoom.result(rt, BinaryOp.XOR, a, b, a.bigValue().xor(b.bigValue()));
  }

  private static HeapObject power(Runtime rt, HeapObject v, HeapObject w, HeapObject z) {
    boolean modular = z != rt.none;
    if (!(v instanceof LongObject base)
        || !(w instanceof LongObject exponent)
        || (modular && !(z instanceof LongObject))) {
      return Runtime.owned(rt.notImplemented);
    }
    if (modular) {
      BigInteger modulus = ((LongObject) z).bigValue();
      return LongObject.of(
          rt, IntMath.power(base.bigValue(), exponent.bigValue(), modulus, rt::poll));
    }
    if (exponent.signum() < 0) {
      return FloatArithmetic.powerOf(
          rt, Conversions.ofInt(rt, base), Conversions.ofInt(rt, exponent));
    }
    if (base.bits() > 1) {
      requirePowerRoom(rt, base, exponent);
    }
    return IntRoom.power(
        rt, base, exponent, IntMath.power(base.bigValue(), exponent.bigValue(), rt::poll));
  }

  private static void requirePowerRoom(Runtime rt, LongObject base, LongObject exponent) {
    long factor = base.bits() - 1L;
    if (!exponent.isSmall() || Math.multiplyHigh(factor, exponent.value) != 0) {
      throw FormatFault.memory();
    }
    requireRoom(rt, factor * exponent.value);
  }

  static HeapObject negate(Runtime rt, LongObject self) {
    return self.isSmall() && self.value != Long.MIN_VALUE
        ? LongObject.of(rt, -self.value)
        : LongObject.of(rt, self.bigValue().negate());
  }

  static HeapObject absolute(Runtime rt, HeapObject object) {
    LongObject self = (LongObject) object;
    return self.signum() < 0 ? negate(rt, self) : LongType.exact(rt, self);
  }

  static HeapObject invert(Runtime rt, HeapObject object) {
    LongObject self = (LongObject) object;
    return IntRoom.inverted(rt, self);
  }
}
