package org.heaplab.syntax.literal;

/** Backslash escapes in strings and bytes. */
public final class Escapes {
  private static final int UNKNOWN = -1;

  private final String body;
  private final boolean bytes;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private String invalid;

  private Escapes(String body, boolean bytes) {
    this.body = body;
    this.bytes = bytes;
  }

  /**
   * The characters that a string's body stands for.
   *
   * @throws LiteralError for a broken escape
   */
  public static String decode(String body) {
    return body.indexOf('\\') < 0 ? body : new Escapes(body, false).decode();
  }

  /** The bytes that a body stands for, each a character below 256. */
  static String decodeBytes(String body) {
    return body.indexOf('\\') < 0 ? body : new Escapes(body, true).decode();
  }

  /** The first escape of a body that means nothing, or an octal one beyond a byte; null if none. */
  static String firstInvalid(String body, boolean bytes) {
    if (body.indexOf('\\') < 0) {
      return null;
    }
    Escapes escapes = new Escapes(body, bytes);
    escapes.decode();
    return escapes.invalid;
  }

  public static String firstInvalid(String body) {
    return firstInvalid(body, false);
  }

  private void noteInvalid(int start, int end) {
    if (invalid == null) {
      invalid = body.substring(start, end);
    }
  }

  private String decode() {
    while (at < body.length()) {
      char c = body.charAt(at);
      if (c == '\\' && at + 1 < body.length()) {
        escape(at);
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private void escape(int start) {
    char letter = body.charAt(start + 1);
    int simple = simple(letter);
    at = start + 2;
    if (letter == '\n') {
      return;
    }
    if (simple != UNKNOWN) {
      out.append((char) simple);
    } else if (letter >= '0' && letter <= '7') {
      octal(start + 1);
    } else if (letter == 'x') {
      hex(start, 2, "truncated \\xXX escape");
    } else if (!bytes && letter == 'u') {
      hex(start, 4, "truncated \\uXXXX escape");
    } else if (!bytes && letter == 'U') {
      hex(start, 8, "truncated \\UXXXXXXXX escape");
    } else if (!bytes && letter == 'N') {
      named(start);
    } else {
      out.append('\\');
      at = start + 1;
      if (letter < 128) {
        noteInvalid(start, start + 2);
      }
    }
  }

  private static int simple(char letter) {
    return switch (letter) {
      case '\\', '\'', '"' -> letter;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      default -> UNKNOWN;
    };
  }

  private void octal(int start) {
    int value = 0;
    at = start;
    while (at < body.length() && at < start + 3 && isOctal(body.charAt(at))) {
      value = value * 8 + Character.digit(body.charAt(at++), 8);
    }
    if (value > 0xff) {
      noteInvalid(start - 1, at);
    }
    out.append((char) (bytes ? value & 0xff : value));
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private void hex(int start, int digits, String problem) {
    long value = 0;
    for (int i = 0; i < digits; i++, at++) {
      int digit =
          at < body.length() && body.charAt(at) < 128 ? Character.digit(body.charAt(at), 16) : -1;
      if (digit < 0) {
        throw bytes ? brokenBytes(start) : broken(start, at, problem);
      }
      value = value * 16 + digit;
    }
    if (value > Character.MAX_CODE_POINT) {
      throw broken(start, at, "illegal Unicode character");
    }
    boolean paired =
        value >= Character.MIN_LOW_SURROGATE
            && value <= Character.MAX_LOW_SURROGATE
            && out.length() > 0
            && Character.isHighSurrogate(out.charAt(out.length() - 1));
    if (paired) {
      throw LiteralError.surrogatePair();
    }
    out.appendCodePoint((int) value);
  }

  private void named(int start) {
    int close = body.indexOf('}', at);
    if (at >= body.length() || body.charAt(at) != '{' || close <= at + 1) {
      int end = at < body.length() && body.charAt(at) == '{' ? at + 1 : at;
      throw broken(
          start, close < 0 && end > at ? body.length() : end, "malformed \\N character escape");
    }
    int named = CharacterNames.find(body.substring(at + 1, close));
    at = close + 1;
    if (named < 0) {
      throw broken(start, at, "unknown Unicode character name");
    }
    out.appendCodePoint(named);
  }

  private LiteralError brokenBytes(int start) {
    return LiteralError.atLastToken("(value error) invalid \\x escape at position " + start);
  }

  /** Positions count as in CPython, which has each character beyond ASCII stand as ten. */
  private LiteralError broken(int start, int end, String problem) {
    int first = width(0, start);
    int last = first + width(start, end) - 1;
    String place =
        last == first
            ? "byte 0x5c in position " + first
            : "bytes in position " + first + "-" + last;
    return LiteralError.atLastToken(
        "(unicode error) 'unicodeescape' codec can't decode " + place + ": " + problem);
  }

  private int width(int start, int end) {
    int width = 0;
    for (int i = start; i < end; i += Character.charCount(body.codePointAt(i))) {
      width += body.charAt(i) < 128 ? 1 : 10;
    }
    return width;
  }
}
