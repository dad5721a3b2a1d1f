package org.heaplab.types.text;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Sizes;

/**
 * Bytes as hexadecimal digits, and back.
 *
 * @see "Python/pystrhex.c, _PyBytes_FromHex in Objects/bytesobject.c (3.13)"
 */
public final class HexBytes {
  private static final String DIGITS = "0123456789abcdef";

  private HexBytes() {}

  /**
   * {@code bytes.hex(separator, group)}.
   *
   * @param separator between groups; -1 for none
   * @param group bytes in a group, counted from the right; from the left if negative
   */
  public static String format(byte[] bytes, int separator, int group) {
    Sizes.checked(bytes.length * 3L);
    StringBuilder out = new StringBuilder(bytes.length * 2);
    long each = Math.abs((long) group);
    for (int i = 0; i < bytes.length; i++) {
      long before = group < 0 ? i : bytes.length - i;
      if (separator >= 0 && each > 0 && i > 0 && before % each == 0) {
        out.append((char) separator);
      }
      out.append(DIGITS.charAt(bytes[i] >> 4 & 0xF)).append(DIGITS.charAt(bytes[i] & 0xF));
    }
    return out.toString();
  }

  /**
   * {@code bytes.fromhex(text)}: pairs of digits, white space between them.
   *
   * @throws FormatFault ValueError
   */
  public static byte[] parse(Text text) {
    ByteSink out = new ByteSink(text.length() / 2);
    int at = 0;
    while (at < text.length()) {
      if (Ascii.isSpace(text.at(at))) {
        at++;
        continue;
      }
      int high = digit(text, at);
      int low = digit(text, at + 1);
      out.add(high << 4 | low);
      at += 2;
    }
    return out.toArray();
  }

  private static int digit(Text text, int at) {
    int point = at < text.length() ? text.at(at) : -1;
    int value = point >= 0 && point < 0x80 ? Character.digit(point, 16) : -1;
    if (value < 0) {
      throw FormatFault.value("non-hexadecimal number found in fromhex() arg at position " + at);
    }
    return value;
  }
}
