package org.heaplab.syntax.errors;

import org.heaplab.syntax.lexer.Source;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.lexer.TokenKind;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** Where CPython points. */
final class Places {
  private final Tape tape;
  private final Source source;

  Places(Tape tape) {
    this.tape = tape;
    this.source = tape.source();
  }

  /** A complaint over several lines ends no further right than its first line does. */
  Complaint of(Kind kind, String message, Span span) {
    String line = source.line(span.line());
    Span marked = span;
    if (span.endLine() > span.line()) {
      int width = line.codePointCount(0, line.length());
      int end = Math.min(span.endColumn(), width);
      marked = new Span(span.line(), span.column(), span.endLine(), end);
    }
    return Complaint.of(new SyntaxFault(kind, message, marked, line));
  }

  Complaint range(Node first, Node last, String message) {
    Span start = tape.at(first.first()).span();
    Span end = tape.at(last.last()).span();
    return of(Kind.SYNTAX_ERROR, message, start.to(end));
  }

  /** From a node up to where the lexer stands, less one column: CPython mixes two ways to count. */
  Complaint from(Node first, String message) {
    Span start = tape.at(first.first()).span();
    Span end = tape.last().span();
    int least = end.endLine() == start.line() ? start.column() + 1 : 0;
    int column = Math.max(least, end.endColumn() - 1);
    return of(
        Kind.SYNTAX_ERROR, message, new Span(start.line(), start.column(), end.endLine(), column));
  }

  /** The column before the last one of a node, up to the end of the line. */
  Complaint lastColumn(Node node, String message) {
    Span start = tape.at(node.first()).span();
    Span end = tape.at(node.last()).span();
    int column = end.endColumn() - 1;
    return of(
        Kind.SYNTAX_ERROR, message, new Span(start.line(), column, end.endLine(), column + 1));
  }

  Complaint atLast(Kind kind, String message) {
    return of(kind, message, span(tape.last()));
  }

  Complaint at(Token token, String message) {
    return of(Kind.SYNTAX_ERROR, message, span(token));
  }

  /** What CPython marks for a token; of those without extent, the column before them. */
  Span span(Token token) {
    TokenKind kind = token.kind();
    if (!Tape.isLayout(kind) || kind == TokenKind.NEWLINE) {
      return token.span();
    }
    int offset = token.start();
    int line = token.getLine();
    int column = token.getCharPositionInLine() - 1;
    if (source.isEnd(offset) && offset > 0) {
      line = source.lineAt(offset - 1);
      column = offset - source.lineStart(line) - 1;
    }
    return new Span(line, column, line, column + 1);
  }
}
