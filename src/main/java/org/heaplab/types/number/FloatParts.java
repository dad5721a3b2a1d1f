package org.heaplab.types.number;

import java.math.BigInteger;

/** A finite double as the exact product {@code mantissa * 2^exponent}, both whole. */
public final class FloatParts {
  private static final long HIDDEN = 1L << 52;

  private FloatParts() {}

  /** The magnitude's whole mantissa, below 2^53. */
  static long mantissa(double value) {
    long bits = Double.doubleToRawLongBits(value) & HIDDEN - 1;
    return Math.getExponent(value) < Double.MIN_EXPONENT ? bits : bits | HIDDEN;
  }

  /** The power of two that goes with {@link #mantissa}. */
  static int exponent(double value) {
    return Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
  }

  /** The whole part, towards zero: {@code int(value)}. */
  public static BigInteger truncate(double value) {
    requireFinite(value, "float NaN", "float infinity", "integer");
    BigInteger mantissa = BigInteger.valueOf(value < 0 ? -mantissa(value) : mantissa(value));
    int exponent = exponent(value);
    return exponent >= 0
        ? mantissa.shiftLeft(exponent)
        : mantissa.divide(BigInteger.ONE.shiftLeft(-exponent));
  }

  /** {@code value.as_integer_ratio()}: numerator and denominator in lowest terms. */
  public static BigInteger[] ratio(double value) {
    requireFinite(value, "NaN", "Infinity", "integer ratio");
    long mantissa = mantissa(value);
    if (mantissa == 0) {
      return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE};
    }
    int zeros = Long.numberOfTrailingZeros(mantissa);
    int exponent = exponent(value) + zeros;
    BigInteger whole = BigInteger.valueOf((value < 0 ? -mantissa : mantissa) >> zeros);
    return exponent >= 0
        ? new BigInteger[] {whole.shiftLeft(exponent), BigInteger.ONE}
        : new BigInteger[] {whole, BigInteger.ONE.shiftLeft(-exponent)};
  }

  private static void requireFinite(double value, String nan, String infinity, String what) {
    if (Double.isNaN(value)) {
      throw FormatFault.value("cannot convert " + nan + " to " + what);
    }
    if (Double.isInfinite(value)) {
      throw FormatFault.overflow("cannot convert " + infinity + " to " + what);
    }
  }
}
