package org.heaplab.types.number;

import java.math.BigInteger;

/**
 * Int arithmetic where CPython differs from {@code BigInteger}: floors, refusals, rounding.
 *
 * @see "Objects/longobject.c (3.13)"
 */
public final class IntMath {
  /** Powers past this many bits are a MemoryError: no notebook has the memory or the time. */
  static final long MAX_POWER_BITS = 1L << 30;

  private static final long SHORT_MODULAR_POWER = 1L << 24;
  private static final long MAX_BITS = Integer.MAX_VALUE - 64L;
  private static final BigInteger BITS_PER_DIGIT = BigInteger.valueOf(30);

  /** {@code MAX_LONG_DIGITS} of 3.13. */
  private static final BigInteger MAX_DIGITS = BigInteger.valueOf((Long.MAX_VALUE - 24) / 4);

  private IntMath() {}

  /** {@code float(value)}, half to even. */
  public static double toDouble(BigInteger value) {
    double real = value.doubleValue();
    if (Double.isInfinite(real)) {
      throw FormatFault.overflow("int too large to convert to float");
    }
    return real;
  }

  /** {@code left * right}. */
  public static BigInteger multiply(BigInteger left, BigInteger right, Poll poll) {
    if ((long) left.bitLength() + right.bitLength() > MAX_BITS) {
      throw FormatFault.memory();
    }
    return new LongProduct(poll).of(left, right);
  }

  /** {@code left // right} and {@code left % right}, floored. */
  public static BigInteger[] divmod(BigInteger left, BigInteger right, Poll poll) {
    if (right.signum() == 0) {
      throw FormatFault.zeroDivision("integer division or modulo by zero");
    }
    BigInteger[] both = new LongQuotient(poll).of(left, right);
    if (both[1].signum() * right.signum() < 0) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(right);
    }
    return both;
  }

  /** {@code left % right}, with the sign of {@code right}. */
  public static BigInteger modulo(BigInteger left, BigInteger right, Poll poll) {
    if (right.signum() == 0) {
      throw FormatFault.zeroDivision("integer modulo by zero");
    }
    return divmod(left, right, poll)[1];
  }

  /** {@code left / right}, rounded once, half to even. */
  public static double trueDivide(BigInteger left, BigInteger right) {
    if (right.signum() == 0) {
      throw FormatFault.zeroDivision("division by zero");
    }
    double value = ratio(left.abs(), right.abs());
    if (Double.isInfinite(value)) {
      throw FormatFault.overflow("integer division result too large for a float");
    }
    return (left.signum() < 0) != (right.signum() < 0) ? -value : value;
  }

  private static double ratio(BigInteger left, BigInteger right) {
    if (left.bitLength() <= 53 && right.bitLength() <= 53) {
      return left.doubleValue() / right.doubleValue();
    }
    int size = left.bitLength() - right.bitLength();
    if (size > Double.MAX_EXPONENT + 1) {
      return Double.POSITIVE_INFINITY;
    }
    // At least 66 bits of quotient, the last one set if anything is left over.
    int shift = Math.max(66 - size, 0);
    BigInteger[] both = left.shiftLeft(shift).divideAndRemainder(right);
    BigInteger sticky = both[1].signum() != 0 ? BigInteger.ONE : BigInteger.ZERO;
    return size < Double.MIN_EXPONENT - 60 ? 0 : rounded(both[0].or(sticky), -shift);
  }

  /** {@code mantissa * 2^exponent}, rounded once, half to even; infinite if too large. */
  static double rounded(BigInteger mantissa, long exponent) {
    long drop = Math.max(mantissa.bitLength() - 53L, Double.MIN_EXPONENT - 52L - exponent);
    if (drop <= 0) {
      return Math.scalb(mantissa.doubleValue(), (int) exponent);
    }
    int low = (int) drop;
    BigInteger kept = mantissa.shiftRight(low);
    BigInteger rest = mantissa.subtract(kept.shiftLeft(low));
    int half = rest.compareTo(BigInteger.ONE.shiftLeft(low - 1));
    if (half > 0 || (half == 0 && kept.testBit(0))) {
      kept = kept.add(BigInteger.ONE);
    }
    return Math.scalb(kept.doubleValue(), (int) (exponent + drop));
  }

  /**
   * {@code base ** exponent}.
   *
   * @param exponent not below 0
   */
  public static BigInteger power(BigInteger base, BigInteger exponent, Poll poll) {
    if (base.abs().bitLength() <= 1) {
      return exponent.testBit(0) || exponent.signum() == 0
          ? power(base, exponent.signum())
          : base.abs();
    }
    long bits = base.abs().bitLength() - 1L;
    if (exponent.bitLength() > 31 || bits * exponent.longValue() > MAX_POWER_BITS) {
      throw FormatFault.memory();
    }
    return exponent.signum() == 0
        ? BigInteger.ONE
        : new LongProduct(poll).power(base, exponent.intValue());
  }

  /** As the other, without a way to stop it. */
  public static BigInteger power(BigInteger base, BigInteger exponent) {
    return power(base, exponent, Poll.NONE);
  }

  private static BigInteger power(BigInteger unit, int sign) {
    return sign == 0 ? BigInteger.ONE : unit;
  }

  /** As the other, without a way to stop it. */
  public static BigInteger power(BigInteger base, BigInteger exponent, BigInteger modulus) {
    return power(base, exponent, modulus, Poll.NONE);
  }

  /** {@code pow(base, exponent, modulus)}. */
  public static BigInteger power(
      BigInteger base, BigInteger exponent, BigInteger modulus, Poll poll) {
    if (modulus.signum() == 0) {
      throw FormatFault.value("pow() 3rd argument cannot be 0");
    }
    BigInteger size = modulus.abs();
    if (exponent.signum() < 0 && !base.gcd(size).equals(BigInteger.ONE)) {
      throw FormatFault.value("base is not invertible for the given modulus");
    }
    boolean brief = (long) exponent.bitLength() * size.bitLength() <= SHORT_MODULAR_POWER;
    BigInteger value =
        exponent.signum() < 0 || brief
            ? base.modPow(exponent, size)
            : new LongProduct(poll).power(base, exponent, size);
    return modulus.signum() < 0 && value.signum() > 0 ? value.add(modulus) : value;
  }

  /** {@code value << count}. */
  public static BigInteger shiftLeft(BigInteger value, BigInteger count) {
    if (count.signum() < 0) {
      throw FormatFault.value("negative shift count");
    }
    if (value.signum() == 0) {
      return value;
    }
    checkShift(value, count);
    return value.shiftLeft(count.intValue());
  }

  /**
   * Refuses what a shift would make too long.
   *
   * @throws FormatFault OverflowError, MemoryError
   */
  public static void checkShift(BigInteger value, BigInteger count) {
    if (count.bitLength() < 31 && (long) value.bitLength() + count.intValue() <= MAX_BITS) {
      return;
    }
    BigInteger bits = count.add(BigInteger.valueOf(value.bitLength()));
    if (bits.divide(BITS_PER_DIGIT).compareTo(MAX_DIGITS) > 0) {
      throw FormatFault.overflow("too many digits in integer");
    }
    if (bits.compareTo(BigInteger.valueOf(MAX_BITS)) > 0) {
      throw FormatFault.memory();
    }
  }

  /** {@code value >> count}, floored. */
  public static BigInteger shiftRight(BigInteger value, BigInteger count) {
    if (count.signum() < 0) {
      throw FormatFault.value("negative shift count");
    }
    return count.bitLength() > 31
        ? BigInteger.valueOf(value.signum() < 0 ? -1 : 0)
        : value.shiftRight(count.intValue());
  }

  /** {@code value.bit_length()}. */
  public static int bitLength(BigInteger value) {
    return value.abs().bitLength();
  }

  /** {@code value.bit_count()}. */
  public static int bitCount(BigInteger value) {
    return value.abs().bitCount();
  }

  /** {@code round(value, digits)}: half to even at a power of ten for negative digits. */
  public static BigInteger round(BigInteger value, BigInteger digits) {
    if (digits.signum() >= 0) {
      return value;
    }
    long places = digits.bitLength() > 31 ? Long.MAX_VALUE : -digits.longValue();
    if (places > value.bitLength() * 0.302 + 2) {
      return BigInteger.ZERO;
    }
    BigInteger unit = BigInteger.TEN.pow((int) places);
    BigInteger[] both = divmod(value, unit, Poll.NONE);
    int half = both[1].shiftLeft(1).compareTo(unit);
    boolean up = half > 0 || (half == 0 && both[0].testBit(0));
    return (up ? both[0].add(BigInteger.ONE) : both[0]).multiply(unit);
  }
}
