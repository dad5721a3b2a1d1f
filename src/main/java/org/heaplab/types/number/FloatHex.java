package org.heaplab.types.number;

import java.math.BigInteger;
import java.util.Locale;

/**
 * {@code float.hex} and {@code float.fromhex}.
 *
 * @see "float_hex_impl, float_fromhex in Objects/floatobject.c (3.13)"
 */
public final class FloatHex {
  private static final long ENOUGH = 100_000_000;

  private final String text;
  private int at;

  private FloatHex(String text) {
    this.text = text;
  }

  /** {@code value.hex()}. */
  public static String format(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return FloatText.repr(value);
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    long mantissa = FloatParts.mantissa(value);
    int exponent = FloatParts.exponent(value) + 52;
    String digits = Long.toHexString(mantissa | 1L << 60).substring(3);
    return sign
        + "0x"
        + (mantissa >>> 52)
        + "."
        + digits
        + "p"
        + (exponent < 0 ? "" : "+")
        + exponent;
  }

  /**
   * {@code float.fromhex(text)}.
   *
   * @throws FormatFault ValueError, OverflowError
   */
  public static double parse(String text) {
    return new FloatHex(text).parse();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void skipSpace() {
    while (at < text.length() && IntText.isSpace(peek())) {
      at++;
    }
  }

  private double parse() {
    skipSpace();
    boolean negative = peek() == '-';
    at += negative || peek() == '+' ? 1 : 0;
    Double word = word();
    double value = word != null ? word : number();
    skipSpace();
    if (at != text.length()) {
      throw invalid();
    }
    return negative ? -value : value;
  }

  private static FormatFault invalid() {
    return FormatFault.value("invalid hexadecimal floating-point string");
  }

  private Double word() {
    String rest = text.substring(at, Math.min(at + 8, text.length())).toLowerCase(Locale.ROOT);
    for (String word : new String[] {"infinity", "inf", "nan"}) {
      if (rest.startsWith(word)) {
        at += word.length();
        return word.equals("nan") ? Double.NaN : Double.POSITIVE_INFINITY;
      }
    }
    return null;
  }

  private double number() {
    if (peek() == '0' && at + 1 < text.length() && (text.charAt(at + 1) | 32) == 'x') {
      at += 2;
    }
    String whole = digits();
    String fraction = "";
    if (peek() == '.') {
      at++;
      fraction = digits();
    }
    if (whole.isEmpty() && fraction.isEmpty()) {
      throw invalid();
    }
    long exponent = (peek() | 32) == 'p' && at < text.length() ? exponent() : 0;
    return scaled(new BigInteger("0" + whole + fraction, 16), exponent - 4L * fraction.length());
  }

  private String digits() {
    int start = at;
    while (at < text.length() && peek() < 0x80 && Character.digit(peek(), 16) >= 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** The exponent; one that no float needs is cut. */
  private long exponent() {
    at++;
    boolean negative = peek() == '-';
    at += negative || peek() == '+' ? 1 : 0;
    int start = at;
    long value = 0;
    while (peek() >= '0' && peek() <= '9') {
      value = Math.min(value * 10 + (text.charAt(at++) - '0'), ENOUGH * 100);
    }
    if (at == start) {
      throw invalid();
    }
    return negative ? -value : value;
  }

  private static double scaled(BigInteger mantissa, long exponent) {
    if (mantissa.signum() == 0) {
      return 0;
    }
    long high = mantissa.bitLength() + exponent;
    if (high > Double.MAX_EXPONENT + 1L) {
      throw tooLarge();
    }
    if (high < Double.MIN_EXPONENT - 60L) {
      return 0;
    }
    double value = IntMath.rounded(mantissa, exponent);
    if (Double.isInfinite(value)) {
      throw tooLarge();
    }
    return value;
  }

  private static FormatFault tooLarge() {
    return FormatFault.overflow("hexadecimal value too large to represent as a float");
  }
}
