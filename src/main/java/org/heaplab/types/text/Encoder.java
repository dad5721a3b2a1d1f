package org.heaplab.types.text;

/**
 * Text to bytes.
 *
 * @see "unicode_encode_ucs1, utf8_encoder and their error handlers in Objects and Python/codecs.c
 *     (3.13)"
 */
public final class Encoder {
  private static final int ESCAPED_FIRST = 0xDC80;
  private static final int ESCAPED_LAST = 0xDCFF;

  private final Text text;
  private final Encoding encoding;
  private final String errors;
  private final ByteSink out;

  private Encoder(Text text, Encoding encoding, String errors) {
    this.text = text;
    this.encoding = encoding;
    this.errors = errors;
    this.out = new ByteSink(text.length() * encoding.unit);
  }

  /**
   * {@code text.encode(encoding, errors)}.
   *
   * @throws CodecFault where a strict encoder would raise
   * @throws org.heaplab.types.number.FormatFault LookupError for an unknown handler
   */
  public static byte[] encode(Text text, Encoding encoding, String errors) {
    return encoding.escapes()
        ? EscapeEncoder.encode(text, encoding == Encoding.RAW_UNICODE_ESCAPE)
        : new Encoder(text, encoding, errors).encode();
  }

  private byte[] encode() {
    if (encoding.marked) {
      unit(0xFEFF);
    } else if (encoding == Encoding.UTF_8_SIG) {
      utf8(0xFEFF);
    }
    for (int at = 0; at < text.length(); ) {
      if (fits(text.at(at))) {
        put(text.at(at++));
        continue;
      }
      int end = at + 1;
      while (encoding.unit == 1 && end < text.length() && !fits(text.at(end))) {
        end++;
      }
      handle(at, end);
      at = end;
    }
    return out.toArray();
  }

  private static boolean isSurrogate(int point) {
    return point >> 11 == 0x1B;
  }

  private boolean fits(int point) {
    return switch (encoding) {
      case ASCII -> point < 0x80;
      case LATIN_1 -> point < 0x100;
      case CP1252, ISO_8859_15 -> encoding.charmap().encoded(point) >= 0;
      default -> !isSurrogate(point);
    };
  }

  private void put(int point) {
    switch (encoding) {
      case ASCII, LATIN_1 -> out.add(point);
      case UTF_8, UTF_8_SIG -> utf8(point);
      case CP1252, ISO_8859_15 -> out.add(encoding.charmap().encoded(point));
      default -> {
        if (encoding.unit == 2 && point > 0xFFFF) {
          unit(Character.highSurrogate(point));
          unit(Character.lowSurrogate(point));
        } else {
          unit(point);
        }
      }
    }
  }

  private void utf8(int point) {
    if (point < 0x80) {
      out.add(point);
      return;
    }
    int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    out.add(((0xFF00 >> (more + 1)) & 0xFF) | (point >> (6 * more)));
    for (int shift = 6 * more - 6; shift >= 0; shift -= 6) {
      out.add(0x80 | ((point >> shift) & 0x3F));
    }
  }

  private void unit(int value) {
    for (int i = 0; i < encoding.unit; i++) {
      int shift = 8 * (encoding.bigEndian ? encoding.unit - 1 - i : i);
      out.add(value >> shift);
    }
  }

  private void handle(int start, int end) {
    switch (ErrorHandler.named(errors)) {
      case STRICT -> throw fault(start, end);
      case IGNORE -> {}
      case REPLACE -> put(Text.of("?").repeat(end - start));
      case BACKSLASHREPLACE -> {
        TextBuilder escaped = new TextBuilder();
        for (int i = start; i < end; i++) {
          Quoting.escape(text.at(i), escaped);
        }
        put(escaped.build());
      }
      case XMLCHARREFREPLACE -> {
        for (int i = start; i < end; i++) {
          put(Text.of("&#" + text.at(i) + ";"));
        }
      }
      case SURROGATEESCAPE -> escapeBytes(start, end);
      case SURROGATEPASS -> pass(start, end);
    }
  }

  private CodecFault fault(int start, int end) {
    String reason =
        switch (encoding) {
          case ASCII -> "ordinal not in range(128)";
          case LATIN_1 -> "ordinal not in range(256)";
          case CP1252, ISO_8859_15 -> "character maps to <undefined>";
          default -> "surrogates not allowed";
        };
    return new CodecFault(false, encoding.pythonName, start, end, reason);
  }

  private void put(Text replacement) {
    for (int i = 0; i < replacement.length(); i++) {
      put(replacement.at(i));
    }
  }

  private void escapeBytes(int start, int end) {
    for (int i = start; i < end; i++) {
      int point = text.at(i);
      if (encoding.unit != 1 || point < ESCAPED_FIRST || point > ESCAPED_LAST) {
        throw fault(i, end);
      }
      out.add(point & 0xFF);
    }
  }

  private void pass(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean onlySmall = encoding.charmap() != null || encoding == Encoding.ASCII;
      if (onlySmall || encoding == Encoding.LATIN_1) {
        throw fault(start, end);
      }
      put(text.at(i));
    }
  }
}
