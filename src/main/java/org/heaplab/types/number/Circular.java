package org.heaplab.types.number;

import java.math.BigInteger;

/**
 * Sine and cosine with about 100 bits.
 *
 * @param sine of the angle
 * @param cosine of the angle
 */
record Circular(DoubleDouble sine, DoubleDouble cosine) {
  private static final double HALF_PI = 0x1.921fb54442d18p+0;
  private static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;
  private static final double HALF_PI_LEAST = -0x1.f1976b7ed8fbcp-110;
  private static final double MODERATE = 1 << 20;
  private static final int TERMS = 29;

  /** Of a finite angle. */
  static Circular of(double angle) {
    double turns = Math.abs(angle) <= HALF_PI / 2 ? 0 : Math.rint(angle / HALF_PI);
    if (Math.abs(angle) > MODERATE) {
      return HugeAngle.circular(angle);
    }
    DoubleDouble product = DoubleDouble.product(turns, HALF_PI);
    DoubleDouble rest =
        DoubleDouble.sum(angle, -product.high())
            .plus(-product.low())
            .minus(DoubleDouble.product(turns, HALF_PI_LOW))
            .plus(-turns * HALF_PI_LEAST);
    return of(rest, (int) turns & 3);
  }

  /** Of {@code rest} plus that many right angles. */
  static Circular of(DoubleDouble rest, int turns) {
    DoubleDouble square = rest.times(rest).negate();
    DoubleDouble sine = DoubleDouble.ONE;
    DoubleDouble cosine = DoubleDouble.ONE;
    for (int k = TERMS; k > 1; k -= 2) {
      sine = sine.times(square).over((double) k * (k - 1)).plus(1);
      cosine = cosine.times(square).over((double) (k - 1) * (k - 2)).plus(1);
    }
    sine = sine.times(rest);
    return switch (turns) {
      case 0 -> new Circular(sine, cosine);
      case 1 -> new Circular(cosine, sine.negate());
      case 2 -> new Circular(sine.negate(), cosine.negate());
      default -> new Circular(cosine.negate(), sine);
    };
  }

  /** Angles that need more digits of pi: fixed point with enough for the largest double. */
  private static final class HugeAngle {
    private static final int BITS = 1300;
    private static final BigInteger RIGHT_ANGLE = rightAngle();

    private HugeAngle() {}

    static Circular circular(double angle) {
      BigInteger scaled =
          BigInteger.valueOf(FloatParts.mantissa(angle))
              .shiftLeft(FloatParts.exponent(angle) + BITS);
      BigInteger[] both = scaled.add(RIGHT_ANGLE.shiftRight(1)).divideAndRemainder(RIGHT_ANGLE);
      BigInteger rest = both[1].subtract(RIGHT_ANGLE.shiftRight(1));
      double high = Math.scalb(rest.shiftRight(BITS - 300).doubleValue(), -300);
      BigInteger less =
          rest.subtract(FloatParts.truncate(Math.scalb(high, 300)).shiftLeft(BITS - 300));
      double low = Math.scalb(less.shiftRight(BITS - 300).doubleValue(), -300);
      Circular result = of(new DoubleDouble(high, low), both[0].intValue() & 3);
      return angle < 0 ? new Circular(result.sine.negate(), result.cosine) : result;
    }

    /** Machin: pi / 4 = 4 arctan(1/5) - arctan(1/239). */
    private static BigInteger rightAngle() {
      return arctan(5).shiftLeft(2).subtract(arctan(239)).shiftLeft(1);
    }

    private static BigInteger arctan(int divisor) {
      BigInteger square = BigInteger.valueOf((long) divisor * divisor);
      BigInteger power = BigInteger.ONE.shiftLeft(BITS).divide(BigInteger.valueOf(divisor));
      BigInteger sum = power;
      for (int k = 3; power.signum() != 0; k += 2) {
        power = power.divide(square).negate();
        sum = sum.add(power.divide(BigInteger.valueOf(k)));
      }
      return sum;
    }
  }
}
