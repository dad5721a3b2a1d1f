package org.heaplab.types;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
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
    type.nbBinary[BinaryOp.RSHIFT] = big(IntMath::shiftRight);
    type.nbBinary[BinaryOp.AND] = LongArithmetic::and;
    type.nbBinary[BinaryOp.OR] = LongArithmetic::or;
    type.nbBinary[BinaryOp.XOR] = LongArithmetic::xor;
    type.nbPower = Faults.guarded(LongArithmetic::power);
  }

  /** An operator without a short way. */
  private static Slots.BinaryFunc big(BinaryOperator<BigInteger> operator) {
    return Faults.guarded(
        (Runtime rt, HeapObject left, HeapObject right) ->
            left instanceof LongObject a && right instanceof LongObject b
                ? LongObject.of(rt, operator.apply(a.bigValue(), b.bigValue()))
                : Runtime.owned(rt.notImplemented));
  }

  private static HeapObject add(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall()) {
      long sum = a.value + b.value;
      if (((a.value ^ sum) & (b.value ^ sum)) >= 0) {
        return LongObject.of(rt, sum);
      }
    }
    return LongObject.of(rt, a.bigValue().add(b.bigValue()));
  }

  private static HeapObject subtract(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall()) {
      long difference = a.value - b.value;
      if (((a.value ^ b.value) & (a.value ^ difference)) >= 0) {
        return LongObject.of(rt, difference);
      }
    }
    return LongObject.of(rt, a.bigValue().subtract(b.bigValue()));
  }

  private static HeapObject multiply(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall()) {
      long high = Math.multiplyHigh(a.value, b.value);
      long low = a.value * b.value;
      if (high == low >> 63) {
        return LongObject.of(rt, low);
      }
    }
    requireRoom(rt, (long) a.bits() + b.bits());
    return LongObject.of(rt, IntMath.multiply(a.bigValue(), b.bigValue(), rt::poll));
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
      return LongObject.of(rt, Math.floorDiv(a.value, b.value));
    }
    return LongObject.of(rt, IntMath.divmod(a.bigValue(), b.bigValue(), rt::poll)[0]);
  }

  private static HeapObject remainder(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.isSmall() && b.isSmall() && b.value != 0) {
      return LongObject.of(rt, Math.floorMod(a.value, b.value));
    }
    return LongObject.of(rt, IntMath.modulo(a.bigValue(), b.bigValue(), rt::poll));
  }

  private static HeapObject divmod(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    BigInteger[] both = IntMath.divmod(a.bigValue(), b.bigValue(), rt::poll);
    return TupleObject.steal(rt, LongObject.of(rt, both[0]), LongObject.of(rt, both[1]));
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
    return LongObject.of(rt, IntMath.shiftLeft(a.bigValue(), b.bigValue()));
  }

  private static HeapObject and(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return a.isSmall() && b.isSmall()
        ? LongObject.of(rt, a.value & b.value)
        : LongObject.of(rt, a.bigValue().and(b.bigValue()));
  }

  private static HeapObject or(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return a.isSmall() && b.isSmall()
        ? LongObject.of(rt, a.value | b.value)
        : LongObject.of(rt, a.bigValue().or(b.bigValue()));
  }

  private static HeapObject xor(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return a.isSmall() && b.isSmall()
        ? LongObject.of(rt, a.value ^ b.value)
        : LongObject.of(rt, a.bigValue().xor(b.bigValue()));
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
    return LongObject.of(rt, IntMath.power(base.bigValue(), exponent.bigValue(), rt::poll));
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
    return self.isSmall()
        ? LongObject.of(rt, ~self.value)
        : LongObject.of(rt, self.bigValue().not());
  }
}
