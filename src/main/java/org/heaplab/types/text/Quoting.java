package org.heaplab.types.text;

/**
 * How {@code repr()} and {@code ascii()} write a {@code str}, and {@code repr()} a {@code bytes}.
 *
 * @see "unicode_repr in Objects/unicodeobject.c, PyBytes_Repr in Objects/bytesobject.c (3.13)"
 */
public final class Quoting {
  private static final String HEX = "0123456789abcdef";

  private Quoting() {}

  /** {@code repr(text)}. */
  public static Text repr(Text text, Unicode unicode) {
    int quote = quote(text);
    TextBuilder out = new TextBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if (point == quote || point == '\\') {
        out.append('\\').append(point);
      } else if (point >= 0x7F && unicode.is(Unicode.Property.PRINTABLE, point)) {
        out.append(point);
      } else {
        plainOrEscaped(point, out);
      }
    }
    return out.append(quote).build();
  }

  /** {@code ascii(text)}: {@code repr} with every code point past 0x7F escaped. */
  public static Text ascii(Text text) {
    return asciiOf(repr(text, Unicode.v15_1()));
  }

  /** What {@code ascii(x)} makes of {@code repr(x)}. */
  public static Text asciiOf(Text repr) {
    if (repr.isAscii()) {
      return repr;
    }
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < repr.length(); i++) {
      if (repr.at(i) < 0x7F) {
        out.append(repr.at(i));
      } else {
        escape(repr.at(i), out);
      }
    }
    return out.build();
  }

  /** {@code repr} of bytes, {@code b} included. */
  public static String repr(byte[] bytes) {
    return repr(bytes, false);
  }

  /** What {@code repr} of a bytearray has between its brackets: single quotes are escaped. */
  public static String bytearray(byte[] bytes) {
    return repr(bytes, true);
  }

  private static String repr(byte[] bytes, boolean escapeSingle) {
    Text text = Codecs.latin1(bytes);
    int quote = quote(text);
    TextBuilder out = new TextBuilder().append('b').append(quote);
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if (point == quote || point == '\\' || (escapeSingle && point == '\'')) {
        out.append('\\').append(point);
      } else {
        plainOrEscaped(point, out);
      }
    }
    return out.append(quote).build().toString();
  }

  private static int quote(Text text) {
    boolean single = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) == '"') {
        return '\'';
      }
      single |= text.at(i) == '\'';
    }
    return single ? '"' : '\'';
  }

  private static void plainOrEscaped(int point, TextBuilder out) {
    switch (point) {
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> {
        if (point >= ' ' && point < 0x7F) {
          out.append(point);
        } else {
          escape(point, out);
        }
      }
    }
  }

  /** Backslash, x, u or U, and 2, 4 or 8 hexadecimal digits. */
  static void escape(int point, TextBuilder out) {
    int digits = point < 0x100 ? 2 : point < 0x10000 ? 4 : 8;
    out.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
    for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
      out.append((int) HEX.charAt((point >>> shift) & 15));
    }
  }
}
