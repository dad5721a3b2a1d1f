package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.heaplab.syntax.Python.ArgumentContext;
import org.heaplab.syntax.lexer.Names;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Keyword;

/** Sorts the arguments of one call or class, and turns down orders that Python does not have. */
final class Arguments {
  private final Places places;
  private final Expressions expressions;
  private final List<Expr> positional = new ArrayList<>();
  private final List<Keyword> keywords = new ArrayList<>();
  private boolean unpacked;

  Arguments(Places places, Expressions expressions) {
    this.places = places;
    this.expressions = expressions;
  }

  List<Expr> positional() {
    return List.copyOf(positional);
  }

  List<Keyword> keywords() {
    return List.copyOf(keywords);
  }

  void add(Python.ArgumentsContext arguments) {
    for (ArgumentContext argument : arguments.argument()) {
      Rejected.unless(argument.for_if_clauses() == null);
      add(argument);
    }
  }

  /** The arguments between a call's parentheses, which may be those of a generator expression. */
  void addCall(Python.TrailerContext call) {
    ArgumentContext first = call.arguments().argument(0);
    if (first.for_if_clauses() == null) {
      add(call.arguments());
      return;
    }
    Rejected.unless(call.arguments().getChildCount() == 1);
    positional.add(
        new Expr.GeneratorExp(
            plain(first),
            expressions.generators(first.for_if_clauses()),
            places.of((ParserRuleContext) call)));
  }

  private void add(ArgumentContext argument) {
    switch (argument.getStart().getType()) {
      case Python.STAR -> {
        Rejected.unless(!unpacked);
        positional.add(
            new Expr.Starred(
                expressions.of(argument.expression(0)), Expr.Context.LOAD, places.of(argument)));
      }
      case Python.DOUBLESTAR -> {
        unpacked = true;
        keywords.add(
            new Keyword(null, expressions.of(argument.expression(0)), places.of(argument)));
      }
      default -> {
        if (argument.EQUAL() != null) {
          keywords.add(keyword(argument));
        } else {
          Rejected.unless(keywords.isEmpty());
          positional.add(plain(argument));
        }
      }
    }
  }

  private Keyword keyword(ArgumentContext argument) {
    String name = expressions.bareName(argument.expression(0));
    return new Keyword(
        Names.normalize(name), expressions.of(argument.expression(1)), places.of(argument));
  }

  private Expr plain(ArgumentContext argument) {
    return argument.COLONEQUAL() == null
        ? expressions.of(argument.expression(0))
        : expressions.named(argument.expression(0), argument.expression(1));
  }
}
