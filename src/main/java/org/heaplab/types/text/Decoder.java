package org.heaplab.types.text;

import java.util.Arrays;
import org.heaplab.types.number.FormatFault;

/**
 * Bytes to text.
 *
 * @see "utf8_decode in Objects/stringlib/codecs.h, PyUnicode_DecodeUTF16Stateful (3.13)"
 */
public final class Decoder {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int MOST_ESCAPED = 4;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  private final String errors;
  private final TextBuilder out = new TextBuilder();
  private Encoding encoding;
  private int at;

  private Decoder(byte[] bytes, Encoding encoding, String errors) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.errors = errors;
  }

  /**
   * {@code bytes.decode(encoding, errors)}.
   *
   * @throws CodecFault where a strict decoder would raise
   * @throws FormatFault LookupError for an unknown handler, TypeError for one that only encodes
   */
  public static Text decode(byte[] bytes, Encoding encoding, String errors) {
    return encoding == Encoding.LATIN_1
        ? Codecs.latin1(bytes)
        : new Decoder(bytes, encoding, errors).decode();
  }

  /** The bytes behind the mark that {@code utf_8_sig} may begin with. */
  public static byte[] behindMark(byte[] bytes, Encoding encoding) {
    boolean marked =
        encoding == Encoding.UTF_8_SIG
            && bytes.length >= MARK.length
            && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }

  private Text decode() {
    if (encoding.marked) {
      readMark();
    }
    while (at < bytes.length) {
      switch (encoding.unit) {
        case 2 -> utf16();
        case 4 -> utf32();
        default -> single();
      }
    }
    return out.build();
  }

  private void readMark() {
    boolean little = unit(0, false) == 0xFEFF;
    boolean big = !little && unit(0, true) == 0xFEFF;
    at = little || big ? encoding.unit : 0;
    encoding = encoding.ordered(big);
  }

  /** The unit at a place; -1 if it is cut off. */
  private int unit(int from, boolean big) {
    if (from + encoding.unit > bytes.length) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < encoding.unit; i++) {
      int shift = 8 * (big ? encoding.unit - 1 - i : i);
      value |= (bytes[from + i] & 0xFF) << shift;
    }
    return value;
  }

  private void single() {
    int first = bytes[at] & 0xFF;
    if (encoding.escapes()) {
      escaped(first);
    } else if (encoding.charmap() != null) {
      mapped(first);
    } else if (first < 0x80) {
      out.append(first);
      at++;
    } else if (encoding == Encoding.ASCII) {
      handle(at + 1, "ordinal not in range(128)");
    } else {
      utf8(first);
    }
  }

  private void mapped(int first) {
    int point = encoding.charmap().decoded(first);
    if (point < 0) {
      handle(at + 1, "character maps to <undefined>");
    } else {
      out.append(point);
      at++;
    }
  }

  private void escaped(int first) {
    boolean raw = encoding == Encoding.RAW_UNICODE_ESCAPE;
    EscapeDecoder escape = first == '\\' ? EscapeDecoder.read(bytes, at, raw) : null;
    if (escape == null) {
      out.append(first);
      at++;
    } else if (escape.fault() != null) {
      handle(escape.end(), escape.fault());
    } else {
      at = escape.end();
      if (escape.point() >= 0) {
        out.append(escape.point());
      }
    }
  }

  private void utf8(int first) {
    int more = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    if (more == 0) {
      handle(at + 1, "invalid start byte");
      return;
    }
    int point = first & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
      if (at + i == bytes.length) {
        handle(bytes.length, "unexpected end of data");
        return;
      }
      int next = bytes[at + i] & 0xFF;
      if ((next & 0xC0) != 0x80 || (i == 1 && !mayFollow(first, next))) {
        handle(at + i, "invalid continuation byte");
        return;
      }
      point = (point << 6) | (next & 0x3F);
    }
    out.append(point);
    at += more + 1;
  }

  /** Rules out overlong forms, surrogates and what is past U+10FFFF. */
  private static boolean mayFollow(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  private void utf16() {
    int unit = unit(at, encoding.bigEndian);
    if (unit < 0) {
      handle(bytes.length, "truncated data");
    } else if (unit >> 11 != 0x1B) {
      out.append(unit);
      at += 2;
    } else if (unit >= 0xDC00) {
      handle(at + 2, "illegal encoding");
    } else {
      int low = unit(at + 2, encoding.bigEndian);
      if (low < 0) {
        handle(bytes.length, "unexpected end of data");
      } else if (low >> 10 == 0x37) {
        out.append(Character.toCodePoint((char) unit, (char) low));
        at += 4;
      } else {
        handle(at + 2, "illegal UTF-16 surrogate");
      }
    }
  }

  private void utf32() {
    if (at + 4 > bytes.length) {
      handle(bytes.length, "truncated data");
      return;
    }
    int unit = unit(at, encoding.bigEndian);
    if (unit >> 11 == 0x1B) {
      handle(at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
    } else if (unit < 0 || unit >= Unicode.LIMIT) {
      handle(at + 4, "code point not in range(0x110000)");
    } else {
      out.append(unit);
      at += 4;
    }
  }

  private void handle(int end, String reason) {
    CodecFault fault = new CodecFault(true, encoding.pythonName, at, end, reason);
    switch (ErrorHandler.named(errors)) {
      case STRICT -> throw fault;
      case IGNORE -> at = end;
      case REPLACE -> {
        out.append(REPLACEMENT);
        at = end;
      }
      case BACKSLASHREPLACE -> {
        for (; at < end; at++) {
          Quoting.escape(bytes[at] & 0xFF, out);
        }
      }
      case XMLCHARREFREPLACE ->
          throw FormatFault.type("don't know how to handle UnicodeDecodeError in error callback");
      case SURROGATEESCAPE -> escape(end, fault);
      case SURROGATEPASS -> pass(fault);
    }
  }

  private void escape(int end, CodecFault fault) {
    int start = at;
    while (at < end && at - start < MOST_ESCAPED && bytes[at] < 0) {
      out.append(0xDC00 | (bytes[at++] & 0xFF));
    }
    if (at == start) {
      throw fault;
    }
  }

  private void pass(CodecFault fault) {
    int point = -1;
    if (encoding.unit > 1) {
      point = unit(at, encoding.bigEndian);
    } else if (encoding == Encoding.UTF_8 && at + 3 <= bytes.length) {
      boolean three = (bytes[at] & 0xF0) == 0xE0 && bytes[at + 1] < -0x40 && bytes[at + 2] < -0x40;
      point =
          three
              ? (bytes[at] & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F)
              : -1;
    }
    if (point >> 11 != 0x1B) {
      throw fault;
    }
    out.append(point);
    at += encoding.unit > 1 ? encoding.unit : 3;
  }
}
