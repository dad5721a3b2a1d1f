package org.heaplab.syntax;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.heaplab.syntax.tree.SyntaxFault;

/**
 * Stops the generated parser where CPython's gives up, long before Java's stack ends.
 *
 * <p>CPython counts the rules that it is in, up to 6000. It is in nine more of them around each
 * atom than this grammar is.
 */
abstract class DepthLimit extends org.antlr.v4.runtime.Parser {
  private static final int LIMIT = 5986;
  private static final int ATOM = 10;

  private int depth;

  DepthLimit(TokenStream input) {
    super(input);
  }

  @Override
  public void enterRule(ParserRuleContext context, int state, int rule) {
    depth += rule == Python.RULE_atom ? ATOM : 1;
    if (depth > LIMIT) {
      throw new TooDeep();
    }
    super.enterRule(context, state, rule);
  }

  @Override
  public void exitRule() {
    depth -= _ctx.getRuleIndex() == Python.RULE_atom ? ATOM : 1;
    super.exitRule();
  }

  /** The text nests deeper than CPython's parser goes. */
  static final class TooDeep extends RuntimeException {
    TooDeep() {
      super(null, null, false, false);
    }

    SyntaxFault fault() {
      return new SyntaxFault(
          SyntaxFault.Kind.MEMORY_ERROR,
          "Parser stack overflowed - Python source too complex to parse",
          null,
          null);
    }
  }
}
