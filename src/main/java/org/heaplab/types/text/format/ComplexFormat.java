package org.heaplab.types.text.format;

import org.heaplab.types.number.FloatText;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;

/**
 * {@code complex.__format__}.
 *
 * @see "format_complex_internal in Python/formatter_unicode.c (3.13)"
 */
public final class ComplexFormat {
  private ComplexFormat() {}

  /**
   * {@code format(complex(real, imaginary), spec)}; an empty specification is the caller's.
   *
   * @throws FormatFault ValueError, MemoryError
   */
  public static Text format(double real, double imaginary, Text spec, String typeName) {
    FormatSpec format = FormatSpecParser.parse(spec, (char) 0, '>', typeName);
    switch (format.type()) {
      case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> {}
      default -> throw FormatSpecParser.unknown(format.type(), typeName);
    }
    Formats.requirePrecision(format);
    if (format.fill() == '0') {
      throw FormatFault.value("Zero padding is not allowed in complex format specifier");
    }
    if (format.align() == '=') {
      throw FormatFault.value("'=' alignment flag is not allowed in complex format specifier");
    }
    return Formats.padded(unpadded(real, imaginary, format), format);
  }

  private static Text unpadded(double real, double imaginary, FormatSpec format) {
    boolean untyped = format.type() == 0;
    boolean imaginaryAlone = untyped && Double.doubleToRawLongBits(real) == 0;
    Text imaginaryPart = part(imaginary, format, imaginaryAlone ? format.sign() : '+');
    TextBuilder out = new TextBuilder();
    if (imaginaryAlone) {
      return out.append(imaginaryPart).append('j').build();
    }
    out.append(untyped ? "(" : "").append(part(real, format, format.sign()));
    return out.append(imaginaryPart).append(untyped ? "j)" : "j").build();
  }

  private static Text part(double value, FormatSpec format, char sign) {
    String text = FloatText.format(value, Formats.style(format, false));
    return Formats.laidOut(text).in(format.bare(sign));
  }
}
