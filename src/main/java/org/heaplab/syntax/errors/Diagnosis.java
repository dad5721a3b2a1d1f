package org.heaplab.syntax.errors;

import java.util.List;
import org.heaplab.syntax.lexer.Source;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** Finds what CPython would say of a text that is no Python, or none of Heaplab's. */
public final class Diagnosis {
  private static final String OUTSIDE = "outside ";
  private static final String AWAIT = "await expression";

  private final Tape tape;
  private final Places places;

  private Diagnosis(Source source, List<Token> tokens, int start) {
    tape = new Tape(source, tokens, start);
    places = new Places(tape);
  }

  /**
   * The fault of a text.
   *
   * @param start index of the first token of the statement that was turned down
   */
  public static SyntaxFault of(Source source, List<Token> tokens, int start) {
    return new Diagnosis(source, tokens, start).fault();
  }

  private SyntaxFault fault() {
    SyntaxFault plain = null;
    try {
      Node file = Matcher.first(tape).match(Grammar.FILE);
      if (file != null) {
        return outside(file);
      }
      plain = plain(tape.last());
      Matcher.second(tape).match(Grammar.FILE);
      return plain.kind() == Kind.INDENTATION_ERROR ? plain : unlessLexical(plain);
    } catch (Complaint complaint) {
      if (complaint.fault() == null) {
        return plain != null ? plain : plain(tape.last());
      }
      return complaint.isLexical() ? complaint.fault() : unlessLexical(complaint.fault());
    }
  }

  private SyntaxFault plain(Token last) {
    Span span = places.span(last);
    String line = tape.source().line(span.line());
    return switch (last.kind()) {
      case INDENT -> new SyntaxFault(Kind.INDENTATION_ERROR, "unexpected indent", span, line);
      case DEDENT -> new SyntaxFault(Kind.INDENTATION_ERROR, "unexpected unindent", span, line);
      case ENDMARKER -> {
        Span nowhere = new Span(span.line(), -1, span.line(), -1);
        yield new SyntaxFault(Kind.SYNTAX_ERROR, "invalid syntax", nowhere, line);
      }
      default -> new SyntaxFault(Kind.SYNTAX_ERROR, "invalid syntax", span, line);
    };
  }

  /**
   * A mistake of the lexer's further on is heard first. Only a bracket that stays open must have
   * been opened on an earlier line, and what its tokenizer leaves to the parser to say is not
   * heard.
   */
  private SyntaxFault unlessLexical(SyntaxFault fault) {
    Token error = tape.error();
    if (error == null) {
      return fault;
    }
    SyntaxFault lexical = error.fault();
    boolean silent =
        lexical.kind() != Kind.SYNTAX_ERROR || lexical.message().startsWith("unexpected ");
    boolean open = lexical.message().endsWith("was never closed");
    boolean near = tape.last().getLine() <= lexical.span().line();
    return silent || (open ? near : tape.endsInFString()) ? fault : lexical;
  }

  private SyntaxFault outside(Node file) {
    Node first = firstOutside(file);
    if (first == null) {
      throw new IllegalStateException("the grammar turns down what CPython takes");
    }
    Token token = tape.at(first.first());
    String what = first.is(AWAIT) ? "'await'" : first.kind().substring(OUTSIDE.length());
    String message = what.endsWith("Python") ? what : name(what) + " outside Heaplab's Python";
    Span span = token.span();
    return new SyntaxFault(Kind.UNSUPPORTED, message, span, tape.source().line(span.line()));
  }

  private static String name(String what) {
    return what.equals("'['") ? "type parameters are" : what + " is";
  }

  private static Node firstOutside(Node node) {
    if (node.kind() != null && (node.is(AWAIT) || node.kind().startsWith(OUTSIDE))) {
      return node;
    }
    for (Node child : node.children()) {
      Node found = firstOutside(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
