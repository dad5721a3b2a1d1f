package org.heaplab.types.number;

/** Exponential and logarithm with about 100 bits. */
final class Exponential {
  static final DoubleDouble LN_2 = new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);
  private static final int HALVINGS = 9;
  private static final int TERMS = 9;
  private static final double LARGEST = 710;
  private static final double LEAST = -746;

  private Exponential() {}

  /** {@code e ** x}, rounded once. */
  static double exp(DoubleDouble x) {
    if (x.high() > LARGEST || x.high() < LEAST || Double.isNaN(x.high())) {
      return x.high() > LARGEST ? Double.POSITIVE_INFINITY : x.high() < LEAST ? 0 : Double.NaN;
    }
    double turns = turns(x);
    return Math.scalb(reduced(x, turns).high(), (int) turns);
  }

  private static double turns(DoubleDouble x) {
    return Math.rint(x.high() / LN_2.high());
  }

  /** {@code e ** x}, unrounded, where that is neither too large nor too small for its parts. */
  static DoubleDouble unrounded(DoubleDouble x) {
    double turns = turns(x);
    return reduced(x, turns).scaled((int) turns);
  }

  /** {@code e ** (x - turns * log 2)}: halved until a few terms do, then squared back. */
  private static DoubleDouble reduced(DoubleDouble x, double turns) {
    DoubleDouble small = x.minus(LN_2.times(turns)).scaled(-HALVINGS);
    DoubleDouble series = DoubleDouble.ONE;
    for (int k = TERMS; k > 1; k--) {
      series = series.times(small).over(k).plus(1);
    }
    DoubleDouble lessOne = series.times(small);
    for (int i = 0; i < HALVINGS; i++) {
      lessOne = lessOne.scaled(1).plus(lessOne.times(lessOne));
    }
    return lessOne.plus(1);
  }

  /**
   * The natural logarithm.
   *
   * @param x positive and finite
   */
  static DoubleDouble log(double x) {
    if (Math.abs(x - 1) < 0.125) {
      return nearOne(x);
    }
    int exponent = Math.abs(Math.getExponent(x)) > 900 ? MathFunctions.exponent(x) : 0;
    double mantissa = Math.scalb(x, -exponent);
    double guess = StrictMath.log(mantissa);
    DoubleDouble error = unrounded(new DoubleDouble(-guess, 0)).times(mantissa).plus(-1);
    DoubleDouble correction = error.minus(error.times(error).scaled(-1));
    return correction.plus(guess).plus(LN_2.times(exponent));
  }

  /** Twice the area tangent of {@code (x - 1) / (x + 1)}. */
  private static DoubleDouble nearOne(double x) {
    DoubleDouble ratio = new DoubleDouble(x - 1, 0).over(DoubleDouble.sum(x, 1));
    DoubleDouble square = ratio.times(ratio);
    DoubleDouble series = DoubleDouble.ONE.over(31);
    for (int k = 29; k > 0; k -= 2) {
      series = series.times(square).plus(DoubleDouble.ONE.over(k));
    }
    return series.times(ratio).scaled(1);
  }
}
