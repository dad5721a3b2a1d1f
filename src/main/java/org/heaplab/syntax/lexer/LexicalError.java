package org.heaplab.syntax.lexer;

import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** Carries a fault from a scanner up to {@link Lexer}; it does not leave this package. */
final class LexicalError extends RuntimeException {
  private final transient SyntaxFault fault;

  private LexicalError(SyntaxFault fault) {
    super(fault.message(), null, false, false);
    this.fault = fault;
  }

  SyntaxFault fault() {
    return fault;
  }

  /** A SyntaxError at the code point before an offset, where CPython's tokenizer stands. */
  static LexicalError before(Source source, int offset, String message) {
    int start = Math.max(0, offset - 1);
    int line = source.lineAt(start);
    int column = start - source.lineStart(line);
    return of(source, Kind.SYNTAX_ERROR, message, new Span(line, column, line, column + 1));
  }

  static LexicalError of(Source source, Kind kind, String message, Span span) {
    return new LexicalError(new SyntaxFault(kind, message, span, source.line(span.line())));
  }

  /** The text ends behind a backslash. */
  static LexicalError endOfText(Source source) {
    int line = source.lineAt(source.length() - 1);
    int end = source.length() - source.lineStart(line) - 1;
    return of(
        source,
        Kind.SYNTAX_ERROR,
        "unexpected EOF while parsing",
        new Span(line, end, line, end + 1));
  }

  /** The text ends with a bracket open. */
  static LexicalError neverClosed(Source source, int bracket) {
    return before(source, bracket + 1, "'" + (char) source.at(bracket) + "' was never closed");
  }
}
