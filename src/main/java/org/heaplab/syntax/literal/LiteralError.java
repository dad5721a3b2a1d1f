package org.heaplab.syntax.literal;

import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** A literal whose text stands for nothing; the parser turns it into a fault. */
public final class LiteralError extends RuntimeException {
  private final Kind kind;
  private final boolean whole;

  private LiteralError(Kind kind, String message, boolean whole) {
    super(message, null, false, false);
    this.kind = kind;
    this.whole = whole;
  }

  /** CPython marks the literal. */
  static LiteralError ofLiteral(String message) {
    return new LiteralError(Kind.SYNTAX_ERROR, message, true);
  }

  /** CPython marks the token that its parser has reached. */
  static LiteralError atLastToken(String message) {
    return new LiteralError(Kind.SYNTAX_ERROR, message, false);
  }

  /** Two surrogates written apart are two characters in CPython, but one in Java. */
  static LiteralError surrogatePair() {
    return new LiteralError(
        Kind.UNSUPPORTED, "a surrogate pair in two escapes is outside Heaplab's Python", true);
  }

  public Kind kind() {
    return kind;
  }

  public boolean marksLiteral() {
    return whole;
  }
}
