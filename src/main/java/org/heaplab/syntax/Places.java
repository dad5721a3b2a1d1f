package org.heaplab.syntax;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.tree.Span;

/** Where pieces of the parse tree stand, as CPython counts: without the ends of lines. */
final class Places {
  private final TokenList tokens;

  Places(TokenList tokens) {
    this.tokens = tokens;
  }

  Span of(ParserRuleContext context) {
    return between(context.getStart(), context.getStop());
  }

  Span of(TerminalNode node) {
    return token(node).span();
  }

  Span between(org.antlr.v4.runtime.Token first, org.antlr.v4.runtime.Token last) {
    Span end = lastVisible((Token) last).span();
    return new Span(first.getLine(), first.getCharPositionInLine(), end.endLine(), end.endColumn());
  }

  /** From the first token of one piece to the end of another. */
  Span between(ParserRuleContext first, ParserRuleContext last) {
    return between(first.getStart(), last.getStop());
  }

  Span between(TerminalNode first, ParserRuleContext last) {
    return between(first.getSymbol(), last.getStop());
  }

  static Token token(TerminalNode node) {
    return (Token) node.getSymbol();
  }

  private Token lastVisible(Token last) {
    Token token = last;
    while (isInvisible(token)) {
      token = tokens.get(token.getTokenIndex() - 1);
    }
    return token;
  }

  private static boolean isInvisible(Token token) {
    return switch (token.kind()) {
      case NEWLINE, INDENT, DEDENT, ENDMARKER -> true;
      default -> false;
    };
  }
}
