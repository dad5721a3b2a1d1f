package org.heaplab.types.number;

/**
 * Floats to text: {@code repr()} and the codes of formatting, exactly rounded at any precision.
 *
 * @see "PyOS_double_to_string, format_float_short in Python/pystrtod.c (3.13)"
 */
public final class FloatText {
  /** Positions of the point that {@code r} and {@code g} write without an exponent. */
  private static final int LEAST_POINT = -3;

  private static final int LARGEST_REPR_POINT = 16;

  private FloatText() {}

  /** {@code repr(value)}. */
  public static String repr(double value) {
    return format(value, FloatStyle.REPR);
  }

  /**
   * The text of a float in a style.
   *
   * @throws FormatFault MemoryError if it would be too long
   */
  public static String format(double value, FloatStyle style) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String name = Double.isNaN(value) ? "nan" : negative ? "-inf" : "inf";
      return style.upperCase() ? name.toUpperCase(java.util.Locale.ROOT) : name;
    }
    DecimalDigits digits = digits(Math.abs(value), style);
    StringBuilder out = new StringBuilder();
    if (negative && !(style.noNegativeZero() && digits.equals(DecimalDigits.ZERO))) {
      out.append('-');
    }
    write(digits, style, out);
    return out.toString();
  }

  private static DecimalDigits digits(double value, FloatStyle style) {
    return switch (style.form()) {
      case 'e' -> DecimalDigits.significant(value, style.precision() + 1);
      case 'f' -> DecimalDigits.places(value, style.precision());
      case 'g' -> DecimalDigits.significant(value, Math.max(style.precision(), 1));
      default -> ShortestDecimal.of(value);
    };
  }

  private static void write(DecimalDigits digits, FloatStyle style, StringBuilder out) {
    boolean scientific = scientific(digits.point(), style);
    int point = scientific ? 1 : digits.point();
    long end = Math.max(lastDigit(digits, style), point);
    if (!scientific && style.pointZero()) {
      end = Math.max(end, point + 1L);
    }
    Sizes.checked(end - Math.min(point, 0));
    digits.append(Math.min(point - 1, 0), point, out);
    if (end > point || style.alternate()) {
      out.append('.');
      digits.append(point, end, out);
    }
    if (scientific) {
      exponent(digits.point() - 1, style.upperCase() ? 'E' : 'e', out);
    }
  }

  private static boolean scientific(int point, FloatStyle style) {
    return switch (style.form()) {
      case 'e' -> true;
      case 'f' -> false;
      case 'g' ->
          point < LEAST_POINT
              || point > Math.max(style.precision(), 1) - (style.pointZero() ? 1 : 0);
      default -> point < LEAST_POINT || point > LARGEST_REPR_POINT;
    };
  }

  /** One past the last digit to write, counted from the first; what is not there is zero. */
  private static long lastDigit(DecimalDigits digits, FloatStyle style) {
    return switch (style.form()) {
      case 'e' -> style.precision() + 1;
      case 'f' -> digits.point() + style.precision();
      case 'g' -> style.alternate() ? Math.max(style.precision(), 1) : digits.digits().length();
      default -> digits.digits().length();
    };
  }

  private static void exponent(int exponent, char letter, StringBuilder out) {
    int size = Math.abs(exponent);
    out.append(letter).append(exponent < 0 ? '-' : '+').append(size < 10 ? "0" : "").append(size);
  }
}
