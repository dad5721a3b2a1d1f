package org.heaplab.syntax.lexer;

/** Operators and delimiters, the longest first. */
final class Operators {
  private Operators() {}

  /** Length of the longest operator there; 1 where no longer one is. */
  static int size(Source source, int offset) {
    for (int size = 3; size > 1; size--) {
      if (kind(source, offset, size) != TokenKind.OP) {
        return size;
      }
    }
    return 1;
  }

  /** Its kind; OP for what is no operator of Python's. */
  static TokenKind kind(Source source, int offset, int size) {
    if (offset + size > source.length() || Names.isContinue(source.at(offset + size - 1))) {
      return TokenKind.OP;
    }
    TokenKind kind = TokenKind.ofText(source.text(offset, offset + size));
    return kind == null ? TokenKind.OP : kind;
  }
}
