package org.heaplab.types.number;

import java.util.Locale;

/**
 * Floats and complex numbers from text.
 *
 * @see "PyFloat_FromString, _Py_string_to_number_with_underscores, complex_from_string_inner
 *     (3.13)"
 */
public final class FloatLiteral {

  /**
   * What a text says.
   *
   * @param imaginary 0 unless an imaginary part was written
   */
  public record Parts(double real, double imaginary) {}

  private final String text;
  private int at;

  private FloatLiteral(String text) {
    this.text = text;
  }

  /**
   * The float that a text says, or null.
   *
   * @param text digits and white space of other scripts already made ASCII
   */
  public static Double parse(String text) {
    String plain = withoutUnderscores(text);
    if (plain == null) {
      return null;
    }
    FloatLiteral in = new FloatLiteral(plain);
    in.skipSpace();
    Double value = in.number();
    in.skipSpace();
    return value != null && in.at == plain.length() ? value : null;
  }

  /**
   * The complex number that a text says, or null.
   *
   * @param text without underscores, digits and white space of other scripts already made ASCII
   */
  public static Parts parseComplex(String text) {
    FloatLiteral in = new FloatLiteral(text);
    in.skipSpace();
    boolean bracket = in.skip('(');
    if (bracket) {
      in.skipSpace();
    }
    Parts parts = in.parts();
    in.skipSpace();
    if (bracket) {
      if (!in.skip(')')) {
        return null;
      }
      in.skipSpace();
    }
    return in.at == text.length() ? parts : null;
  }

  private Parts parts() {
    Double first = number();
    if (first == null) {
      double sign = skip('-') ? -1 : 1;
      boolean signed = sign < 0 || skip('+');
      return skip('j') || skip('J') ? new Parts(0, signed ? sign : 1) : null;
    }
    if (skip('j') || skip('J')) {
      return new Parts(0, first);
    }
    if (peek() != '+' && peek() != '-') {
      return new Parts(first, 0);
    }
    Double second = number();
    if (second == null) {
      second = skip('-') ? -1.0 : 1.0;
      at += second > 0 ? 1 : 0;
    }
    return skip('j') || skip('J') ? new Parts(first, second) : null;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean skip(char wanted) {
    boolean there = at < text.length() && peek() == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && IntText.isSpace(peek())) {
      at++;
    }
  }

  /** Reads the longest number at the cursor; null, and the cursor stays, if there is none. */
  private Double number() {
    int start = at;
    boolean negative = skip('-');
    if (!negative) {
      skip('+');
    }
    Double word = word();
    if (word != null) {
      return negative ? -word : word;
    }
    int digits = digits();
    digits += skip('.') ? digits() : 0;
    if (digits == 0) {
      at = start;
      return null;
    }
    int end = at;
    if (skip('e') || skip('E')) {
      if (!skip('-')) {
        skip('+');
      }
      end = digits() > 0 ? at : end;
    }
    at = end;
    return Double.valueOf(text.substring(start, end));
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

  private int digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - start;
  }

  /** The text without underscores, each of which must stand between two digits; else null. */
  public static String withoutUnderscores(String text) {
    if (text.indexOf('_') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_') {
        out.append(c);
      } else if (!isDigit(text, i - 1) || !isDigit(text, i + 1)) {
        return null;
      }
    }
    return out.toString();
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
