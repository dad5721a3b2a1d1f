package org.heaplab.types.number;

import java.math.BigInteger;

/**
 * Ints to text and back.
 *
 * @see "long_to_decimal_string_internal, PyLong_FromString in Objects/longobject.c (3.13)"
 */
public final class IntText {
  /** {@code sys.int_info.default_max_str_digits}. */
  public static final int DEFAULT_MAX_DIGITS = 4300;

  private static final String ADVICE = "; use sys.set_int_max_str_digits() to increase the limit";
  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);
  private static final int CHUNK = 400;

  private IntText() {}

  /**
   * {@code str(value)}.
   *
   * @param maxDigits {@code sys.get_int_max_str_digits()}, 0 for no limit
   * @throws FormatFault ValueError past the limit
   */
  public static String decimal(BigInteger value, int maxDigits) {
    return decimal(value, maxDigits, Poll.NONE);
  }

  /** As the other, with a way to stop it. */
  public static String decimal(BigInteger value, int maxDigits, Poll poll) {
    if (maxDigits > 0 && value.bitLength() > maxDigits * BITS_PER_DIGIT + 1) {
      throw exceeds(maxDigits, "");
    }
    String text = LongDecimal.of(value, poll);
    if (maxDigits > 0 && text.length() - (value.signum() < 0 ? 1 : 0) > maxDigits) {
      throw exceeds(maxDigits, "");
    }
    return text;
  }

  private static FormatFault exceeds(int maxDigits, String detail) {
    return FormatFault.value(
        "Exceeds the limit ("
            + maxDigits
            + " digits) for integer string conversion"
            + detail
            + ADVICE);
  }

  /** The text in base 2, 8, 10 or 16 as {@code bin}, {@code oct}, {@code hex} write it. */
  public static String prefixed(BigInteger value, int base) {
    String prefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
    return (value.signum() < 0 ? "-" : "") + prefix + digits(value.abs(), base);
  }

  /**
   * The digits in base 2, 8 or 16, in linear time.
   *
   * @param value not below 0
   */
  public static String digits(BigInteger value, int base) {
    int width = Integer.numberOfTrailingZeros(base);
    int count = Sizes.checked(Math.max(1, (value.bitLength() + width - 1L) / width));
    StringBuilder out = new StringBuilder(count);
    for (int i = count - 1; i >= 0; i--) {
      int digit = 0;
      for (int bit = width - 1; bit >= 0; bit--) {
        digit = digit << 1 | (value.testBit(i * width + bit) ? 1 : 0);
      }
      out.append(Character.forDigit(digit, base));
    }
    return out.toString();
  }

  /**
   * The int that a literal says, as {@code int(text, base)} reads it.
   *
   * @param text decimal digits of other scripts already made ASCII
   * @param base 0 or 2..36
   * @return null if the text is no such literal
   * @throws FormatFault ValueError past the limit of digits
   */
  public static BigInteger parse(String text, int base, int maxDigits) {
    int at = skipSpace(text, 0);
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative || (at < text.length() && text.charAt(at) == '+')) {
      at++;
    }
    int prefix = prefixBase(text, at);
    boolean zeroOnly = base == 0 && prefix == 0 && at < text.length() && text.charAt(at) == '0';
    int radix = base != 0 ? base : prefix != 0 ? prefix : 10;
    if (prefix != 0 && prefix == radix) {
      at += 2;
      at += at < text.length() && text.charAt(at) == '_' ? 1 : 0;
    }
    StringBuilder digits = new StringBuilder();
    int end = digits(text, at, radix, digits);
    if (end < 0) {
      return null;
    }
    if ((radix & radix - 1) != 0 && maxDigits > 0 && digits.length() > maxDigits) {
      throw exceeds(maxDigits, ": value has " + digits.length() + " digits");
    }
    if (skipSpace(text, end) != text.length()) {
      return null;
    }
    BigInteger value = value(digits, 0, digits.length(), radix);
    if (zeroOnly && value.signum() != 0) {
      return null;
    }
    return negative ? value.negate() : value;
  }

  private static int prefixBase(String text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '0') {
      return 0;
    }
    return switch (text.charAt(at + 1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Collects digits, single underscores between them left out; -1 if there is no valid run. */
  private static int digits(String text, int from, int radix, StringBuilder digits) {
    int at = from;
    char before = '_';
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '_') {
        if (before == '_') {
          return -1;
        }
      } else if (c < 0x80 && Character.digit(c, radix) >= 0) {
        digits.append(c);
      } else {
        break;
      }
      before = c;
    }
    return before == '_' ? -1 : at;
  }

  /** Halves long texts, so that the cost is that of multiplication. */
  private static BigInteger value(CharSequence digits, int start, int stop, int radix) {
    if (stop - start <= CHUNK) {
      return new BigInteger(digits.subSequence(start, stop).toString(), radix);
    }
    int low = (stop - start) / 2;
    BigInteger high = value(digits, start, stop - low, radix);
    boolean shifts = (radix & (radix - 1)) == 0;
    BigInteger raised =
        shifts
            ? high.shiftLeft(low * Integer.numberOfTrailingZeros(radix))
            : high.multiply(BigInteger.valueOf(radix).pow(low));
    return raised.add(value(digits, stop - low, stop, radix));
  }
}
