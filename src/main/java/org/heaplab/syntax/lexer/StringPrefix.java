package org.heaplab.syntax.lexer;

/** The letters before a string's quotes. */
public final class StringPrefix {
  private StringPrefix() {}

  /**
   * Offset of the quote that ends a prefix at that offset; the offset itself where there is none.
   */
  static int end(Source source, int start) {
    int at = start;
    while (at - start < 3 && letter(source.at(at)) != 0) {
      at++;
    }
    boolean quoted = source.at(at) == '"' || source.at(at) == '\'';
    return quoted && isPrefix(source, start, at) ? at : start;
  }

  private static boolean isPrefix(Source source, int start, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = start; i < end; i++) {
      letters.append(letter(source.at(i)));
    }
    return switch (letters.toString()) {
      case "b", "u", "r", "f", "br", "rb", "fr", "rf" -> true;
      default -> false;
    };
  }

  static boolean isFormatted(Source source, int start, int end) {
    return has(source, start, end, 'f');
  }

  static boolean isRaw(Source source, int start, int end) {
    return has(source, start, end, 'r');
  }

  private static boolean has(Source source, int start, int end, char wanted) {
    for (int i = start; i < end; i++) {
      if (letter(source.at(i)) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static char letter(int c) {
    return switch (c) {
      case 'b', 'B' -> 'b';
      case 'u', 'U' -> 'u';
      case 'r', 'R' -> 'r';
      case 'f', 'F' -> 'f';
      default -> 0;
    };
  }
}
