package org.heaplab.syntax;

import java.util.List;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.heaplab.syntax.lexer.Token;

/** A cell's tokens, all there from the start, as the generated parser reads them. */
final class TokenList implements TokenStream {
  private final List<Token> tokens;
  private int at;

  TokenList(List<Token> tokens) {
    this.tokens = tokens;
  }

  @Override
  public Token LT(int k) {
    int index = k > 0 ? Math.min(at + k - 1, tokens.size() - 1) : at + k;
    return index < 0 ? null : get(index);
  }

  @Override
  public int LA(int k) {
    return LT(k).getType();
  }

  @Override
  public Token get(int index) {
    return tokens.get(index);
  }

  @Override
  public void consume() {
    if (at < tokens.size() - 1) {
      at++;
    }
  }

  /** All tokens stay, so there is nothing to mark. */
  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText(Interval interval) {
    StringBuilder text = new StringBuilder();
    for (int i = interval.a; i <= interval.b; i++) {
      text.append(get(i).getText());
    }
    return text.toString();
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, size() - 1));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(org.antlr.v4.runtime.Token start, org.antlr.v4.runtime.Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }
}
