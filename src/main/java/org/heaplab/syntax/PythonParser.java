package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.heaplab.syntax.errors.Diagnosis;
import org.heaplab.syntax.lexer.Lexer;
import org.heaplab.syntax.lexer.Source;
import org.heaplab.syntax.lexer.Token;
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
    SyntaxFault undecodable = Encoding.fault(text);
    if (undecodable != null) {
      return new Parsed.Fault(undecodable, List.of());
    }
    Source source = new Source(text);
    List<Token> tokens = Lexer.tokens(source);
    Statement statement = new Statement(tokens);
    try {
      return new Parsed.Tree(statement.all(), TokenWarnings.of(tokens));
    } catch (ParseCancellationException | Rejected | LiteralError e) {
      SyntaxFault fault = Diagnosis.of(source, tokens, statement.start());
      return new Parsed.Fault(fault, TokenWarnings.of(before(fault.span(), tokens, statement)));
    } catch (DepthLimit.TooDeep e) {
      return new Parsed.Fault(e.fault(), List.of());
    }
  }

  /** The tokens that CPython's parser has read when it stops: those that the fault begins with. */
  private static List<Token> before(Span fault, List<Token> tokens, Statement statement) {
    int end = statement.start();
    while (fault != null && end < tokens.size() && tokens.get(end).isBefore(fault)) {
      end++;
    }
    return tokens.subList(0, end);
  }

  /** Folds one statement after the other, so that no more than one has a parse tree. */
  private static final class Statement {
    private final TokenList tokens;
    private final Python parser;
    private final Statements statements;
    private int start;

    Statement(List<Token> all) {
      tokens = new TokenList(all);
      parser = new Python(tokens);
      parser.removeErrorListeners();
      parser.setErrorHandler(new BailErrorStrategy());
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      Places places = new Places(tokens);
      statements = new Statements(places, new Expressions(places, tokens));
    }

    Module all() {
      List<Stmt> body = new ArrayList<>();
      while (tokens.LA(1) != org.antlr.v4.runtime.Token.EOF) {
        start = tokens.index();
        statements.add(parser.statement(), body);
      }
      return new Module(List.copyOf(body));
    }

    /** Index of the token that the last statement begins with. */
    int start() {
      return start;
    }
  }
}
