package org.heaplab.syntax.literal;

import java.util.ArrayList;
import java.util.List;

/** What the text of a string or bytes literal stands for. */
public final class StringLiteral {
  private final String text;
  private final int open;
  private final int close;
  private final boolean raw;
  private final boolean bytes;

  /** A whole token: prefix, quotes and all. */
  public StringLiteral(String token) {
    int quote = 0;
    while (token.charAt(quote) != '"' && token.charAt(quote) != '\'') {
      quote++;
    }
    String prefix = token.substring(0, quote);
    boolean triple =
        token.length() - quote >= 6
            && token.charAt(quote + 2) == token.charAt(quote)
            && token.charAt(quote + 1) == token.charAt(quote);
    text = token;
    open = quote + (triple ? 3 : 1);
    close = token.length() - (triple ? 3 : 1);
    raw = prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
    bytes = prefix.indexOf('b') >= 0 || prefix.indexOf('B') >= 0;
  }

  public boolean isBytes() {
    return bytes;
  }

  /** The first of its escapes that CPython warns of, or null. */
  public String firstInvalidEscape() {
    return raw ? null : Escapes.firstInvalid(text.substring(open, close), bytes);
  }

  /**
   * The characters of a string literal.
   *
   * @throws LiteralError for a broken escape
   */
  public String string() {
    String body = text.substring(open, close);
    return raw ? body : Escapes.decode(body);
  }

  /**
   * The bytes of a bytes literal.
   *
   * @throws LiteralError for a broken escape, or characters beyond ASCII
   */
  public List<Byte> bytes() {
    String body = text.substring(open, close);
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) >= 128) {
        throw LiteralError.ofLiteral("bytes can only contain ASCII literal characters");
      }
    }
    String decoded = raw ? body : Escapes.decodeBytes(body);
    List<Byte> result = new ArrayList<>(decoded.length());
    for (int i = 0; i < decoded.length(); i++) {
      result.add((byte) decoded.charAt(i));
    }
    return List.copyOf(result);
  }
}
