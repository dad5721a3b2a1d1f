package org.heaplab.syntax.lexer;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenSource;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault;

/**
 * A token with its place, as CPython's tokenizer would give it.
 *
 * <p>INDENT, DEDENT and the end marker have no extent. The error token carries the fault that
 * stopped the lexer and is the last of its cell.
 */
public final class Token implements org.antlr.v4.runtime.Token {
  private final TokenKind kind;
  private final Source source;
  private final int start;
  private final int end;
  private final int depth;
  private final int index;
  private final int line;
  private final SyntaxFault fault;
  private String text;

  Token(
      TokenKind kind, Source source, int start, int end, int depth, int index, SyntaxFault fault) {
    this.kind = kind;
    this.source = source;
    this.start = start;
    this.end = end;
    this.depth = depth;
    this.index = index;
    this.line = source.lineAt(start);
    this.fault = fault;
  }

  public TokenKind kind() {
    return kind;
  }

  public Source source() {
    return source;
  }

  /** Offset of its first code point in the source. */
  public int start() {
    return start;
  }

  /** Offset behind its last code point. */
  public int end() {
    return end;
  }

  /** How many brackets are open behind it. */
  public int depth() {
    return depth;
  }

  /** Its place; a NEWLINE ends in the line that it ends. */
  public Span span() {
    if (kind == TokenKind.NEWLINE) {
      return new Span(line, getCharPositionInLine(), line, end - source.lineStart(line));
    }
    return source.span(start, end);
  }

  /** Whether it begins in front of a span's end. */
  public boolean isBefore(Span span) {
    return line < span.endLine()
        || (line == span.endLine() && getCharPositionInLine() < span.endColumn());
  }

  /** What stopped the lexer, for an error token; else null. */
  public SyntaxFault fault() {
    return fault;
  }

  /** Its text; of a doubled brace that ends an f-string's text, one. */
  @Override
  public String getText() {
    if (text == null) {
      text =
          kind.text() != null
              ? kind.text()
              : source.text(start, endsInDoubledBrace() ? end - 1 : end);
    }
    return text;
  }

  private boolean endsInDoubledBrace() {
    if (kind != TokenKind.FSTRING_MIDDLE || end - start < 2) {
      return false;
    }
    int last = source.at(end - 1);
    return (last == '{' || last == '}') && source.at(end - 2) == last;
  }

  /** The grammar's number of its kind: {@code Tokens.tokens} counts from 1 in the same order. */
  @Override
  @SuppressWarnings("EnumOrdinal")
  public int getType() {
    return kind == TokenKind.ENDMARKER ? EOF : kind.ordinal() + 1;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getCharPositionInLine() {
    return start - source.lineStart(line);
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }

  @Override
  public String toString() {
    return kind + "@" + line + ":" + getCharPositionInLine() + "'" + getText() + "'";
  }
}
