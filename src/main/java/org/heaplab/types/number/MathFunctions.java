package org.heaplab.types.number;

import java.math.BigInteger;

/**
 * Functions of {@code math} on floats that Java lacks or rounds differently. A result that is not
 * finite where the arguments are is the caller's to turn into "math domain error" or "math range
 * error".
 *
 * @see "Modules/mathmodule.c (3.13)"
 */
public final class MathFunctions {
  private MathFunctions() {}

  /** {@code math.ldexp(mantissa, exponent)}; infinite on overflow. */
  public static double ldexp(double mantissa, BigInteger exponent) {
    if (mantissa == 0 || Double.isInfinite(mantissa) || Double.isNaN(mantissa)) {
      return mantissa;
    }
    int bounded = exponent.bitLength() > 16 ? exponent.signum() * (1 << 16) : exponent.intValue();
    return Math.scalb(mantissa, bounded);
  }

  /** The mantissa of {@code math.frexp(value)}, from 0.5 up to 1. */
  public static double mantissa(double value) {
    return value == 0 || Double.isInfinite(value) || Double.isNaN(value)
        ? value
        : Math.scalb(value, -exponent(value));
  }

  /** The exponent of {@code math.frexp(value)}. */
  public static int exponent(double value) {
    if (value == 0 || Double.isInfinite(value) || Double.isNaN(value)) {
      return 0;
    }
    return FloatParts.exponent(value) + 64 - Long.numberOfLeadingZeros(FloatParts.mantissa(value));
  }

  /** {@code math.modf(value)}: fraction and whole part, both with its sign. */
  public static double[] modf(double value) {
    if (Double.isInfinite(value)) {
      return new double[] {Math.copySign(0.0, value), value};
    }
    double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
    return new double[] {Math.copySign(value - whole, value), Math.copySign(whole, value)};
  }

  /** {@code math.remainder(x, y)}: IEEE 754's, exact. */
  public static double remainder(double x, double y) {
    return Double.isInfinite(y) && !Double.isInfinite(x) && !Double.isNaN(x)
        ? x
        : Math.IEEEremainder(x, y);
  }

  /**
   * {@code math.nextafter(x, y, steps=steps)}.
   *
   * @param steps not below 0
   */
  public static double nextAfter(double x, double y, BigInteger steps) {
    if (steps.signum() == 0 || Double.isNaN(x)) {
      return x;
    }
    if (Double.isNaN(y) || x == y) {
      return y;
    }
    long from = ordered(x);
    BigInteger distance = BigInteger.valueOf(ordered(y)).subtract(BigInteger.valueOf(from)).abs();
    if (steps.compareTo(distance) >= 0) {
      return y;
    }
    long to = from + (x < y ? 1 : -1) * steps.longValue();
    return Double.longBitsToDouble(to < 0 ? Long.MIN_VALUE - to : to);
  }

  /** Doubles as whole numbers in their order; both zeros are 0. */
  private static long ordered(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }

  /** {@code math.ulp(value)}. */
  public static double ulp(double value) {
    return Math.ulp(value);
  }

  /** {@code math.isclose(a, b, rel_tol=relative, abs_tol=absolute)}. */
  public static boolean isClose(double a, double b, double relative, double absolute) {
    if (relative < 0 || absolute < 0) {
      throw FormatFault.value("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double difference = Math.abs(b - a);
    return difference <= Math.abs(relative * b)
        || difference <= Math.abs(relative * a)
        || difference <= absolute;
  }

  /**
   * {@code math.log(value)} of an int of any size.
   *
   * @throws FormatFault ValueError
   */
  public static double log(BigInteger value) {
    if (value.signum() <= 0) {
      throw FormatFault.value("math domain error");
    }
    double real = value.doubleValue();
    if (!Double.isInfinite(real)) {
      return Elementary.log(real);
    }
    int exponent = value.bitLength();
    double mantissa = Math.scalb(IntMath.rounded(value, -exponent), 0);
    return Elementary.log(mantissa) + Elementary.log(2.0) * exponent;
  }
}
