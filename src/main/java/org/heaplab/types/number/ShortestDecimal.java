package org.heaplab.types.number;

import java.math.BigInteger;

/**
 * The shortest decimal that reads back as a double, and of those the nearest; on a tie the one with
 * an even last digit.
 *
 * @see "mode 0 of _Py_dg_dtoa in Python/dtoa.c (3.13)"
 */
final class ShortestDecimal {
  private static final int PRECISION = 17;
  private static final double EXACT_LIMIT = 1e15;

  /** Powers of ten that are doubles exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
  };

  private ShortestDecimal() {}

  /**
   * The decimal of a double.
   *
   * @param value finite and not below 0
   */
  static DecimalDigits of(double value) {
    if (value == 0) {
      return DecimalDigits.ZERO;
    }
    for (int places = 0; places < POWERS.length; places++) {
      double scaled = Math.rint(value * POWERS[places]);
      if (scaled >= EXACT_LIMIT) {
        break;
      }
      if (scaled > 0 && scaled / POWERS[places] == value) {
        return DecimalDigits.trimmed(Long.toString((long) scaled), -places);
      }
    }
    return exact(value);
  }

  private static DecimalDigits exact(double value) {
    int exponent = FloatParts.exponent(value);
    long mantissa = FloatParts.mantissa(value);
    // Quarters of a unit in the last place: the neighbour below a power of two is only half as far.
    boolean closeBelow = mantissa == 1L << 52 && exponent > Double.MIN_EXPONENT - 52;
    int power = (int) Math.floor(Math.log10(value)) - (PRECISION - 1);
    BigInteger scale = BigInteger.ONE.shiftLeft(Math.max(exponent, 0));
    BigInteger unit = BigInteger.ONE.shiftLeft(Math.max(-exponent, 0) + 2);
    if (power >= 0) {
      unit = unit.multiply(BigInteger.TEN.pow(power));
    } else {
      scale = scale.multiply(BigInteger.TEN.pow(-power));
    }
    BigInteger[] middle = scale.multiply(BigInteger.valueOf(mantissa * 4)).divideAndRemainder(unit);
    BigInteger[] below =
        scale
            .multiply(BigInteger.valueOf(mantissa * 4 - (closeBelow ? 1 : 2)))
            .divideAndRemainder(unit);
    BigInteger[] above =
        scale.multiply(BigInteger.valueOf(mantissa * 4 + 2)).divideAndRemainder(unit);
    // An even mantissa also owns the ends of its interval.
    boolean closed = (mantissa & 1) == 0;
    long low = below[0].longValue() + (closed && below[1].signum() == 0 ? 0 : 1);
    long high = above[0].longValue() - (closed || above[1].signum() != 0 ? 0 : 1);
    boolean upperHalf = middle[1].shiftLeft(1).compareTo(unit) > 0;
    boolean half = middle[1].shiftLeft(1).equals(unit);
    long best = best(middle[0].longValue(), low, high, upperHalf, half, middle[1].signum() != 0);
    return DecimalDigits.trimmed(Long.toString(best), power);
  }

  /** The multiple of the largest power of ten in {@code low..high} that is nearest to the value. */
  private static long best(
      long value, long low, long high, boolean upperHalf, boolean half, boolean rest) {
    long step = 1;
    while (high - high % (step * 10) >= low) {
      step *= 10;
    }
    long down = value - value % step;
    long up = down + step;
    if (down < low || up > high) {
      return down < low ? up : down;
    }
    int nearer = step == 1 ? 0 : Long.compare(2 * (value % step), step);
    if (nearer == 0) {
      nearer = step == 1 ? (half ? 0 : upperHalf ? 1 : -1) : rest ? 1 : 0;
    }
    boolean even = down / step % 2 == 0;
    return nearer < 0 || (nearer == 0 && even) ? down : up;
  }
}
