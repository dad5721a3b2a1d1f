package org.heaplab.types.number;

/**
 * Floats to their shortest text: {@code repr()}.
 *
 * @see "format_float_short in Python/pystrtod.c (3.13)"
 */
public final class FloatText {
  /** The least and the first too large position of the point that is written without exponent. */
  private static final int LEAST_POINT = -3;

  private static final int LARGEST_POINT = 16;

  private FloatText() {}

  /** {@code repr(value)}. */
  public static String repr(double value) {
    return repr(value, true);
  }

  /**
   * {@code repr(value)}, with or without the {@code .0} that marks whole values; complex parts go
   * without.
   */
  public static String repr(double value, boolean pointZero) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    ShortestDecimal decimal = ShortestDecimal.of(Math.abs(value));
    StringBuilder out = new StringBuilder();
    if (Double.doubleToRawLongBits(value) < 0) {
      out.append('-');
    }
    int point = decimal.point();
    if (point < LEAST_POINT || point > LARGEST_POINT) {
      scientific(decimal.digits(), point - 1, out);
    } else {
      plain(decimal.digits(), point, pointZero, out);
    }
    return out.toString();
  }

  private static void scientific(String digits, int exponent, StringBuilder out) {
    out.append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    appendExponent(exponent, 'e', out);
  }

  /** Appends the letter, a sign and at least two digits. */
  static void appendExponent(int exponent, char letter, StringBuilder out) {
    int size = Math.abs(exponent);
    out.append(letter).append(exponent < 0 ? '-' : '+').append(size < 10 ? "0" : "").append(size);
  }

  private static void plain(String digits, int point, boolean pointZero, StringBuilder out) {
    if (point <= 0) {
      out.append("0.").append("0".repeat(-point)).append(digits);
    } else if (point < digits.length()) {
      out.append(digits, 0, point).append('.').append(digits, point, digits.length());
    } else {
      out.append(digits).append("0".repeat(point - digits.length())).append(pointZero ? ".0" : "");
    }
  }
}
