package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/**
 * Computes what can be computed before the run; the result is a tree of the same kind.
 *
 * @see "Python/ast_opt.c"
 */
final class TreeFolder {

  private final ExpressionFolder expressions;
  private final boolean futureAnnotations;
  private final Depth depth = new Depth();

  TreeFolder(FoldedConstants constants, boolean futureAnnotations) {
    this.expressions = new ExpressionFolder(constants, depth, futureAnnotations);
    this.futureAnnotations = futureAnnotations;
  }

  Module fold(Module module) {
    return new Module(body(module.body()));
  }

  /** A body whose first statement may be a docstring; folding makes no new docstring. */
  private List<Stmt> body(List<Stmt> statements) {
    List<Stmt> folded = new ArrayList<>(block(statements));
    if (Docstring.of(statements) == null && Docstring.of(folded) != null) {
      Stmt.ExprStmt first = (Stmt.ExprStmt) folded.get(0);
      Expr joined = new Expr.JoinedStr(List.of(first.value()), first.span());
      folded.set(0, new Stmt.ExprStmt(joined, first.span()));
    }
    return folded;
  }

  private List<Stmt> block(List<Stmt> statements) {
    List<Stmt> folded = new ArrayList<>(statements.size());
    for (Stmt s : statements) {
      folded.add(statement(s));
    }
    return folded;
  }

  private Stmt statement(Stmt s) {
    depth.enter();
    Stmt folded = simple(s);
    depth.leave();
    return folded;
  }

  private Stmt simple(Stmt s) {
    if (s instanceof Stmt.ExprStmt e) {
      return new Stmt.ExprStmt(one(e.value()), s.span());
    } else if (s instanceof Stmt.Assign a) {
      return new Stmt.Assign(all(a.targets()), one(a.value()), s.span());
    } else if (s instanceof Stmt.AugAssign a) {
      return new Stmt.AugAssign(one(a.target()), a.op(), one(a.value()), s.span());
    } else if (s instanceof Stmt.AnnAssign a) {
      return new Stmt.AnnAssign(
          one(a.target()), annotation(a.annotation()), one(a.value()), a.simple(), s.span());
    } else if (s instanceof Stmt.Return r) {
      return new Stmt.Return(one(r.value()), s.span());
    } else if (s instanceof Stmt.Delete d) {
      return new Stmt.Delete(all(d.targets()), s.span());
    } else if (s instanceof Stmt.Raise r) {
      return new Stmt.Raise(one(r.exception()), one(r.cause()), s.span());
    } else if (s instanceof Stmt.Assert a) {
      return new Stmt.Assert(one(a.test()), one(a.message()), s.span());
    }
    return compound(s);
  }

  private Stmt compound(Stmt s) {
    if (s instanceof Stmt.FunctionDef f) {
      return new Stmt.FunctionDef(
          f.name(),
          expressions.parameters(f.parameters()),
          body(f.body()),
          all(f.decorators()),
          annotation(f.returns()),
          s.span());
    } else if (s instanceof Stmt.ClassDef c) {
      return new Stmt.ClassDef(
          c.name(),
          all(c.bases()),
          expressions.keywords(c.keywords()),
          body(c.body()),
          all(c.decorators()),
          s.span());
    } else if (s instanceof Stmt.If i) {
      return new Stmt.If(one(i.test()), block(i.body()), block(i.orElse()), s.span());
    } else if (s instanceof Stmt.For f) {
      return new Stmt.For(
          one(f.target()),
          expressions.iterable(f.iter()),
          block(f.body()),
          block(f.orElse()),
          s.span());
    } else if (s instanceof Stmt.While w) {
      return new Stmt.While(one(w.test()), block(w.body()), block(w.orElse()), s.span());
    } else if (s instanceof Stmt.With w) {
      List<Stmt.WithItem> items =
          w.items().stream()
              .map(item -> new Stmt.WithItem(one(item.context()), one(item.target())))
              .toList();
      return new Stmt.With(items, block(w.body()), s.span());
    } else if (s instanceof Stmt.Try t) {
      return new Stmt.Try(
          block(t.body()),
          t.handlers().stream().map(this::handler).toList(),
          block(t.orElse()),
          block(t.finalBody()),
          s.span());
    }
    return s;
  }

  private Stmt.ExceptHandler handler(Stmt.ExceptHandler handler) {
    return new Stmt.ExceptHandler(
        one(handler.type()), handler.name(), block(handler.body()), handler.span());
  }

  private Expr annotation(Expr annotation) {
    return futureAnnotations ? annotation : one(annotation);
  }

  private Expr one(Expr e) {
    return expressions.fold(e);
  }

  private List<Expr> all(List<Expr> list) {
    return expressions.foldAll(list);
  }
}
