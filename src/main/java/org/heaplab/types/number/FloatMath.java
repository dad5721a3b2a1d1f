package org.heaplab.types.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Float arithmetic where CPython differs from Java.
 *
 * @see "Objects/floatobject.c (3.13)"
 */
public final class FloatMath {
  private static final int MOST_PLACES = 323;
  private static final int LEAST_PLACES = -308;

  private FloatMath() {}

  /** {@code left / right}. */
  public static double divide(double left, double right) {
    require(right, "float division by zero");
    return left / right;
  }

  /** {@code left % right}, with the sign of {@code right}. */
  public static double modulo(double left, double right) {
    require(right, "float modulo by zero");
    double rest = left % right;
    if (rest == 0) {
      return Math.copySign(0.0, right);
    }
    return (right < 0) != (rest < 0) ? rest + right : rest;
  }

  /** {@code left // right}. */
  public static double floorDivide(double left, double right) {
    require(right, "float floor division by zero");
    return floor(left, right);
  }

  /** {@code divmod(left, right)}. */
  public static double[] divmod(double left, double right) {
    require(right, "float divmod()");
    return new double[] {floor(left, right), modulo(left, right)};
  }

  private static void require(double divisor, String message) {
    if (divisor == 0) {
      throw FormatFault.zeroDivision(message);
    }
  }

  private static double floor(double left, double right) {
    double rest = left % right;
    double quotient = (left - rest) / right;
    if (rest != 0 && (right < 0) != (rest < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, left / right);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  /** Whether {@code base ** exponent} is complex. */
  public static boolean isComplexPower(double base, double exponent) {
    return base < 0
        && !Double.isInfinite(base)
        && !Double.isInfinite(exponent)
        && !Double.isNaN(exponent)
        && exponent != Math.floor(exponent);
  }

  /**
   * {@code base ** exponent} where that is real.
   *
   * @throws FormatFault ZeroDivisionError; OverflowError
   */
  public static double power(double base, double exponent) {
    if (base == 1) {
      return 1;
    }
    if (base == -1 && Double.isInfinite(exponent)) {
      return 1;
    }
    if (base == 0 && exponent < 0 && !Double.isInfinite(exponent)) {
      throw FormatFault.zeroDivision("0.0 cannot be raised to a negative power");
    }
    double value = Elementary.pow(base, exponent);
    if (Double.isInfinite(value) && !Double.isInfinite(base) && !Double.isInfinite(exponent)) {
      throw FormatFault.range();
    }
    return value;
  }

  /** {@code round(value)}: half to even, an int. */
  public static BigInteger round(double value) {
    return FloatParts.truncate(Math.rint(value));
  }

  /**
   * {@code round(value, places)}: half to even of the exact value.
   *
   * @throws FormatFault OverflowError
   */
  public static double round(double value, BigInteger places) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value;
    }
    if (places.bitLength() > 31
        || places.intValue() > MOST_PLACES
        || places.intValue() < LEAST_PLACES) {
      return places.signum() > 0 ? value : Math.copySign(0.0, value);
    }
    double rounded =
        new BigDecimal(value).setScale(places.intValue(), RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw FormatFault.overflow("rounded value too large to represent");
    }
    return Math.copySign(rounded, value);
  }
}
