package org.heaplab.types.text;

/**
 * Text to the escapes of a string literal: {@code unicode_escape} and {@code raw_unicode_escape},
 * which escapes only what Latin-1 has not.
 *
 * @see "PyUnicode_AsUnicodeEscapeString, PyUnicode_AsRawUnicodeEscapeString (3.13)"
 */
final class EscapeEncoder {

  private EscapeEncoder() {}

  static byte[] encode(Text text, boolean raw) {
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if (raw ? point < 0x100 : point >= ' ' && point < 0x7F && point != '\\') {
        out.append(point);
      } else {
        escape(point, out);
      }
    }
    return Encoder.encode(out.build(), Encoding.LATIN_1, "strict");
  }

  private static void escape(int point, TextBuilder out) {
    switch (point) {
      case '\\' -> out.append("\\\\");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      default -> Quoting.escape(point, out);
    }
  }
}
