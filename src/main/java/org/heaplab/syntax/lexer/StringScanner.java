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
    boolean escapedQuote = false;
    while (seen < size) {
      int c = source.at(at++);
      if (c == Source.END || (size == 1 && c == '\n')) {
        throw around != null && around.quote == quote && around.quoteSize == size
            ? LexicalError.before(source, start + 1, "f-string: expecting '}'")
            : unterminated(start, at - 1, size, escapedQuote);
      }
      seen = c == quote ? seen + 1 : 0;
      if (c == '\\') {
        escapedQuote |= source.at(at) == quote;
        at++;
      }
    }
    return at;
  }

  private LexicalError unterminated(int start, int end, int size, boolean escapedQuote) {
    String kind = size == 3 ? "triple-quoted string" : "string";
    int line = source.lineAt(Math.min(end, source.length() - 1));
    String hint = size == 1 && escapedQuote ? "; perhaps you escaped the end quote?" : "";
    return LexicalError.before(
        source,
        start + 1,
        "unterminated " + kind + " literal (detected at line " + line + ")" + hint);
  }
}
