package org.heaplab.types.number;

/**
 * The C library's elementary functions.
 *
 * <p>glibc rounds most of them correctly nearly always; these are computed with twice the precision
 * and rounded once, so they agree in all but a few cases in a thousand, on every JDK and processor.
 * {@code sinh} and its like are built upon them as glibc builds its own. Domain errors are NaN,
 * range errors infinite.
 *
 * @see "sysdeps/ieee754/dbl-64 in glibc 2.36"
 */
public final class Elementary {
  private static final double TINY = 1e-290;
  private static final double LOG10_2 = 0x1.34413509f6000p-2;
  private static final double LOG10_2_LOW = 0x1.9fef311f12b36p-42;
  private static final double LOG10_E = 0x1.bcb7b1526e50ep-2;
  private static final double HALF_LN_2 = 0.34657359027997264;
  private static final double ATAN_FLAT = 0x1p60;
  private static final double EXP_ALONE = 22;

  private Elementary() {}

  /** {@code math.exp}. */
  public static double exp(double x) {
    return Exponential.exp(new DoubleDouble(x, 0));
  }

  /** {@code math.exp2}. */
  public static double exp2(double x) {
    return Math.abs(x) > 2000 ? exp(x) : Exponential.exp(Exponential.LN_2.times(x));
  }

  /** {@code math.expm1}. */
  public static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  private static boolean isPlain(double x) {
    return x > 0 && !Double.isInfinite(x);
  }

  /** {@code math.log} of one argument. */
  public static double log(double x) {
    return isPlain(x) ? Exponential.log(x).high() : StrictMath.log(x);
  }

  /** {@code math.log2}. */
  public static double log2(double x) {
    return isPlain(x) ? Exponential.log(x).over(Exponential.LN_2).high() : StrictMath.log(x);
  }

  /** {@code math.log10}. */
  public static double log10(double x) {
    if (!isPlain(x)) {
      return StrictMath.log10(x);
    }
    int exponent = MathFunctions.exponent(x) - 1;
    int shift = exponent < 0 ? exponent + 1 : exponent;
    double scaled = Math.scalb(x, -shift);
    return shift * LOG10_2_LOW + LOG10_E * log(scaled) + shift * LOG10_2;
  }

  /** {@code math.log1p}. */
  public static double log1p(double x) {
    return StrictMath.log1p(x);
  }

  /** {@code x ** y} as C's {@code pow}. */
  public static double pow(double x, double y) {
    double plain = StrictMath.pow(x, y);
    if (!isPlain(Math.abs(x))
        || plain == 0
        || Double.isNaN(plain)
        || Math.abs(y) > 1e290
        || y == 0) {
      return plain;
    }
    double size = Exponential.exp(Exponential.log(Math.abs(x)).times(y));
    return Math.copySign(size, plain);
  }

  private static boolean isCircular(double x) {
    return Math.abs(x) > TINY && !Double.isInfinite(x);
  }

  /** {@code math.sin}. */
  public static double sin(double x) {
    return isCircular(x) ? Circular.of(x).sine().high() : StrictMath.sin(x);
  }

  /** {@code math.cos}. */
  public static double cos(double x) {
    return isCircular(x) ? Circular.of(x).cosine().high() : StrictMath.cos(x);
  }

  /** {@code math.tan}. */
  public static double tan(double x) {
    if (!isCircular(x)) {
      return StrictMath.tan(x);
    }
    Circular angle = Circular.of(x);
    return angle.sine().over(angle.cosine()).high();
  }

  /** {@code math.asin}: the angle, corrected by how far its sine is off. */
  public static double asin(double x) {
    double guess = StrictMath.asin(x);
    if (!(Math.abs(x) < 1) || Math.abs(x) < TINY) {
      return guess;
    }
    Circular angle = Circular.of(guess);
    DoubleDouble step = angle.sine().negate().plus(x).over(angle.cosine());
    double curve = step.high() * step.high() * angle.sine().high() / angle.cosine().high() / 2;
    return step.plus(curve).plus(guess).high();
  }

  /** {@code math.acos}. */
  public static double acos(double x) {
    double guess = StrictMath.acos(x);
    if (!(Math.abs(x) < 1)) {
      return guess;
    }
    Circular angle = Circular.of(guess);
    DoubleDouble step = angle.cosine().plus(-x).over(angle.sine());
    double curve = -step.high() * step.high() * angle.cosine().high() / angle.sine().high() / 2;
    return step.plus(curve).plus(guess).high();
  }

  /** {@code math.atan}. */
  public static double atan(double x) {
    return isCircular(x) && Math.abs(x) < ATAN_FLAT
        ? turned(StrictMath.atan(x), x, 1)
        : StrictMath.atan(x);
  }

  /** {@code math.atan2}. */
  public static double atan2(double y, double x) {
    double guess = StrictMath.atan2(y, x);
    if (!isCircular(x) || !isCircular(y) || Math.abs(guess) < TINY) {
      return guess;
    }
    int exponent = Math.max(Math.getExponent(x), Math.getExponent(y));
    return turned(guess, Math.scalb(y, -exponent), Math.scalb(x, -exponent));
  }

  /** An angle near that of {@code (x, y)}, turned to it. */
  private static double turned(double guess, double y, double x) {
    Circular angle = Circular.of(guess);
    DoubleDouble across = angle.cosine().times(y).minus(angle.sine().times(x));
    DoubleDouble along = angle.cosine().times(x).plus(angle.sine().times(y));
    return across.over(along).plus(guess).high();
  }

  /** {@code math.sinh}. */
  public static double sinh(double x) {
    double size = Math.abs(x);
    if (size > EXP_ALONE) {
      return Math.copySign(halfExp(size), x);
    }
    if (size < 0x1p-28 || Double.isNaN(x)) {
      return x;
    }
    double t = expm1(size);
    double doubled = size < 1 ? 2 * t - t * t / (t + 1) : t + t / (t + 1);
    return Math.copySign(0.5, x) * doubled;
  }

  /** {@code math.cosh}. */
  public static double cosh(double x) {
    double size = Math.abs(x);
    if (size > EXP_ALONE) {
      return halfExp(size);
    }
    if (size < HALF_LN_2) {
      double t = expm1(size);
      double w = 1 + t;
      return 1 + t * t / (w + w);
    }
    double t = exp(size);
    return 0.5 * t + 0.5 / t;
  }

  private static double halfExp(double size) {
    if (size < 709.78) {
      return 0.5 * exp(size);
    }
    double root = exp(0.5 * size);
    return 0.5 * root * root;
  }

  /** {@code math.tanh}. */
  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  /** {@code math.asinh}. */
  public static double asinh(double x) {
    double size = Math.abs(x);
    if (size < 0x1p-28 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double result;
    if (size > 0x1p28) {
      result = log(size) + Exponential.LN_2.high();
    } else if (size > 2) {
      result = log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
    } else {
      double square = x * x;
      result = log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  /** {@code math.acosh}. */
  public static double acosh(double x) {
    if (x < 1 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x > 0x1p28) {
      return Double.isInfinite(x) ? x : log(x) + Exponential.LN_2.high();
    }
    if (x > 2) {
      return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return log1p(t + Math.sqrt(2 * t + t * t));
  }

  /** {@code math.atanh}; NaN outside -1..1 and at both ends. */
  public static double atanh(double x) {
    double size = Math.abs(x);
    if (!(size < 1)) {
      return Double.NaN;
    }
    if (size < 0x1p-28) {
      return x;
    }
    double t = size + size;
    double result =
        size < 0.5 ? 0.5 * log1p(t + t * size / (1 - size)) : 0.5 * log1p(t / (1 - size));
    return Math.copySign(result, x);
  }

  /** {@code math.cbrt}. */
  public static double cbrt(double x) {
    return CubeRoot.of(x);
  }
}
