package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.Python.Compound_stmtContext;
import org.heaplab.syntax.Python.Named_expressionContext;
import org.heaplab.syntax.lexer.Names;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Parameters;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/** Folds statements that hold blocks. */
final class CompoundStatements {
  private final Places places;
  private final Expressions expressions;
  private final Statements statements;

  CompoundStatements(Places places, Expressions expressions, Statements statements) {
    this.places = places;
    this.expressions = expressions;
    this.statements = statements;
  }

  Stmt statement(Compound_stmtContext statement) {
    Span span = places.of(statement);
    return switch (statement.getStart().getType()) {
      case Python.DEF -> function(statement.function_def(), List.of());
      case Python.CLASS -> type(statement.class_def(), List.of());
      case Python.AT -> decorated(statement.decorated());
      case Python.IF -> branch(statement.if_stmt(), span);
      case Python.WITH -> with(statement.with_stmt(), span);
      case Python.FOR -> loop(statement.for_stmt(), span);
      case Python.TRY -> attempt(statement.try_stmt(), span);
      default -> loop(statement.while_stmt(), span);
    };
  }

  private Stmt decorated(Python.DecoratedContext decorated) {
    List<Expr> decorators = new ArrayList<>();
    for (Named_expressionContext decorator : decorated.named_expression()) {
      decorators.add(expressions.of(decorator));
    }
    return decorated.class_def() != null
        ? type(decorated.class_def(), List.copyOf(decorators))
        : function(decorated.function_def(), List.copyOf(decorators));
  }

  private Stmt function(Python.Function_defContext function, List<Expr> decorators) {
    Parameters parameters =
        function.params() == null
            ? ParameterLists.NONE
            : new ParameterLists(places, expressions).of(function.params());
    return new Stmt.FunctionDef(
        Names.normalize(function.NAME().getText()),
        parameters,
        statements.block(function.block()),
        decorators,
        expressions.orNull(function.expression()),
        places.of(function));
  }

  private Stmt type(Python.Class_defContext type, List<Expr> decorators) {
    Arguments arguments = new Arguments(places, expressions);
    if (type.arguments() != null) {
      arguments.add(type.arguments());
    }
    return new Stmt.ClassDef(
        Names.normalize(type.NAME().getText()),
        arguments.positional(),
        arguments.keywords(),
        statements.block(type.block()),
        decorators,
        places.of(type));
  }

  private Stmt branch(Python.If_stmtContext branch, Span span) {
    List<Stmt> orElse = statements.block(branch.else_block());
    for (int i = branch.elif().size() - 1; i >= 0; i--) {
      Python.ElifContext elif = branch.elif(i);
      orElse =
          List.of(
              new Stmt.If(
                  expressions.of(elif.named_expression()),
                  statements.block(elif.block()),
                  orElse,
                  places.between(elif, branch)));
    }
    return new Stmt.If(
        expressions.of(branch.named_expression()), statements.block(branch.block()), orElse, span);
  }

  private Stmt loop(Python.While_stmtContext loop, Span span) {
    return new Stmt.While(
        expressions.of(loop.named_expression()),
        statements.block(loop.block()),
        statements.block(loop.else_block()),
        span);
  }

  private Stmt loop(Python.For_stmtContext loop, Span span) {
    return new Stmt.For(
        expressions.target(loop.star_targets()),
        expressions.of(loop.star_expressions()),
        statements.block(loop.block()),
        statements.block(loop.else_block()),
        span);
  }

  private Stmt with(Python.With_stmtContext with, Span span) {
    List<Stmt.WithItem> items = new ArrayList<>();
    for (Python.With_itemContext item : with.with_item()) {
      items.add(
          new Stmt.WithItem(
              expressions.of(item.expression()),
              item.star_target() == null ? null : expressions.target(item.star_target())));
    }
    return new Stmt.With(List.copyOf(items), statements.block(with.block()), span);
  }

  private Stmt attempt(Python.Try_stmtContext attempt, Span span) {
    List<Stmt.ExceptHandler> handlers = new ArrayList<>();
    for (Python.Except_blockContext handler : attempt.except_block()) {
      handlers.add(
          new Stmt.ExceptHandler(
              expressions.orNull(handler.expression()),
              handler.NAME() == null ? null : Names.normalize(handler.NAME().getText()),
              statements.block(handler.block()),
              places.of(handler)));
    }
    return new Stmt.Try(
        statements.block(attempt.block()),
        List.copyOf(handlers),
        statements.block(attempt.else_block()),
        attempt.finally_block() == null
            ? List.of()
            : statements.block(attempt.finally_block().block()),
        span);
  }
}
