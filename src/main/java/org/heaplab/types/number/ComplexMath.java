package org.heaplab.types.number;

/**
 * Arithmetic on complex numbers, as CPython's, which is not C's Annex G.
 *
 * @param real the real part
 * @param imaginary the imaginary part
 * @see "Objects/complexobject.c (3.13)"
 */
public record ComplexMath(double real, double imaginary) {
  private static final ComplexMath ONE = new ComplexMath(1, 0);
  private static final double MOST_MULTIPLICATIONS = 100;

  /** The product. */
  public ComplexMath times(ComplexMath other) {
    return new ComplexMath(
        real * other.real - imaginary * other.imaginary,
        real * other.imaginary + imaginary * other.real);
  }

  /**
   * The quotient.
   *
   * @throws FormatFault ZeroDivisionError
   */
  public ComplexMath over(ComplexMath other) {
    if (other.real == 0 && other.imaginary == 0) {
      throw FormatFault.zeroDivision("complex division by zero");
    }
    double realSize = Math.abs(other.real);
    double imaginarySize = Math.abs(other.imaginary);
    if (realSize >= imaginarySize) {
      double ratio = other.imaginary / other.real;
      double divisor = other.real + other.imaginary * ratio;
      return new ComplexMath(
          (real + imaginary * ratio) / divisor, (imaginary - real * ratio) / divisor);
    }
    if (imaginarySize >= realSize) {
      double ratio = other.real / other.imaginary;
      double divisor = other.real * ratio + other.imaginary;
      return new ComplexMath(
          (real * ratio + imaginary) / divisor, (imaginary * ratio - real) / divisor);
    }
    return new ComplexMath(Double.NaN, Double.NaN);
  }

  /**
   * The power: by multiplication for small whole exponents, else in polar form.
   *
   * @throws FormatFault ZeroDivisionError, OverflowError
   */
  public ComplexMath power(ComplexMath exponent) {
    boolean whole = exponent.imaginary == 0 && exponent.real == Math.floor(exponent.real);
    boolean zero = real == 0 && imaginary == 0;
    if (zero && (exponent.imaginary != 0 || exponent.real < 0)) {
      throw FormatFault.zeroDivision("0.0 to a negative or complex power");
    }
    ComplexMath result =
        whole && Math.abs(exponent.real) <= MOST_MULTIPLICATIONS
            ? wholePower((int) exponent.real)
            : polarPower(exponent);
    if (Double.isInfinite(result.real) || Double.isInfinite(result.imaginary)) {
      throw FormatFault.overflow("complex exponentiation");
    }
    return result;
  }

  private ComplexMath wholePower(int exponent) {
    ComplexMath result = ONE;
    ComplexMath square = this;
    int size = Math.abs(exponent);
    for (int mask = 1; mask <= size; mask <<= 1) {
      if ((size & mask) != 0) {
        result = result.times(square);
      }
      square = square.times(square);
    }
    if (exponent > 0) {
      return result;
    }
    if (result.real == 0 && result.imaginary == 0) {
      throw FormatFault.zeroDivision("0.0 to a negative or complex power");
    }
    return ONE.over(result);
  }

  private ComplexMath polarPower(ComplexMath exponent) {
    if (exponent.real == 0 && exponent.imaginary == 0) {
      return ONE;
    }
    if (real == 0 && imaginary == 0) {
      return new ComplexMath(0, 0);
    }
    double size = Norms.hypot(real, imaginary);
    double angle = Elementary.atan2(imaginary, real);
    double length = Elementary.pow(size, exponent.real);
    double phase = angle * exponent.real;
    if (exponent.imaginary != 0) {
      length /= Elementary.exp(angle * exponent.imaginary);
      phase += exponent.imaginary * Elementary.log(size);
    }
    return new ComplexMath(length * Elementary.cos(phase), length * Elementary.sin(phase));
  }

  /**
   * The absolute value.
   *
   * @throws FormatFault OverflowError
   */
  public double abs() {
    double size = Norms.hypot(real, imaginary);
    if (Double.isInfinite(size) && !Double.isInfinite(real) && !Double.isInfinite(imaginary)) {
      throw FormatFault.overflow("absolute value too large");
    }
    return size;
  }

  /** {@code repr(value)}. */
  public String repr() {
    String second = FloatText.format(imaginary, FloatStyle.COMPLEX_REPR);
    if (Double.doubleToRawLongBits(real) == 0) {
      return second + "j";
    }
    String sign = second.startsWith("-") ? "" : "+";
    return "(" + FloatText.format(real, FloatStyle.COMPLEX_REPR) + sign + second + "j)";
  }
}
