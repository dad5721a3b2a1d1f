package org.heaplab.types.number;

/**
 * {@code math.gamma} and {@code math.lgamma}: Lanczos' approximation with the parameters that
 * CPython and Boost share, in CPython's order of operations.
 *
 * @see "m_tgamma, m_lgamma in Modules/mathmodule.c (3.13)"
 */
public final class Gamma {
  private static final double G = 6.02468004077673;
  private static final double G_LESS_HALF = 5.52468004077673;
  private static final double LOG_PI = 1.1447298858494002;
  private static final double TINY = 1e-20;
  private static final double LARGE = 200;
  private static final double POWER_LIMIT = 140;
  private static final int EXACT_FACTORIALS = 23;

  private static final double[] NUMERATOR = {
    23531376880.41076,
    42919803642.6491,
    35711959237.35567,
    17921034426.03721,
    6039542586.352028,
    1439720407.3117216,
    248874557.86205417,
    31426415.585400194,
    2876370.6289353725,
    186056.26539522348,
    8071.672002365816,
    210.82427775157936,
    2.5066282746310002
  };

  private static final double[] DENOMINATOR = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
    66, 1
  };

  private Gamma() {}

  private static double lanczosSum(double x) {
    double above = 0;
    double below = 0;
    int last = NUMERATOR.length - 1;
    for (int i = 0; i <= last; i++) {
      // Large arguments go up in powers of 1/x, which cannot overflow.
      int at = x < 5 ? last - i : i;
      above = (x < 5 ? above * x : above / x) + NUMERATOR[at];
      below = (x < 5 ? below * x : below / x) + DENOMINATOR[at];
    }
    return above / below;
  }

  private static double sinPi(double x) {
    double y = Math.abs(x) % 2;
    double value =
        switch ((int) Math.floor(2 * y + 0.5)) {
          case 0 -> Elementary.sin(Math.PI * y);
          case 1 -> Elementary.cos(Math.PI * (y - 0.5));
          case 2 -> Elementary.sin(Math.PI * (1 - y));
          case 3 -> -Elementary.cos(Math.PI * (y - 1.5));
          default -> Elementary.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1.0, x) * value;
  }

  private static FormatFault domain() {
    return FormatFault.value("math domain error");
  }

  private static double inRange(double value) {
    if (Double.isInfinite(value)) {
      throw FormatFault.overflow("math range error");
    }
    return value;
  }

  /**
   * {@code math.gamma(x)}.
   *
   * @throws FormatFault ValueError, OverflowError
   */
  public static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    boolean whole = x == Math.floor(x);
    if (x == 0 || (whole && x < 0)) {
      throw domain();
    }
    if (whole && x <= EXACT_FACTORIALS) {
      return factorial((int) x - 1);
    }
    double size = Math.abs(x);
    if (size < TINY) {
      return inRange(1 / x);
    }
    if (size > LARGE) {
      return x < 0 ? 0.0 / sinPi(x) : inRange(Double.POSITIVE_INFINITY);
    }
    return inRange(lanczos(x, size));
  }

  private static double factorial(int n) {
    double value = 1;
    for (int i = 2; i <= n; i++) {
      value *= i;
    }
    return value;
  }

  private static double lanczos(double x, double size) {
    double y = size + G_LESS_HALF;
    double error = size > G_LESS_HALF ? y - size - G_LESS_HALF : y - G_LESS_HALF - size;
    double z = error * G / y;
    boolean negative = x < 0;
    double result =
        negative
            ? -Math.PI / sinPi(size) / size * Elementary.exp(y) / lanczosSum(size)
            : lanczosSum(size) / Elementary.exp(y);
    result += negative ? -(z * result) : z * result;
    boolean split = size >= POWER_LIMIT;
    double power = Elementary.pow(y, split ? size / 2 - 0.25 : size - 0.5);
    for (int i = 0; i < (split ? 2 : 1); i++) {
      result = negative ? result / power : result * power;
    }
    return result;
  }

  /**
   * {@code math.lgamma(x)}.
   *
   * @throws FormatFault ValueError, OverflowError
   */
  public static double logGamma(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Math.abs(x);
    }
    if (x == Math.floor(x) && x <= 2) {
      if (x <= 0) {
        throw domain();
      }
      return 0;
    }
    double size = Math.abs(x);
    if (size < TINY) {
      return -Elementary.log(size);
    }
    double result = Elementary.log(lanczosSum(size)) - G;
    result += (size - 0.5) * (Elementary.log(size + G - 0.5) - 1);
    if (x < 0) {
      result = LOG_PI - Elementary.log(Math.abs(sinPi(size))) - Elementary.log(size) - result;
    }
    return inRange(result);
  }
}
