package org.heaplab.syntax.lexer;

import java.util.List;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** Scans numbers in all their forms. */
final class Numbers {
  private static final List<String> MAY_FOLLOW = List.of("and", "else", "for", "not", "or");
  private static final List<String> MAY_BEGIN = List.of("if", "in", "is");

  private final Source source;
  private int at;

  Numbers(Source source) {
    this.source = source;
  }

  /** Whether a number begins there. */
  boolean startsAt(int offset) {
    int c = source.at(offset);
    return isDigit(c) || (c == '.' && isDigit(source.at(offset + 1)));
  }

  /** The offset behind the number that begins there. */
  int scan(int offset) {
    at = offset;
    if (source.at(at) == '0') {
      at++;
      zero(offset);
    } else if (source.at(at) == '.') {
      fraction();
    } else {
      decimalDigits();
      pointOrExponent("decimal");
    }
    return at;
  }

  private void zero(int offset) {
    switch (source.at(at)) {
      case 'x', 'X' -> radix(16, "hexadecimal");
      case 'o', 'O' -> radix(8, "octal");
      case 'b', 'B' -> radix(2, "binary");
      default -> leadingZero(offset);
    }
  }

  private void radix(int radix, String name) {
    at++;
    do {
      at += source.at(at) == '_' ? 1 : 0;
      int c = source.at(at);
      if (!isDigit(c, radix)) {
        if (isDigit(c)) {
          throw LexicalError.before(
              source, at + 1, "invalid digit '" + (char) c + "' in " + name + " literal");
        }
        throw LexicalError.before(source, at, "invalid " + name + " literal");
      }
      while (isDigit(source.at(at), radix)) {
        at++;
      }
    } while (source.at(at) == '_');
    int c = source.at(at);
    if (isDigit(c)) {
      throw LexicalError.before(
          source, at + 1, "invalid digit '" + (char) c + "' in " + name + " literal");
    }
    verifyEnd(name);
  }

  private void leadingZero(int offset) {
    skipZeros();
    int zeros = at;
    boolean nonzero = isDigit(source.at(at));
    if (nonzero) {
      decimalDigits();
    }
    int c = source.at(at);
    if (nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
      throw LexicalError.of(
          source,
          Kind.SYNTAX_ERROR,
          "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal"
              + " integers",
          bytes(offset, zeros));
    }
    pointOrExponent("decimal");
  }

  /** CPython counts the columns of this one mistake in UTF-8 bytes. */
  private Span bytes(int offset, int end) {
    int line = source.lineAt(offset);
    int column = 0;
    for (int i = source.lineStart(line); i < offset; i++) {
      int c = source.at(i);
      column += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return new Span(line, column, line, column + end - offset);
  }

  private void skipZeros() {
    while (source.at(at) == '0' || source.at(at) == '_') {
      boolean underscore = source.at(at++) == '_';
      if (underscore && !isDigit(source.at(at))) {
        throw LexicalError.before(source, at, "invalid decimal literal");
      }
    }
  }

  private void pointOrExponent(String kind) {
    int c = source.at(at);
    if (c == '.') {
      fraction();
    } else if (c == 'e' || c == 'E') {
      exponent(kind);
    } else if (c == 'j' || c == 'J') {
      imaginary();
    } else {
      verifyEnd(kind);
    }
  }

  private void fraction() {
    at++;
    if (isDigit(source.at(at))) {
      decimalDigits();
    }
    int c = source.at(at);
    if (c == 'e' || c == 'E') {
      exponent("decimal");
    } else if (c == 'j' || c == 'J') {
      imaginary();
    } else {
      verifyEnd("decimal");
    }
  }

  private void exponent(String kind) {
    int sign = source.at(at + 1);
    boolean signed = sign == '+' || sign == '-';
    int digits = at + (signed ? 2 : 1);
    if (!isDigit(source.at(digits))) {
      if (signed) {
        throw LexicalError.before(source, digits, "invalid decimal literal");
      }
      verifyEnd(kind);
      return;
    }
    at = digits;
    decimalDigits();
    int c = source.at(at);
    if (c == 'j' || c == 'J') {
      imaginary();
    } else {
      verifyEnd("decimal");
    }
  }

  private void imaginary() {
    at++;
    verifyEnd("imaginary");
  }

  private void decimalDigits() {
    while (true) {
      while (isDigit(source.at(at))) {
        at++;
      }
      if (source.at(at) != '_') {
        return;
      }
      at++;
      if (!isDigit(source.at(at))) {
        throw LexicalError.before(source, at, "invalid decimal literal");
      }
    }
  }

  /** A number may be followed by some keywords at once, as in {@code 1if x else y}. */
  private void verifyEnd(String kind) {
    if (!Names.isAsciiContinue(source.at(at))
        || MAY_BEGIN.stream().anyMatch(this::reads)
        || MAY_FOLLOW.stream().anyMatch(this::readsWord)) {
      return;
    }
    throw LexicalError.before(source, at, "invalid " + kind + " literal");
  }

  private boolean readsWord(String word) {
    return reads(word) && !Names.isContinue(source.at(at + word.length()));
  }

  private boolean reads(String start) {
    for (int i = 0; i < start.length(); i++) {
      if (source.at(at + i) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(int c) {
    return isDigit(c, 10);
  }

  private static boolean isDigit(int c, int radix) {
    return c > 0 && c < 128 && Character.digit(c, radix) >= 0;
  }
}
