package org.heaplab.types.number;

/** {@code math.erf} and {@code math.erfc}, computed with twice the precision and rounded once. */
public final class ErrorFunction {
  private static final DoubleDouble TWO_BY_ROOT_PI =
      new DoubleDouble(0x1.20dd750429b6dp+0, 0x1.1ae3a914fed80p-56);
  private static final double ERF_ONE = 6;
  private static final double ERFC_ZERO = 27.3;
  private static final double FRACTION_FROM = 3;
  private static final int FRACTION_TERMS = 160;

  private ErrorFunction() {}

  /** {@code math.erf(x)}. */
  public static double erf(double x) {
    if (Double.isNaN(x) || Math.abs(x) < 1e-280) {
      return Double.isNaN(x) ? x : TWO_BY_ROOT_PI.high() * x;
    }
    return Math.abs(x) >= ERF_ONE ? Math.copySign(1.0, x) : series(x).high();
  }

  /** {@code math.erfc(x)}. */
  public static double erfc(double x) {
    if (Double.isNaN(x) || x > ERFC_ZERO) {
      return Double.isNaN(x) ? x : 0;
    }
    if (x < -ERF_ONE) {
      return 2;
    }
    return x < FRACTION_FROM ? series(x).negate().plus(1).high() : fraction(x);
  }

  /** {@code 2/sqrt(pi) e^(-x²) Σ 2^n x^(2n+1) / (2n+1)!!}: no term takes away from another. */
  private static DoubleDouble series(double x) {
    DoubleDouble square = DoubleDouble.product(x, x);
    DoubleDouble term = new DoubleDouble(x, 0);
    DoubleDouble sum = term;
    for (int k = 3; Math.abs(term.high()) > Math.abs(sum.high()) * 0x1p-110; k += 2) {
      term = term.times(square).scaled(1).over(k);
      sum = sum.plus(term);
    }
    return sum.times(Exponential.unrounded(square.negate())).times(TWO_BY_ROOT_PI);
  }

  /** Laplace's continued fraction, from its end. */
  private static double fraction(double x) {
    DoubleDouble rest = new DoubleDouble(x, 0);
    for (int k = FRACTION_TERMS; k > 0; k--) {
      rest = new DoubleDouble(k / 2.0, 0).over(rest).plus(x);
    }
    DoubleDouble square = DoubleDouble.product(x, x).negate();
    DoubleDouble factor = TWO_BY_ROOT_PI.scaled(-1).over(rest);
    // Below the least normal double the exponential is taken in two halves.
    DoubleDouble half = Exponential.unrounded(square.scaled(-1));
    return half.times(factor).scaled(200).times(half).scaled(-200).high();
  }
}
