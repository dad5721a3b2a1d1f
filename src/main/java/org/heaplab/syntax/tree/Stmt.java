package org.heaplab.syntax.tree;

import java.util.List;

/** A statement; the records carry the names of CPython's {@code ast} module. */
public sealed interface Stmt {

  Span span();

  /** The return annotation may be null. */
  record FunctionDef(
      String name,
      Parameters parameters,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns,
      Span span)
      implements Stmt {}

  record ClassDef(
      String name,
      List<Expr> bases,
      List<Expr.Keyword> keywords,
      List<Stmt> body,
      List<Expr> decorators,
      Span span)
      implements Stmt {}

  /** The value may be null. */
  record Return(Expr value, Span span) implements Stmt {}

  record Delete(List<Expr> targets, Span span) implements Stmt {}

  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {}

  record AugAssign(Expr target, Expr.BinaryOperator op, Expr value, Span span) implements Stmt {}

  /**
   * The value may be null.
   *
   * @param simple the target is a bare name, without parentheses
   */
  record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Span span)
      implements Stmt {}

  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, Span span)
      implements Stmt {}

  record While(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {}

  record If(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {}

  record With(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /** Both parts may be null. */
  record Raise(Expr exception, Expr cause, Span span) implements Stmt {}

  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orElse,
      List<Stmt> finalBody,
      Span span)
      implements Stmt {}

  /** The message may be null. */
  record Assert(Expr test, Expr message, Span span) implements Stmt {}

  record Import(List<Alias> names, Span span) implements Stmt {}

  /**
   * @param module null in {@code from . import x}
   * @param level the number of leading dots
   */
  record ImportFrom(String module, List<Alias> names, int level, Span span) implements Stmt {}

  record Global(List<String> names, Span span) implements Stmt {}

  record Nonlocal(List<String> names, Span span) implements Stmt {}

  record ExprStmt(Expr value, Span span) implements Stmt {}

  record Pass(Span span) implements Stmt {}

  record Break(Span span) implements Stmt {}

  record Continue(Span span) implements Stmt {}

  /** The target may be null. */
  record WithItem(Expr context, Expr target) {}

  /** Type and name may be null. */
  record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) {}

  /** {@code name as asName}; the second may be null; the name is {@code *} in a star import. */
  record Alias(String name, String asName, Span span) {}
}
