package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heaplab.syntax.Python.FstringContext;
import org.heaplab.syntax.Python.Fstring_middleContext;
import org.heaplab.syntax.Python.Replacement_fieldContext;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.literal.Escapes;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Literal;
import org.heaplab.syntax.tree.Span;

/** Folds f-strings into their texts and fields. */
final class FStrings {
  private final Places places;
  private final Expressions expressions;
  private final TokenList tokens;

  FStrings(Places places, Expressions expressions, TokenList tokens) {
    this.places = places;
    this.expressions = expressions;
    this.tokens = tokens;
  }

  /** Texts and fields in their order; texts may be empty, and may follow one another. */
  List<Expr> pieces(FstringContext fstring) {
    String prefix = fstring.FSTRING_START().getText();
    boolean raw = prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
    return pieces(fstring.fstring_middle(), raw);
  }

  private List<Expr> pieces(List<Fstring_middleContext> middles, boolean raw) {
    List<Expr> pieces = new ArrayList<>();
    for (Fstring_middleContext middle : middles) {
      if (middle.replacement_field() != null) {
        addField(middle.replacement_field(), raw, pieces);
      } else {
        String text = middle.FSTRING_MIDDLE().getText();
        pieces.add(text(raw ? text : Escapes.decode(text), places.of(middle)));
      }
    }
    return pieces;
  }

  private static Expr text(String text, Span span) {
    return new Expr.Constant(new Literal.Str(text), span);
  }

  private void addField(Replacement_fieldContext field, boolean raw, List<Expr> pieces) {
    boolean debug = field.EQUAL() != null;
    if (debug) {
      pieces.add(debugText(field));
    }
    Expr.JoinedStr spec = field.COLON() == null ? null : spec(field, raw);
    char conversion = field.NAME() == null ? 0 : conversion(field.NAME());
    if (debug && conversion == 0 && spec == null) {
      conversion = 'r';
    }
    pieces.add(
        new Expr.FormattedValue(
            expressions.of(field.annotated_rhs()), conversion, spec, places.of(field)));
  }

  private Expr.JoinedStr spec(Replacement_fieldContext field, boolean raw) {
    Span span = Places.token(field.COLON()).span();
    List<Expr> pieces = Strings.merged(pieces(field.fstring_middle(), raw));
    Span end = tokens.get(field.getStop().getTokenIndex()).span();
    return new Expr.JoinedStr(
        pieces, new Span(span.line(), span.column(), end.line(), end.column()));
  }

  private char conversion(TerminalNode name) {
    String letter = name.getText();
    Token mark = tokens.get(name.getSymbol().getTokenIndex() - 1);
    Rejected.unless(
        mark.end() == Places.token(name).start() && List.of("s", "r", "a").contains(letter));
    return letter.charAt(0);
  }

  /** The field's own text, from its brace to what ends its expression. */
  private Expr debugText(Replacement_fieldContext field) {
    Token open = (Token) field.getStart();
    Token equal = Places.token(field.EQUAL());
    Token next = tokens.get(equal.getTokenIndex() + 1);
    String text = open.source().text(open.end(), next.start());
    Span start = open.span();
    Span end = next.span();
    return text(
        withoutComments(text), new Span(start.line(), start.endColumn(), end.line(), end.column()));
  }

  /** CPython 3.13 drops everything from a hash on to the end of the line, in strings as well. */
  private static String withoutComments(String text) {
    return text.replaceAll("#[^\n]*", "");
  }
}
