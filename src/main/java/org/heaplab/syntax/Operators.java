package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.BinaryOperator;
import org.heaplab.syntax.tree.Expr.BoolOperator;
import org.heaplab.syntax.tree.Expr.CompareOperator;
import org.heaplab.syntax.tree.Expr.UnaryOperator;

/** Folds what operators join: from {@code or} down to {@code **}. */
final class Operators {
  private final Places places;
  private final Atoms atoms;

  Operators(Places places, Atoms atoms) {
    this.places = places;
    this.atoms = atoms;
  }

  /** A piece of the grammar between {@code disjunction} and {@code primary}. */
  Expr of(ParserRuleContext level) {
    ParserRuleContext context = level;
    while (context.getChildCount() == 1
        && context.getRuleIndex() != Python.RULE_primary
        && context.getChild(0) instanceof ParserRuleContext inner) {
      context = inner;
    }
    return switch (context.getRuleIndex()) {
      case Python.RULE_disjunction -> logical(BoolOperator.OR, context);
      case Python.RULE_conjunction -> logical(BoolOperator.AND, context);
      case Python.RULE_inversion, Python.RULE_factor -> unary(context);
      case Python.RULE_comparison -> comparison((Python.ComparisonContext) context);
      case Python.RULE_power -> power((Python.PowerContext) context);
      case Python.RULE_primary -> atoms.of((Python.PrimaryContext) context);
      default -> binary(context);
    };
  }

  private Expr logical(BoolOperator operator, ParserRuleContext context) {
    List<Expr> values = new ArrayList<>();
    for (int i = 0; i < context.getChildCount(); i += 2) {
      values.add(operand(context, i));
    }
    return new Expr.BoolOp(operator, List.copyOf(values), places.of(context));
  }

  private Expr operand(ParserRuleContext context, int child) {
    return of((ParserRuleContext) context.getChild(child));
  }

  private static int token(ParseTree node) {
    return ((TerminalNode) node).getSymbol().getType();
  }

  private Expr unary(ParserRuleContext context) {
    UnaryOperator operator =
        switch (token(context.getChild(0))) {
          case Python.NOT -> UnaryOperator.NOT;
          case Python.PLUS -> UnaryOperator.UADD;
          case Python.MINUS -> UnaryOperator.USUB;
          default -> UnaryOperator.INVERT;
        };
    return new Expr.UnaryOp(operator, operand(context, 1), places.of(context));
  }

  private Expr power(Python.PowerContext power) {
    return new Expr.BinOp(
        of(power.primary()), BinaryOperator.POW, of(power.factor()), places.of(power));
  }

  private Expr binary(ParserRuleContext context) {
    Expr left = operand(context, 0);
    for (int i = 2; i < context.getChildCount(); i += 2) {
      ParserRuleContext right = (ParserRuleContext) context.getChild(i);
      left =
          new Expr.BinOp(
              left,
              operator(token(context.getChild(i - 1))),
              of(right),
              places.between(context, right));
    }
    return left;
  }

  private static BinaryOperator operator(int token) {
    return switch (token) {
      case Python.PLUS -> BinaryOperator.ADD;
      case Python.MINUS -> BinaryOperator.SUB;
      case Python.STAR -> BinaryOperator.MULT;
      case Python.AT -> BinaryOperator.MAT_MULT;
      case Python.SLASH -> BinaryOperator.DIV;
      case Python.DOUBLESLASH -> BinaryOperator.FLOOR_DIV;
      case Python.PERCENT -> BinaryOperator.MOD;
      case Python.AMPER -> BinaryOperator.BIT_AND;
      case Python.VBAR -> BinaryOperator.BIT_OR;
      case Python.CIRCUMFLEX -> BinaryOperator.BIT_XOR;
      case Python.LEFTSHIFT -> BinaryOperator.L_SHIFT;
      default -> BinaryOperator.R_SHIFT;
    };
  }

  private Expr comparison(Python.ComparisonContext comparison) {
    List<CompareOperator> operators = new ArrayList<>();
    for (Python.Comp_opContext operator : comparison.comp_op()) {
      operators.add(comparator(operator));
    }
    List<Expr> comparators = new ArrayList<>();
    for (int i = 1; i < comparison.bitwise_or().size(); i++) {
      comparators.add(of(comparison.bitwise_or(i)));
    }
    return new Expr.Compare(
        of(comparison.bitwise_or(0)),
        List.copyOf(operators),
        List.copyOf(comparators),
        places.of(comparison));
  }

  private static CompareOperator comparator(Python.Comp_opContext operator) {
    return switch (token(operator.getChild(0))) {
      case Python.EQEQUAL -> CompareOperator.EQ;
      case Python.NOTEQUAL -> CompareOperator.NOT_EQ;
      case Python.LESS -> CompareOperator.LT;
      case Python.LESSEQUAL -> CompareOperator.LT_E;
      case Python.GREATER -> CompareOperator.GT;
      case Python.GREATEREQUAL -> CompareOperator.GT_E;
      case Python.IN -> CompareOperator.IN;
      case Python.NOT -> CompareOperator.NOT_IN;
      default -> operator.getChildCount() == 1 ? CompareOperator.IS : CompareOperator.IS_NOT;
    };
  }
}
