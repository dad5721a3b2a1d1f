package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.heaplab.syntax.lexer.Lexer;
import org.heaplab.syntax.lexer.Source;
import org.heaplab.syntax.literal.LiteralError;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;
import org.heaplab.syntax.tree.SyntaxFault;

/**
 * The way from a cell's text to its tree.
 *
 * <p>A text as deep as CPython takes needs some 3 MB of Java stack, here and in whoever walks the
 * tree.
 */
public final class PythonParser {
  private PythonParser() {}

  /** The tree of a text, or what is wrong with it. */
  public static Parsed parse(String text) {
    Source source = new Source(text);
    TokenList tokens = new TokenList(Lexer.tokens(source));
    try {
      return new Parsed.Tree(new Module(statements(tokens)));
    } catch (ParseCancellationException | Rejected | LiteralError e) {
      return new Parsed.Fault(fault(source, tokens));
    } catch (DepthLimit.TooDeep e) {
      return new Parsed.Fault(
          new SyntaxFault(
              SyntaxFault.Kind.MEMORY_ERROR,
              "Parser stack overflowed - Python source too complex to parse",
              null,
              null));
    }
  }

  /** Folds one statement after the other, so that no more than one has a parse tree. */
  private static List<Stmt> statements(TokenList tokens) {
    Python parser = new Python(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    Places places = new Places(tokens);
    Statements statements = new Statements(places, new Expressions(places, tokens));
    List<Stmt> body = new ArrayList<>();
    while (tokens.LA(1) != Token.EOF) {
      statements.add(parser.statement(), body);
    }
    return List.copyOf(body);
  }

  private static SyntaxFault fault(Source source, TokenList tokens) {
    SyntaxFault lexical = tokens.get(tokens.size() - 1).fault();
    if (lexical != null) {
      return lexical;
    }
    Span span = tokens.LT(1).span();
    return new SyntaxFault(
        SyntaxFault.Kind.SYNTAX_ERROR, "invalid syntax", span, source.line(span.line()));
  }
}
