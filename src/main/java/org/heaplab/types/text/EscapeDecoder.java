package org.heaplab.types.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One escape of {@code unicode_escape} or {@code raw_unicode_escape}.
 *
 * @param point the character, -1 for none
 * @param end behind the escape, or behind what is wrong of it
 * @param fault what is wrong, or null
 * @see "_PyUnicode_DecodeUnicodeEscapeInternal, _PyUnicode_DecodeRawUnicodeEscapeStateful (3.13)"
 */
record EscapeDecoder(int point, int end, String fault) {

  private static final String SIMPLE = "\\'\"bftnrva";
  private static final String MEANT = "\\'\"\b\f\t\n\r\u000b\u0007";
  private static final int NOTHING = -1;
  private static final String TOO_LARGE = "illegal Unicode character";

  /** The escape whose backslash is at a place; null where the backslash stands for itself. */
  static EscapeDecoder read(byte[] bytes, int at, boolean raw) {
    if (at + 1 == bytes.length) {
      return raw ? null : new EscapeDecoder(NOTHING, bytes.length, "\\ at end of string");
    }
    int kind = bytes[at + 1];
    switch (kind) {
      case 'u':
        return hex(bytes, at, 4, "truncated \\uXXXX escape");
      case 'U':
        EscapeDecoder wide = hex(bytes, at, 8, "truncated \\UXXXXXXXX escape");
        return raw ? wide.ofRaw() : wide;
      default:
        return raw ? null : readPlain(bytes, at, kind);
    }
  }

  /** A raw escape names the fault otherwise. */
  private EscapeDecoder ofRaw() {
    return TOO_LARGE.equals(fault)
        ? new EscapeDecoder(point, end, "\\Uxxxxxxxx out of range")
        : this;
  }

  private static EscapeDecoder readPlain(byte[] bytes, int at, int kind) {
    if (kind == 'x') {
      return hex(bytes, at, 2, "truncated \\xXX escape");
    }
    if (kind == 'N') {
      return named(bytes, at);
    }
    if (kind == '\n') {
      return new EscapeDecoder(NOTHING, at + 2, null);
    }
    if (kind >= '0' && kind <= '7') {
      return octal(bytes, at + 1);
    }
    int simple = SIMPLE.indexOf(kind);
    return simple < 0 ? null : new EscapeDecoder(MEANT.charAt(simple), at + 2, null);
  }

  /** {@code \N{name}}. */
  private static EscapeDecoder named(byte[] bytes, int at) {
    int open = at + 2;
    int close = open;
    while (close < bytes.length && bytes[close] != '}') {
      close++;
    }
    if (open >= bytes.length || bytes[open] != '{' || close == bytes.length || close == open + 1) {
      int end = open < bytes.length && bytes[open] == '{' ? close : open;
      return new EscapeDecoder(
          NOTHING, Math.min(end, bytes.length), "malformed \\N character escape");
    }
    String name = new String(bytes, open + 1, close - open - 1, StandardCharsets.ISO_8859_1);
    int point = pointOf(name);
    return new EscapeDecoder(point, close + 1, point < 0 ? "unknown Unicode character name" : null);
  }

  /** Java takes a block and a number for a name, too, which Python does not. */
  private static int pointOf(String name) {
    try {
      int point = Character.codePointOf(name);
      return name.toUpperCase(Locale.ROOT).equals(Character.getName(point)) ? point : NOTHING;
    } catch (IllegalArgumentException e) {
      return NOTHING;
    }
  }

  private static EscapeDecoder octal(byte[] bytes, int from) {
    int point = 0;
    int at = from;
    while (at < bytes.length && at < from + 3 && bytes[at] >= '0' && bytes[at] <= '7') {
      point = point * 8 + bytes[at++] - '0';
    }
    return new EscapeDecoder(point, at, null);
  }

  private static EscapeDecoder hex(byte[] bytes, int at, int digits, String truncated) {
    int point = 0;
    for (int i = at + 2; i < at + 2 + digits; i++) {
      int digit = i < bytes.length ? Character.digit(bytes[i], 16) : -1;
      if (digit < 0) {
        return new EscapeDecoder(NOTHING, i, truncated);
      }
      point = point << 4 | digit;
    }
    boolean known = point >= 0 && point < Unicode.LIMIT;
    return new EscapeDecoder(known ? point : NOTHING, at + 2 + digits, known ? null : TOO_LARGE);
  }
}
