package org.heaplab.types.text;

import java.math.BigInteger;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.IntText;

/**
 * {@code int(text, base)}: digits of any script, and CPython's words for what is no int.
 *
 * @see "PyLong_FromUnicodeObject, _PyLong_FromBytes in Objects/longobject.c (3.13)"
 */
public final class IntLiteral {
  private static final int SHOWN = 200;

  private IntLiteral() {}

  /**
   * {@code int(text, base)}.
   *
   * @param base 0 or 2..36, as {@link #checkBase} has made sure
   * @param maxDigits {@code sys.get_int_max_str_digits()}
   * @throws FormatFault ValueError
   */
  public static BigInteger parse(Text text, int base, int maxDigits) {
    BigInteger value = IntText.parse(numeral(text), base, maxDigits);
    if (value == null) {
      throw invalid(base, Quoting.repr(text, Unicode.v15_1()).toString());
    }
    return value;
  }

  /** {@code int(bytes, base)}. */
  public static BigInteger parse(byte[] bytes, int base, int maxDigits) {
    BigInteger value = IntText.parse(Codecs.latin1(bytes).units(), base, maxDigits);
    if (value == null) {
      throw invalid(base, Quoting.repr(bytes));
    }
    return value;
  }

  private static FormatFault invalid(int base, String repr) {
    String shown =
        repr.substring(
            0, repr.offsetByCodePoints(0, Math.min(SHOWN, repr.codePointCount(0, repr.length()))));
    return FormatFault.value("invalid literal for int() with base " + base + ": " + shown);
  }

  /** The base as an int, if it is one that {@code int()} knows. */
  public static int checkBase(BigInteger base) {
    int value = base.bitLength() < 32 ? base.intValue() : -1;
    if (value != 0 && (value < 2 || value > 36)) {
      throw FormatFault.value("int() base must be >= 2 and <= 36, or 0");
    }
    return value;
  }

  /**
   * The text with decimal digits and white space of all scripts made ASCII, cut with a question
   * mark at the first other code point past ASCII: what {@code int}, {@code float} and {@code
   * complex} parse.
   */
  static String numeral(Text text) {
    if (text.isAscii()) {
      return text.units();
    }
    Unicode unicode = Unicode.v15_1();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if (point < 0x7F) {
        out.append((char) point);
      } else if (unicode.is(Unicode.Property.SPACE, point)) {
        out.append(' ');
      } else if (unicode.decimal(point) >= 0) {
        out.append((char) ('0' + unicode.decimal(point)));
      } else {
        return out.append('?').toString();
      }
    }
    return out.toString();
  }
}
