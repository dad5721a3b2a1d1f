package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heaplab.syntax.Python.AssignmentContext;
import org.heaplab.syntax.Python.BlockContext;
import org.heaplab.syntax.Python.Compound_stmtContext;
import org.heaplab.syntax.Python.Else_blockContext;
import org.heaplab.syntax.Python.Simple_stmtContext;
import org.heaplab.syntax.Python.StatementContext;
import org.heaplab.syntax.lexer.Names;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.BinaryOperator;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/** Folds statements of the parse tree. */
final class Statements {
  private final Places places;
  private final Expressions expressions;
  private final Imports imports;
  private final CompoundStatements compound;

  Statements(Places places, Expressions expressions) {
    this.places = places;
    this.expressions = expressions;
    this.imports = new Imports(places);
    this.compound = new CompoundStatements(places, expressions, this);
  }

  /** Adds what a statement of the grammar says, which may be several with semicolons. */
  void add(StatementContext statement, List<Stmt> body) {
    Compound_stmtContext whole = statement.compound_stmt();
    if (whole != null) {
      body.add(compound.statement(whole));
    } else {
      for (Simple_stmtContext simple : statement.simple_stmts().simple_stmt()) {
        body.add(simple(simple));
      }
    }
  }

  List<Stmt> block(BlockContext block) {
    List<Stmt> body = new ArrayList<>();
    if (block.simple_stmts() != null) {
      for (Simple_stmtContext simple : block.simple_stmts().simple_stmt()) {
        body.add(simple(simple));
      }
    }
    for (StatementContext statement : block.statement()) {
      add(statement, body);
    }
    return List.copyOf(body);
  }

  /** The body of an else, or nothing. */
  List<Stmt> block(Else_blockContext block) {
    return block == null ? List.of() : block(block.block());
  }

  private Stmt simple(Simple_stmtContext statement) {
    Span span = places.of(statement);
    return switch (statement.getStart().getType()) {
      case Python.PASS -> new Stmt.Pass(span);
      case Python.BREAK -> new Stmt.Break(span);
      case Python.CONTINUE -> new Stmt.Continue(span);
      case Python.RETURN ->
          new Stmt.Return(expressions.orNull(statement.return_stmt().star_expressions()), span);
      case Python.RAISE -> raise(statement.raise_stmt(), span);
      case Python.GLOBAL -> new Stmt.Global(names(statement.global_stmt().NAME()), span);
      case Python.NONLOCAL -> new Stmt.Nonlocal(names(statement.nonlocal_stmt().NAME()), span);
      case Python.DEL -> delete(statement.del_stmt(), span);
      case Python.ASSERT -> assertion(statement.assert_stmt(), span);
      case Python.IMPORT -> imports.names(statement.import_name(), span);
      case Python.FROM -> imports.from(statement.import_from(), span);
      default -> assignment(statement.assignment(), span);
    };
  }

  private Stmt raise(Python.Raise_stmtContext raise, Span span) {
    return new Stmt.Raise(
        expressions.orNull(raise.expression(0)), expressions.orNull(raise.expression(1)), span);
  }

  private Stmt assertion(Python.Assert_stmtContext assertion, Span span) {
    return new Stmt.Assert(
        expressions.of(assertion.expression(0)), expressions.orNull(assertion.expression(1)), span);
  }

  private Stmt delete(Python.Del_stmtContext statement, Span span) {
    List<Expr> targets = new ArrayList<>();
    for (Python.Star_expressionContext target : statement.star_expressions().star_expression()) {
      targets.add(Targets.delete(expressions.of(target)));
    }
    return new Stmt.Delete(List.copyOf(targets), span);
  }

  static List<String> names(List<TerminalNode> nodes) {
    List<String> names = new ArrayList<>(nodes.size());
    for (TerminalNode node : nodes) {
      names.add(Names.normalize(node.getText()));
    }
    return List.copyOf(names);
  }

  private Stmt assignment(AssignmentContext statement, Span span) {
    if (statement.yield_expr() != null) {
      return new Stmt.ExprStmt(expressions.of(statement.yield_expr()), span);
    }
    Expr first = expressions.of(statement.star_expressions());
    if (statement.augassign() != null) {
      return new Stmt.AugAssign(
          Targets.single(first),
          operator(statement.augassign().getStart().getType()),
          expressions.of(statement.annotated_rhs(0)),
          span);
    } else if (statement.expression() != null) {
      return annotated(statement, first, span);
    }
    return statement.annotated_rhs().isEmpty()
        ? new Stmt.ExprStmt(first, span)
        : assigned(statement, first, span);
  }

  private Stmt annotated(AssignmentContext statement, Expr target, Span span) {
    boolean parenthesized = statement.getStart().getType() == Python.LPAR;
    boolean named = target instanceof Expr.Name;
    return new Stmt.AnnAssign(
        Targets.single(target),
        expressions.of(statement.expression()),
        statement.annotated_rhs().isEmpty() ? null : expressions.of(statement.annotated_rhs(0)),
        named && !parenthesized,
        span);
  }

  private Stmt assigned(AssignmentContext statement, Expr first, Span span) {
    List<Expr> targets = new ArrayList<>();
    targets.add(Targets.store(first));
    int last = statement.annotated_rhs().size() - 1;
    for (int i = 0; i < last; i++) {
      Python.Star_expressionsContext target = statement.annotated_rhs(i).star_expressions();
      Rejected.unless(target != null);
      targets.add(Targets.store(expressions.of(target)));
    }
    return new Stmt.Assign(
        List.copyOf(targets), expressions.of(statement.annotated_rhs(last)), span);
  }

  private static BinaryOperator operator(int token) {
    return switch (token) {
      case Python.PLUSEQUAL -> BinaryOperator.ADD;
      case Python.MINEQUAL -> BinaryOperator.SUB;
      case Python.STAREQUAL -> BinaryOperator.MULT;
      case Python.ATEQUAL -> BinaryOperator.MAT_MULT;
      case Python.SLASHEQUAL -> BinaryOperator.DIV;
      case Python.PERCENTEQUAL -> BinaryOperator.MOD;
      case Python.AMPEREQUAL -> BinaryOperator.BIT_AND;
      case Python.VBAREQUAL -> BinaryOperator.BIT_OR;
      case Python.CIRCUMFLEXEQUAL -> BinaryOperator.BIT_XOR;
      case Python.LEFTSHIFTEQUAL -> BinaryOperator.L_SHIFT;
      case Python.RIGHTSHIFTEQUAL -> BinaryOperator.R_SHIFT;
      case Python.DOUBLESTAREQUAL -> BinaryOperator.POW;
      default -> BinaryOperator.FLOOR_DIV;
    };
  }
}
