package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Hashes;
import org.heaplab.types.number.IntText;

/** What ints can do. */
final class LongType {

  private LongType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = LongType::repr;
    type.tpHash = LongType::hash;
    type.tpRichcompare = LongType::compare;
    type.nbBinary[BinaryOp.ADD] = LongType::add;
    type.nbBinary[BinaryOp.SUBTRACT] = LongType::subtract;
    type.nbBinary[BinaryOp.MULTIPLY] = LongType::multiply;
    type.nbBinary[BinaryOp.FLOOR_DIVIDE] = LongType::floorDivide;
    type.nbBinary[BinaryOp.REMAINDER] = LongType::remainder;
    type.nbNegative = (rt, self) -> negate(rt, (LongObject) self);
    type.nbPositive = (rt, self) -> exact(rt, (LongObject) self);
    type.nbAbsolute = LongType::absolute;
    type.nbBool = (rt, self) -> ((LongObject) self).signum() != 0;
    type.nbInt = (rt, self) -> exact(rt, (LongObject) self);
    type.nbIndex = (rt, self) -> exact(rt, (LongObject) self);
  }

  /** The number as an exact int. */
  static HeapObject exact(Runtime rt, LongObject self) {
    if (self.type == rt.types.int_) {
      return Runtime.owned(self);
    }
    return self.isSmall() ? LongObject.of(rt, self.value) : LongObject.of(rt, self.bigValue());
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    LongObject number = (LongObject) self;
    return number.isSmall()
        ? rt.newStr(Long.toString(number.value))
        : rt.newStr(decimal(rt, number.bigValue()));
  }

  private static String decimal(Runtime rt, BigInteger value) {
    String digits = IntText.decimal(value, IntText.DEFAULT_MAX_DIGITS);
    if (digits == null) {
      throw rt.valueError(
          "Exceeds the limit ("
              + IntText.DEFAULT_MAX_DIGITS
              + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase"
              + " the limit");
    }
    return digits;
  }

  private static long hash(Runtime rt, HeapObject self) {
    LongObject number = (LongObject) self;
    return number.isSmall() ? Hashes.integer(number.value) : Hashes.integer(number.bigValue());
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return rt.bool(CompareOp.holds(op, compare(a, b)));
  }

  static int compare(LongObject a, LongObject b) {
    return a.isSmall() && b.isSmall()
        ? Long.compare(a.value, b.value)
        : a.bigValue().compareTo(b.bigValue());
  }

  static HeapObject add(Runtime rt, HeapObject left, HeapObject right) {
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

  static HeapObject subtract(Runtime rt, HeapObject left, HeapObject right) {
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

  static HeapObject multiply(Runtime rt, HeapObject left, HeapObject right) {
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
    return LongObject.of(rt, a.bigValue().multiply(b.bigValue()));
  }

  private static HeapObject floorDivide(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (b.signum() == 0) {
      throw rt.raise(rt.exceptions.zeroDivisionError, "integer division or modulo by zero");
    }
    if (a.isSmall() && b.isSmall() && a.value != Long.MIN_VALUE) {
      return LongObject.of(rt, Math.floorDiv(a.value, b.value));
    }
    BigInteger[] parts = a.bigValue().divideAndRemainder(b.bigValue());
    boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return LongObject.of(rt, down ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }

  private static HeapObject remainder(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (b.signum() == 0) {
      throw rt.raise(rt.exceptions.zeroDivisionError, "integer modulo by zero");
    }
    if (a.isSmall() && b.isSmall()) {
      return LongObject.of(rt, Math.floorMod(a.value, b.value));
    }
    BigInteger rest = a.bigValue().remainder(b.bigValue());
    boolean other = rest.signum() != 0 && rest.signum() != b.signum();
    return LongObject.of(rt, other ? rest.add(b.bigValue()) : rest);
  }

  private static HeapObject negate(Runtime rt, LongObject self) {
    return self.isSmall() && self.value != Long.MIN_VALUE
        ? LongObject.of(rt, -self.value)
        : LongObject.of(rt, self.bigValue().negate());
  }

  private static HeapObject absolute(Runtime rt, HeapObject object) {
    LongObject self = (LongObject) object;
    return self.signum() < 0 ? negate(rt, self) : exact(rt, self);
  }
}
