package org.heaplab.syntax.errors;

import java.util.List;
import org.heaplab.syntax.lexer.Source;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.lexer.TokenKind;

/** The tokens, and how many of them have been looked at so far. */
final class Tape {
  private final Source source;
  private final List<Token> tokens;
  private final int start;
  private int read;

  Tape(Source source, List<Token> tokens, int start) {
    this.source = source;
    this.tokens = tokens;
    this.start = start;
    this.read = start;
  }

  Source source() {
    return source;
  }

  /** Where matching begins. */
  int start() {
    return start;
  }

  /** The token at a place; the first look at the error token is the end of a pass. */
  Token at(int place) {
    Token token = tokens.get(Math.min(place, tokens.size() - 1));
    if (place >= read) {
      read = place + 1;
      if (token.kind() == TokenKind.ERRORTOKEN) {
        throw Complaint.lexical(token.fault());
      }
    }
    return token;
  }

  /** The token furthest on that has been looked at. */
  Token last() {
    return tokens.get(Math.min(Math.max(read, 1), tokens.size()) - 1);
  }

  /** The last token before a place that is not just layout. */
  Token visibleBefore(int place, int first) {
    int i = place - 1;
    while (i > first && isLayout(tokens.get(i).kind())) {
      i--;
    }
    return tokens.get(Math.max(i, first));
  }

  static boolean isLayout(TokenKind kind) {
    return switch (kind) {
      case NEWLINE, INDENT, DEDENT, ENDMARKER -> true;
      default -> false;
    };
  }

  /** Whether the text's end is inside an f-string. */
  boolean endsInFString() {
    int open = 0;
    for (Token token : tokens) {
      open += token.kind() == TokenKind.FSTRING_START ? 1 : 0;
      open -= token.kind() == TokenKind.FSTRING_END ? 1 : 0;
    }
    return open > 0;
  }

  /** The error token that ends the text, or null where the lexer has got through. */
  Token error() {
    Token end = tokens.get(tokens.size() - 1);
    return end.kind() == TokenKind.ERRORTOKEN ? end : null;
  }
}
