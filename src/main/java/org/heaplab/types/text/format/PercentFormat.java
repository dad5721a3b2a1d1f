package org.heaplab.types.text.format;

import java.math.BigInteger;
import org.heaplab.types.number.FloatStyle;
import org.heaplab.types.number.FloatText;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.IntText;
import org.heaplab.types.number.Sizes;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;

/**
 * The {@code %} operator of str and bytes.
 *
 * @param <V> a value
 * @see "PyUnicode_Format in Objects/unicodeobject.c, _PyBytes_FormatEx in Objects/bytesobject.c
 *     (3.13)"
 */
public final class PercentFormat<V> {
  private final PercentValues<V> values;
  private final PercentArguments<V> arguments;
  private final boolean bytes;
  private final int maxDigits;

  private PercentFormat(PercentValues<V> values, boolean bytes, int maxDigits) {
    this.values = values;
    this.arguments = new PercentArguments<>(values);
    this.bytes = bytes;
    this.maxDigits = maxDigits;
  }

  /**
   * {@code template % values}: the very text of the template, or of the one value shown, where
   * there is nothing else.
   *
   * @param bytes whether the template is a bytes object, its bytes as code points
   * @param maxDigits {@code sys.get_int_max_str_digits()}
   * @throws FormatFault as CPython's exceptions; and whatever the values throw
   */
  public static <V> Text format(
      Text template, PercentValues<V> values, boolean bytes, int maxDigits) {
    return new PercentFormat<>(values, bytes, maxDigits).format(template);
  }

  private Text format(Text template) {
    PercentParser<V> parser = new PercentParser<>(template, values, arguments, bytes);
    TextBuilder out = new TextBuilder();
    Text whole = null;
    int at = 0;
    while (at < template.length()) {
      int start = at;
      while (at < template.length() && template.at(at) != '%') {
        at++;
      }
      out.append(template, start, at);
      if (start == 0 && at == template.length()) {
        whole = template;
      }
      if (at == template.length()) {
        break;
      }
      at++;
      if (at < template.length() && template.at(at) == '%') {
        out.append('%');
        at++;
        continue;
      }
      PercentSpec spec = parser.parse(at);
      at = parser.end();
      Text text = convert(spec, out);
      if (at == template.length() && text != null && text.length() == out.length()) {
        whole = text;
      }
    }
    if (arguments.unused()) {
      throw FormatFault.type(
          "not all arguments converted during " + (bytes ? "bytes" : "string") + " formatting");
    }
    return whole == null ? out.build() : whole;
  }

  /** Appends a value; its text as {@link PercentValues#show} answered it, else null. */
  private Text convert(PercentSpec spec, TextBuilder out) {
    V value = arguments.next();
    Text shown = null;
    switch (spec.conversion()) {
      case 's', 'r', 'a' -> shown = text(spec, value, out);
      case 'c' -> pad(spec, "", "", character(value), out);
      case 'd', 'i', 'u', 'o', 'x', 'X' -> integer(spec, value, out);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> real(spec, value, out);
      default -> {
        if (!bytes || spec.conversion() != 'b') {
          throw unsupported(spec);
        }
        shown = text(spec, value, out);
      }
    }
    Sizes.checked(out.length());
    return shown;
  }

  private FormatFault unsupported(PercentSpec spec) {
    int point = spec.conversion();
    if (bytes && point >= 0x80) {
      return FormatFault.overflow("character argument not in range(0x110000)");
    }
    char shown = bytes || (point > 30 && point < 0x7F) ? (char) point : '?';
    return FormatFault.value(
        "unsupported format character '"
            + shown
            + "' (0x"
            + Integer.toHexString(point)
            + ") at index "
            + spec.index());
  }

  private Text text(PercentSpec spec, V value, TextBuilder out) {
    Text text = values.show(value, (char) spec.conversion());
    boolean cut = spec.precision() >= 0 && spec.precision() < text.length();
    pad(spec, "", "", cut ? text.slice(0, (int) spec.precision()) : text, out);
    return cut ? null : text;
  }

  private Text character(V value) {
    Text contents = values.contents(value);
    if (contents != null && contents.length() == 1) {
      return contents;
    }
    BigInteger code = contents == null ? values.index(value) : null;
    if (code == null) {
      throw FormatFault.type(
          bytes
              ? "%c requires an integer in range(256) or a single byte"
              : "%c requires int or char");
    }
    int limit = bytes ? 0x100 : 0x110000;
    if (code.signum() < 0 || code.bitLength() > 31 || code.intValue() >= limit) {
      throw FormatFault.overflow("%c arg not in range(" + (bytes ? "256" : "0x110000") + ")");
    }
    return Text.ofCodePoint(code.intValue());
  }

  private void integer(PercentSpec spec, V value, TextBuilder out) {
    BigInteger whole = whole(spec, value);
    int base =
        switch (spec.conversion()) {
          case 'o' -> 8;
          case 'x', 'X' -> 16;
          default -> 10;
        };
    if (spec.precision() > Integer.MAX_VALUE - 3) {
      throw FormatFault.overflow("precision too large");
    }
    BigInteger size = whole.abs();
    String digits = base == 10 ? IntText.decimal(size, maxDigits) : IntText.digits(size, base);
    if (spec.conversion() == 'X') {
      digits = digits.toUpperCase(java.util.Locale.ROOT);
    }
    int zeros = Sizes.checked(Math.max(spec.precision() - digits.length(), 0));
    String prefix = spec.alternate() && base != 10 ? "0" + (char) spec.conversion() : "";
    Text body = Text.of("0".repeat(zeros) + digits);
    pad(spec, sign(spec, whole.signum() < 0), prefix, body, out);
  }

  private BigInteger whole(PercentSpec spec, V value) {
    boolean indexed =
        spec.conversion() == 'o' || spec.conversion() == 'x' || spec.conversion() == 'X';
    BigInteger whole = values.exactInteger(value);
    if (whole == null) {
      whole = indexed ? values.index(value) : values.truncated(value);
    }
    if (whole == null) {
      char shown = bytes && spec.conversion() == 'i' ? 'd' : (char) spec.conversion();
      throw FormatFault.type(
          "%"
              + shown
              + " format: "
              + (indexed ? "an integer" : "a real number")
              + " is required, not "
              + values.typeName(value));
    }
    return whole;
  }

  private void real(PercentSpec spec, V value, TextBuilder out) {
    double real = values.real(value);
    long precision = spec.precision() < 0 ? Formats.DEFAULT_PRECISION : spec.precision();
    String text =
        FloatText.format(
            real,
            new FloatStyle((char) spec.conversion(), precision, spec.alternate(), false, false));
    boolean negative = text.startsWith("-");
    pad(spec, sign(spec, negative), "", Text.of(negative ? text.substring(1) : text), out);
  }

  private static String sign(PercentSpec spec, boolean negative) {
    return negative ? "-" : spec.plus() ? "+" : spec.blank() ? " " : "";
  }

  /** Zeros go between prefix and body of numbers, blanks outside. */
  private static void pad(
      PercentSpec spec, String sign, String prefix, Text body, TextBuilder out) {
    long length = (long) sign.length() + prefix.length() + body.length();
    int padding = Sizes.checked(Math.max(spec.width() - length, 0));
    boolean numeric = "srabc".indexOf(spec.conversion()) < 0;
    boolean zeros = numeric && spec.zero() && !spec.left();
    out.append(' ', spec.left() || zeros ? 0 : padding)
        .append(sign)
        .append(prefix)
        .append('0', zeros ? padding : 0)
        .append(body)
        .append(' ', spec.left() ? padding : 0);
  }
}
