package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heaplab.syntax.Python.AtomContext;
import org.heaplab.syntax.Python.PrimaryContext;
import org.heaplab.syntax.Python.SliceContext;
import org.heaplab.syntax.Python.TrailerContext;
import org.heaplab.syntax.lexer.Names;
import org.heaplab.syntax.literal.NumberLiteral;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Context;
import org.heaplab.syntax.tree.Expr.Literal;
import org.heaplab.syntax.tree.Span;

/** Folds atoms and what trails them: attributes, calls, subscripts. */
final class Atoms {
  private final Places places;
  private final Expressions expressions;
  private final Displays displays;
  private final Strings strings;

  Atoms(Places places, Expressions expressions, TokenList tokens) {
    this.places = places;
    this.expressions = expressions;
    this.displays = new Displays(places, expressions);
    this.strings = new Strings(places, expressions, tokens);
  }

  Expr of(PrimaryContext primary) {
    Expr value = atom(primary.atom());
    for (int i = 1; i < primary.getChildCount(); i++) {
      TrailerContext trailer = (TrailerContext) primary.getChild(i);
      Span span = places.between(primary, trailer);
      value =
          switch (trailer.getStart().getType()) {
            case Python.DOT ->
                new Expr.Attribute(
                    value, Names.normalize(trailer.NAME().getText()), Context.LOAD, span);
            case Python.LPAR -> call(value, trailer, span);
            default -> new Expr.Subscript(value, slices(trailer.slices()), Context.LOAD, span);
          };
    }
    return value;
  }

  private Expr call(Expr function, TrailerContext trailer, Span span) {
    Arguments arguments = new Arguments(places, expressions);
    if (trailer.arguments() != null) {
      arguments.addCall(trailer);
    }
    return new Expr.Call(function, arguments.positional(), arguments.keywords(), span);
  }

  private Expr slices(Python.SlicesContext slices) {
    if (slices.getChildCount() == 1 && slices.slice(0).STAR() == null) {
      return slice(slices.slice(0));
    }
    List<Expr> elements = new ArrayList<>();
    for (SliceContext slice : slices.slice()) {
      elements.add(slice(slice));
    }
    return new Expr.Tuple(List.copyOf(elements), Context.LOAD, places.of(slices));
  }

  private Expr slice(SliceContext slice) {
    if (slice.STAR() != null) {
      return expressions.starred(expressions.of(slice.expression()), slice);
    } else if (slice.bounds() == null) {
      return expressions.of(slice.named_expression());
    }
    Python.Named_expressionContext lower = slice.named_expression();
    Rejected.unless(lower == null || lower.COLONEQUAL() == null);
    return new Expr.Slice(
        lower == null ? null : expressions.of(lower),
        bound(slice.bounds(), 1),
        bound(slice.bounds(), 2),
        places.of(slice));
  }

  /** The expression that stands behind a bound's n-th colon, or null. */
  private Expr bound(Python.BoundsContext bounds, int colon) {
    int colons = 0;
    for (int i = 0; i < bounds.getChildCount(); i++) {
      if (bounds.getChild(i) instanceof Python.ExpressionContext expression) {
        if (colons == colon) {
          return expressions.of(expression);
        }
      } else {
        colons++;
      }
    }
    return null;
  }

  private Expr atom(AtomContext atom) {
    if (atom.getChild(0) instanceof TerminalNode token) {
      return token(token);
    } else if (atom.strings() != null) {
      return strings.of(atom.strings());
    } else if (atom.group() != null) {
      return displays.group(atom.group());
    }
    return atom.list() != null ? displays.list(atom.list()) : displays.brace(atom.brace());
  }

  private Expr token(TerminalNode token) {
    Span span = places.of(token);
    if (token.getSymbol().getType() == Python.NAME) {
      return new Expr.Name(Names.normalize(token.getText()), Context.LOAD, span);
    }
    Literal literal =
        switch (token.getSymbol().getType()) {
          case Python.TRUE -> new Literal.Bool(true);
          case Python.FALSE -> new Literal.Bool(false);
          case Python.NONE -> new Literal.None();
          case Python.ELLIPSIS -> new Literal.Ellipsis();
          default -> NumberLiteral.parse(token.getText());
        };
    return new Expr.Constant(literal, span);
  }
}
