package org.heaplab.course.model;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/** Rebuilds a cell's tree; a subclass says what becomes of a node whose parts are rebuilt. */
abstract class Rewriter {

  private final ExprRewriter exprs = new ExprRewriter(this::expr);

  final Module rewrite(Module module) {
    return new Module(block(module.body()));
  }

  /** What stands for this expression. */
  protected Expr expr(Expr e) {
    return e;
  }

  /** What stands for this statement. */
  protected List<Stmt> stmt(Stmt s) {
    return List.of(s);
  }

  private List<Stmt> block(List<Stmt> body) {
    List<Stmt> result = new ArrayList<>();
    body.forEach(s -> result.addAll(stmt(rebuilt(s))));
    return result;
  }

  private Stmt rebuilt(Stmt s) {
    if (s instanceof Stmt.Assign x) {
      return new Stmt.Assign(exprs.of(x.targets()), exprs.of(x.value()), x.span());
    } else if (s instanceof Stmt.AugAssign x) {
      return new Stmt.AugAssign(exprs.of(x.target()), x.op(), exprs.of(x.value()), x.span());
    } else if (s instanceof Stmt.AnnAssign x) {
      return new Stmt.AnnAssign(
          x.target(), x.annotation(), exprs.of(x.value()), x.simple(), x.span());
    } else if (s instanceof Stmt.ExprStmt x) {
      return new Stmt.ExprStmt(exprs.of(x.value()), x.span());
    } else if (s instanceof Stmt.Return x) {
      return new Stmt.Return(exprs.of(x.value()), x.span());
    } else if (s instanceof Stmt.Assert x) {
      return new Stmt.Assert(exprs.of(x.test()), exprs.of(x.message()), x.span());
    } else if (s instanceof Stmt.Raise x) {
      return new Stmt.Raise(exprs.of(x.exception()), exprs.of(x.cause()), x.span());
    } else if (s instanceof Stmt.Delete x) {
      return new Stmt.Delete(exprs.of(x.targets()), x.span());
    }
    return compound(s);
  }

  private Stmt compound(Stmt s) {
    if (s instanceof Stmt.If x) {
      return new Stmt.If(exprs.of(x.test()), block(x.body()), block(x.orElse()), x.span());
    } else if (s instanceof Stmt.While x) {
      return new Stmt.While(exprs.of(x.test()), block(x.body()), block(x.orElse()), x.span());
    } else if (s instanceof Stmt.For x) {
      return new Stmt.For(
          x.target(), exprs.of(x.iter()), block(x.body()), block(x.orElse()), x.span());
    } else if (s instanceof Stmt.FunctionDef x) {
      return new Stmt.FunctionDef(
          x.name(),
          exprs.parameters(x.parameters()),
          block(x.body()),
          exprs.of(x.decorators()),
          x.returns(),
          x.span());
    } else if (s instanceof Stmt.ClassDef x) {
      return new Stmt.ClassDef(
          x.name(),
          exprs.of(x.bases()),
          exprs.keywords(x.keywords()),
          block(x.body()),
          exprs.of(x.decorators()),
          x.span());
    } else if (s instanceof Stmt.With x) {
      return new Stmt.With(withItems(x.items()), block(x.body()), x.span());
    } else if (s instanceof Stmt.Try x) {
      return new Stmt.Try(
          block(x.body()),
          handlers(x.handlers()),
          block(x.orElse()),
          block(x.finalBody()),
          x.span());
    }
    return s; // no expression inside
  }

  private List<Stmt.WithItem> withItems(List<Stmt.WithItem> items) {
    List<Stmt.WithItem> result = new ArrayList<>();
    items.forEach(i -> result.add(new Stmt.WithItem(exprs.of(i.context()), i.target())));
    return result;
  }

  private List<Stmt.ExceptHandler> handlers(List<Stmt.ExceptHandler> handlers) {
    List<Stmt.ExceptHandler> result = new ArrayList<>();
    for (Stmt.ExceptHandler h : handlers) {
      result.add(new Stmt.ExceptHandler(exprs.of(h.type()), h.name(), block(h.body()), h.span()));
    }
    return result;
  }
}
