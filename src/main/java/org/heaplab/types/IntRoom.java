package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;

/**
 * The digits that an operator asks room for before it knows how many its result has. Two operands
 * of one digit are done in a machine word, and the result asks for what it needs.
 *
 * @see "x_add, x_sub, x_mul, long_bitwise, long_lshift1, long_rshift1 in Objects/longobject.c
 *     (3.13)"
 */
final class IntRoom {

  private IntRoom() {}

  /** The result of an operator on two ints, one of which may be wide. */
  static HeapObject result(Runtime rt, int op, LongObject a, LongObject b, long value) {
    return isShort(a, b)
        ? LongObject.of(rt, value)
        : LongObject.inRoom(rt, value, digits(op, a, b));
  }

  static HeapObject result(Runtime rt, int op, LongObject a, LongObject b, BigInteger value) {
    return isShort(a, b)
        ? LongObject.of(rt, value)
        : LongObject.inRoom(rt, value, digits(op, a, b));
  }

  private static boolean isShort(LongObject a, LongObject b) {
    return a.isCompact() && b.isCompact();
  }

  private static int digits(int op, LongObject a, LongObject b) {
    boolean sameSign = a.signum() < 0 == b.signum() < 0;
    int most = Math.max(a.digits(), b.digits());
    return switch (op) {
      case BinaryOp.ADD -> sameSign ? most + 1 : ofDifference(a, b);
      case BinaryOp.SUBTRACT -> sameSign ? ofDifference(a, b) : most + 1;
      case BinaryOp.MULTIPLY -> a.digits() + b.digits();
      case BinaryOp.AND, BinaryOp.OR, BinaryOp.XOR -> ofBits(op, a, b);
      case BinaryOp.RSHIFT -> b.isCompact() ? ofShift(a, (int) b.value) : 1;
      case BinaryOp.FLOOR_DIVIDE -> b.isCompact() ? a.digits() : 1;
      case BinaryOp.REMAINDER -> b.isCompact() ? LongObject.LEAST_DIGITS : b.digits();
      default -> 1;
    };
  }

  /** Leading digits that are equal need no room. */
  private static int ofDifference(LongObject a, LongObject b) {
    if (a.digits() != b.digits()) {
      return Math.max(a.digits(), b.digits());
    }
    BigInteger differing = a.bigValue().abs().xor(b.bigValue().abs());
    return LongObject.digits(differing.bitLength());
  }

  private static int ofShift(LongObject a, int count) {
    return Math.max(1, a.digits() - count / LongObject.DIGIT_BITS);
  }

  private static int ofBits(int op, LongObject a, LongObject b) {
    LongObject longer = a.digits() >= b.digits() ? a : b;
    LongObject shorter = longer == a ? b : a;
    boolean cut =
        op == BinaryOp.AND ? shorter.signum() >= 0 : op == BinaryOp.OR && shorter.signum() < 0;
    int digits = cut ? shorter.digits() : longer.digits();
    return isNegative(op, a, b) ? digits + 1 : digits;
  }

  private static boolean isNegative(int op, LongObject a, LongObject b) {
    boolean left = a.signum() < 0;
    boolean right = b.signum() < 0;
    return switch (op) {
      case BinaryOp.AND -> left && right;
      case BinaryOp.OR -> left || right;
      default -> left != right;
    };
  }

  static HeapObject shiftedLeft(Runtime rt, LongObject a, LongObject count, BigInteger value) {
    if (count.value < LongObject.DIGIT_BITS && a.isCompact()) {
      return LongObject.of(rt, value);
    }
    int shifted = a.digits() + (int) (count.value / LongObject.DIGIT_BITS);
    boolean inside = count.value % LongObject.DIGIT_BITS != 0;
    return LongObject.inRoom(rt, value, inside ? shifted + 1 : shifted);
  }

  /** The last multiplication decides: a square, or a square times the base. */
  static HeapObject power(Runtime rt, LongObject base, LongObject exponent, BigInteger value) {
    int bits = value.abs().bitLength();
    if (!exponent.isSmall() || exponent.value < 2 || bits <= LongObject.DIGIT_BITS) {
      return LongObject.of(rt, value);
    }
    boolean square = exponent.value % 2 == 0;
    int left = square ? LongObject.digits((bits + 1) / 2) : ofQuotient(value, bits, base);
    int right = square ? left : base.digits();
    return Math.max(left, right) <= 1
        ? LongObject.of(rt, value)
        : LongObject.inRoom(rt, value, left + right);
  }

  private static int ofQuotient(BigInteger value, int bits, LongObject divisor) {
    int least = LongObject.digits(bits - divisor.bits());
    return least == LongObject.digits(bits - divisor.bits() + 1)
        ? least
        : LongObject.digits(value.divide(divisor.bigValue()).abs().bitLength());
  }

  static HeapObject inverted(Runtime rt, LongObject self) {
    if (self.isCompact()) {
      return LongObject.of(rt, ~self.value);
    }
    int digits = self.signum() < 0 ? self.digits() : self.digits() + 1;
    return LongObject.inRoom(rt, self.bigValue().not(), digits);
  }
}
