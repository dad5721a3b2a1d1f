package org.heaplab.syntax.lexer;

/** Scans string literals without fields, from their first quote on. */
final class StringScanner {
  private final Source source;

  StringScanner(Source source) {
    this.source = source;
  }

  /** One or three quotes; 1 for an empty string's first. */
  int quoteSize(int offset) {
    int quote = source.at(offset);
    return source.at(offset + 1) == quote && source.at(offset + 2) == quote ? 3 : 1;
  }

  /**
   * The offset behind the closing quotes.
   *
   * @param start where the literal's prefix begins
   * @param around the f-string whose field this literal stands in, or null
   */
  int scan(int start, int offset, FString around) {
    int quote = source.at(offset);
    int size = quoteSize(offset);
    int at = offset + size;
    int seen = 0;
    while (seen < size) {
      int c = source.at(at++);
      if (c == Source.END || (size == 1 && c == '\n')) {
        throw unterminated(start, at - 1, quote, size, around);
      }
      seen = c == quote ? seen + 1 : 0;
      at += c == '\\' ? 1 : 0;
    }
    return at;
  }

  private LexicalError unterminated(int start, int end, int quote, int size, FString around) {
    if (around != null && around.quote == quote && around.quoteSize == size) {
      return LexicalError.before(source, start + 1, "f-string: expecting '}'");
    }
    String kind = size == 3 ? "triple-quoted string" : "string";
    int line = source.lineAt(Math.min(end, source.length() - 1));
    return LexicalError.before(
        source, start + 1, "unterminated " + kind + " literal (detected at line " + line + ")");
  }
}
