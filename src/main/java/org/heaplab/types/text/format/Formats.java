package org.heaplab.types.text.format;

import java.math.BigInteger;
import org.heaplab.types.number.FloatStyle;
import org.heaplab.types.number.FloatText;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.IntText;
import org.heaplab.types.number.Sizes;
import org.heaplab.types.text.Layout;
import org.heaplab.types.text.Text;

/**
 * {@code format(value, spec)} for a str, an int and a float. An empty specification is {@code
 * str(value)} and the caller's to answer.
 *
 * @see "Python/formatter_unicode.c (3.13)"
 */
public final class Formats {
  static final long INT_MAX = Integer.MAX_VALUE;
  static final int DEFAULT_PRECISION = 6;

  private Formats() {}

  /**
   * {@code str.__format__}.
   *
   * @throws FormatFault ValueError, MemoryError
   */
  public static Text text(Text value, Text spec, String typeName) {
    FormatSpec format = FormatSpecParser.parse(spec, 's', '<', typeName);
    if (format.type() != 's') {
      throw FormatSpecParser.unknown(format.type(), typeName);
    }
    requireForText(format);
    Text shown =
        format.precision() >= 0 && format.precision() < value.length()
            ? value.slice(0, (int) format.precision())
            : value;
    return padded(shown, format);
  }

  private static void requireForText(FormatSpec format) {
    if (format.sign() != 0) {
      throw FormatFault.value(
          (format.sign() == ' ' ? "Space" : "Sign") + " not allowed in string format specifier");
    }
    if (format.noNegativeZero()) {
      throw FormatFault.value("Negative zero coercion (z) not allowed in string format specifier");
    }
    if (format.alternate()) {
      throw FormatFault.value("Alternate form (#) not allowed in string format specifier");
    }
    if (format.align() == '=') {
      throw FormatFault.value("'=' alignment not allowed in string format specifier");
    }
  }

  /** A text in a specification's width, where {@code =} has been ruled out. */
  static Text padded(Text text, FormatSpec format) {
    return switch (format.align()) {
      case '<' -> Layout.left(text, format.width(), format.fill());
      case '>' -> Layout.right(text, format.width(), format.fill());
      default -> {
        long left = Math.max(format.width() - text.length(), 0) / 2;
        Text started = Layout.right(text, left + text.length(), format.fill());
        yield Layout.left(started, format.width(), format.fill());
      }
    };
  }

  /**
   * {@code int.__format__}.
   *
   * @param maxDigits {@code sys.get_int_max_str_digits()}
   * @throws FormatFault ValueError, OverflowError, MemoryError
   */
  public static Text integer(BigInteger value, Text spec, String typeName, int maxDigits) {
    FormatSpec format = FormatSpecParser.parse(spec, 'd', '>', typeName);
    return switch (format.type()) {
      case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> integer(value, format, maxDigits);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> real(toDouble(value), format);
      default -> throw FormatSpecParser.unknown(format.type(), typeName);
    };
  }

  private static double toDouble(BigInteger value) {
    double real = value.doubleValue();
    if (Double.isInfinite(real)) {
      throw FormatFault.overflow("int too large to convert to float");
    }
    return real;
  }

  private static Text integer(BigInteger value, FormatSpec format, int maxDigits) {
    if (format.precision() != -1) {
      throw FormatFault.value("Precision not allowed in integer format specifier");
    }
    if (format.noNegativeZero()) {
      throw FormatFault.value("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (format.type() == 'c') {
      return new NumberLayout(false, "", "", character(value, format)).in(format);
    }
    int base =
        switch (format.type()) {
          case 'b' -> 2;
          case 'o' -> 8;
          case 'x', 'X' -> 16;
          default -> 10;
        };
    BigInteger size = value.abs();
    String digits = base == 10 ? IntText.decimal(size, maxDigits) : IntText.digits(size, base);
    String prefix = format.alternate() && base != 10 ? "0" + (char) format.type() : "";
    if (format.type() == 'X') {
      digits = digits.toUpperCase(java.util.Locale.ROOT);
    }
    return new NumberLayout(value.signum() < 0, prefix, digits, Text.EMPTY).in(format);
  }

  private static Text character(BigInteger value, FormatSpec format) {
    if (format.sign() != 0) {
      throw FormatFault.value("Sign not allowed with integer format specifier 'c'");
    }
    if (format.alternate()) {
      throw FormatFault.value("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value.bitLength() > 63) {
      throw FormatFault.overflow("Python int too large to convert to C long");
    }
    if (value.signum() < 0
        || value.bitLength() > 31
        || value.intValue() > Character.MAX_CODE_POINT) {
      throw FormatFault.overflow("%c arg not in range(0x110000)");
    }
    return Text.ofCodePoint(value.intValue());
  }

  /**
   * {@code float.__format__}.
   *
   * @throws FormatFault ValueError, MemoryError
   */
  public static Text real(double value, Text spec, String typeName) {
    FormatSpec format = FormatSpecParser.parse(spec, (char) 0, '>', typeName);
    return switch (format.type()) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> real(value, format);
      default -> throw FormatSpecParser.unknown(format.type(), typeName);
    };
  }

  private static Text real(double value, FormatSpec format) {
    requirePrecision(format);
    boolean percent = format.type() == '%';
    String text = FloatText.format(percent ? value * 100 : value, style(format, true));
    return laidOut(percent ? text + "%" : text).in(format);
  }

  static void requirePrecision(FormatSpec format) {
    if (format.precision() > INT_MAX) {
      throw FormatFault.value("precision too big");
    }
    Sizes.checked(Math.max(format.precision(), 0));
  }

  /** The style that a type and a precision ask for. */
  static FloatStyle style(FormatSpec format, boolean pointZero) {
    boolean untyped = format.type() == 0;
    char code =
        switch (format.type()) {
          case 0 -> format.precision() < 0 ? 'r' : 'g';
          case 'n' -> 'g';
          case '%' -> 'f';
          default -> (char) format.type();
        };
    long precision = format.precision() < 0 ? DEFAULT_PRECISION : format.precision();
    return new FloatStyle(
        code, precision, format.alternate(), untyped && pointZero, format.noNegativeZero());
  }

  /** A float's text cut where grouping ends. */
  static NumberLayout laidOut(String text) {
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return new NumberLayout(negative, "", text.substring(start, end), Text.of(text.substring(end)));
  }
}
