package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.heaplab.syntax.Python.Annotated_rhsContext;
import org.heaplab.syntax.Python.ExpressionContext;
import org.heaplab.syntax.Python.For_if_clauseContext;
import org.heaplab.syntax.Python.For_if_clausesContext;
import org.heaplab.syntax.Python.Named_expressionContext;
import org.heaplab.syntax.Python.Star_expressionContext;
import org.heaplab.syntax.Python.Star_expressionsContext;
import org.heaplab.syntax.Python.Star_named_expressionContext;
import org.heaplab.syntax.Python.Star_targetContext;
import org.heaplab.syntax.Python.Star_targetsContext;
import org.heaplab.syntax.Python.Yield_exprContext;
import org.heaplab.syntax.lexer.Names;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.lexer.TokenKind;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Context;
import org.heaplab.syntax.tree.Span;

/** Folds whole expressions: lists of them, stars, lambdas, targets. */
final class Expressions {
  private final Places places;
  private final Operators operators;

  Expressions(Places places, TokenList tokens) {
    this.places = places;
    this.operators = new Operators(places, new Atoms(places, this, tokens));
  }

  Expr of(ExpressionContext expression) {
    if (expression.lambdef() != null) {
      return lambda(expression.lambdef());
    }
    Expr body = operators.of(expression.disjunction(0));
    if (expression.expression() == null) {
      return body;
    }
    return new Expr.IfExp(
        operators.of(expression.disjunction(1)),
        body,
        of(expression.expression()),
        places.of(expression));
  }

  Expr orNull(ExpressionContext expression) {
    return expression == null ? null : of(expression);
  }

  Expr orNull(Star_expressionsContext expressions) {
    return expressions == null ? null : of(expressions);
  }

  private Expr lambda(Python.LambdefContext lambda) {
    return new Expr.Lambda(
        lambda.lambda_params() == null
            ? ParameterLists.NONE
            : new ParameterLists(places, this).of(lambda.lambda_params()),
        of(lambda.expression()),
        places.of(lambda));
  }

  /** One expression, or a tuple of several. */
  Expr of(Star_expressionsContext expressions) {
    if (expressions.getChildCount() == 1) {
      return of(expressions.star_expression(0));
    }
    List<Expr> elements = new ArrayList<>();
    for (Star_expressionContext element : expressions.star_expression()) {
      elements.add(of(element));
    }
    return new Expr.Tuple(List.copyOf(elements), Context.LOAD, places.of(expressions));
  }

  Expr of(Star_expressionContext expression) {
    return expression.expression() != null
        ? of(expression.expression())
        : starred(operators.of(expression.bitwise_or()), expression);
  }

  Expr of(Star_named_expressionContext expression) {
    return expression.named_expression() != null
        ? of(expression.named_expression())
        : starred(operators.of(expression.bitwise_or()), expression);
  }

  Expr starred(Expr value, ParserRuleContext context) {
    return new Expr.Starred(value, Context.LOAD, places.of(context));
  }

  Expr of(Python.Bitwise_orContext expression) {
    return operators.of(expression);
  }

  Expr of(Named_expressionContext expression) {
    return expression.COLONEQUAL() == null
        ? of(expression.expression(0))
        : named(expression.expression(0), expression.expression(1));
  }

  Expr named(ExpressionContext target, ExpressionContext value) {
    Expr.Name name =
        new Expr.Name(Names.normalize(bareName(target)), Context.STORE, places.of(target));
    return new Expr.NamedExpr(name, of(value), places.between(target, value));
  }

  /** The text of an expression that is a name and nothing else. */
  String bareName(ExpressionContext expression) {
    Token start = (Token) expression.getStart();
    Rejected.unless(start == expression.getStop() && start.kind() == TokenKind.NAME);
    return start.getText();
  }

  Expr of(Annotated_rhsContext value) {
    return value.yield_expr() != null ? of(value.yield_expr()) : of(value.star_expressions());
  }

  Expr of(Yield_exprContext expression) {
    Span span = places.of(expression);
    return expression.expression() != null
        ? new Expr.YieldFrom(of(expression.expression()), span)
        : new Expr.Yield(orNull(expression.star_expressions()), span);
  }

  Expr target(Star_targetsContext targets) {
    if (targets.getChildCount() == 1) {
      return target(targets.star_target(0));
    }
    List<Expr> elements = new ArrayList<>();
    for (Star_targetContext element : targets.star_target()) {
      elements.add(target(element));
    }
    return new Expr.Tuple(List.copyOf(elements), Context.STORE, places.of(targets));
  }

  Expr target(Star_targetContext target) {
    Expr value = operators.of(target.primary());
    return Targets.store(target.STAR() == null ? value : starred(value, target));
  }

  List<Expr.Comprehension> generators(For_if_clausesContext clauses) {
    List<Expr.Comprehension> generators = new ArrayList<>();
    for (For_if_clauseContext clause : clauses.for_if_clause()) {
      List<Expr> ifs = new ArrayList<>();
      for (int i = 1; i < clause.disjunction().size(); i++) {
        ifs.add(operators.of(clause.disjunction(i)));
      }
      generators.add(
          new Expr.Comprehension(
              target(clause.star_targets()),
              operators.of(clause.disjunction(0)),
              List.copyOf(ifs)));
    }
    return List.copyOf(generators);
  }
}
