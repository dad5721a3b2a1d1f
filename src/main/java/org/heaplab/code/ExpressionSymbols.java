package org.heaplab.code;

import static org.heaplab.code.Symbols.*;

import java.util.List;
import java.util.function.Consumer;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Parameters;

/**
 * The names that an expression binds and uses.
 *
 * @see "Python/symtable.c: symtable_visit_expr"
 */
final class ExpressionSymbols {

  private final ScopeBuilder scopes;
  private final Depth depth;
  private final Consumer<Parameters> parameters;

  ExpressionSymbols(ScopeBuilder scopes, Depth depth, Consumer<Parameters> parameters) {
    this.scopes = scopes;
    this.depth = depth;
    this.parameters = parameters;
  }

  /** Visits all that are not null. */
  void visitAll(List<? extends Expr> expressions) {
    for (Expr e : expressions) {
      visit(e);
    }
  }

  /** Null is nothing to visit. */
  void visit(Expr e) {
    if (e == null) {
      return;
    }
    depth.enter();
    if (e instanceof Expr.Name name) {
      name(name);
    } else if (e instanceof Expr.Attribute attribute) {
      visit(attribute.value());
    } else if (e instanceof Expr.Call call) {
      visit(call.function());
      visitAll(call.arguments());
      for (Expr.Keyword keyword : call.keywords()) {
        visit(keyword.value());
      }
    } else if (e instanceof Expr.BinOp op) {
      visit(op.left());
      visit(op.right());
    } else if (e instanceof Expr.Compare compare) {
      visit(compare.left());
      visitAll(compare.comparators());
    } else if (e instanceof Expr.Subscript subscript) {
      visit(subscript.value());
      visit(subscript.slice());
    } else if (e instanceof Expr.BoolOp op) {
      visitAll(op.values());
    } else if (e instanceof Expr.UnaryOp op) {
      visit(op.operand());
    } else {
      rarer(e);
    }
    depth.leave();
  }

  private void rarer(Expr e) {
    if (e instanceof Expr.Tuple tuple) {
      visitAll(tuple.elements());
    } else if (e instanceof Expr.ListDisplay list) {
      visitAll(list.elements());
    } else if (e instanceof Expr.Set set) {
      visitAll(set.elements());
    } else if (e instanceof Expr.Dict dict) {
      visitAll(dict.keys());
      visitAll(dict.values());
    } else if (e instanceof Expr.IfExp choice) {
      visit(choice.test());
      visit(choice.body());
      visit(choice.orElse());
    } else if (e instanceof Expr.Starred starred) {
      visit(starred.value());
    } else if (e instanceof Expr.Slice slice) {
      visit(slice.lower());
      visit(slice.upper());
      visit(slice.step());
    } else if (e instanceof Expr.JoinedStr joined) {
      visitAll(joined.values());
    } else if (e instanceof Expr.FormattedValue value) {
      visit(value.value());
      visit(value.formatSpec());
    } else {
      scoped(e);
    }
  }

  private void scoped(Expr e) {
    if (e instanceof Expr.Lambda lambda) {
      lambda(lambda);
    } else if (e instanceof Expr.ListComp comp) {
      comprehension(e, Scope.Comprehension.LIST, comp.generators(), null, comp.element());
    } else if (e instanceof Expr.SetComp comp) {
      comprehension(e, Scope.Comprehension.SET, comp.generators(), null, comp.element());
    } else if (e instanceof Expr.DictComp comp) {
      comprehension(e, Scope.Comprehension.DICT, comp.generators(), comp.value(), comp.key());
    } else if (e instanceof Expr.GeneratorExp comp) {
      comprehension(e, Scope.Comprehension.GENERATOR, comp.generators(), null, comp.element());
    } else if (e instanceof Expr.NamedExpr named) {
      notInAnnotation("named expression", e);
      namedExpression(named);
    } else if (e instanceof Expr.Yield yielded) {
      generatorYield(e, yielded.value());
    } else if (e instanceof Expr.YieldFrom yielded) {
      generatorYield(e, yielded.value());
    }
  }

  private void name(Expr.Name name) {
    boolean load = name.context() == Expr.Context.LOAD;
    scopes.define(name.id(), load ? USE : DEF_LOCAL, name.span());
    if (load && scopes.current().isFunctionLike() && name.id().equals("super")) {
      scopes.define("__class__", USE, name.span());
    }
  }

  private void lambda(Expr.Lambda lambda) {
    visitAll(lambda.parameters().defaults());
    visitAll(lambda.parameters().keywordDefaults());
    scopes.enter(Scope.Type.FUNCTION, "lambda", lambda);
    parameters.accept(lambda.parameters());
    visit(lambda.body());
    scopes.exit();
  }

  private void generatorYield(Expr e, Expr value) {
    notInAnnotation("yield expression", e);
    visit(value);
    Scope scope = scopes.current();
    scope.generator = true;
    String where =
        switch (scope.comprehension) {
          case NONE -> null;
          case LIST -> "list comprehension";
          case SET -> "set comprehension";
          case DICT -> "dict comprehension";
          case GENERATOR -> "generator expression";
        };
    if (where != null) {
      throw CompileAbort.syntaxError("'yield' inside " + where, e.span());
    }
  }

  private void notInAnnotation(String what, Expr e) {
    if (scopes.current().type == Scope.Type.ANNOTATION) {
      throw CompileAbort.syntaxError(what + " cannot be used within an annotation", e.span());
    }
  }

  private void comprehension(
      Expr e,
      Scope.Comprehension kind,
      List<Expr.Comprehension> generators,
      Expr value,
      Expr element) {
    Expr.Comprehension outermost = generators.get(0);
    scopes.current().iterableDepth++;
    visit(outermost.iter());
    scopes.current().iterableDepth--;
    scopes.enter(Scope.Type.FUNCTION, kind.name(), e);
    Scope scope = scopes.current();
    scope.comprehension = kind;
    scopes.define(".0", DEF_PARAM, e.span());
    target(outermost.target());
    visitAll(outermost.ifs());
    for (Expr.Comprehension inner : generators.subList(1, generators.size())) {
      target(inner.target());
      scope.iterableDepth++;
      visit(inner.iter());
      scope.iterableDepth--;
      visitAll(inner.ifs());
    }
    visit(value);
    visit(element);
    scope.generator = kind == Scope.Comprehension.GENERATOR;
    scopes.exit();
  }

  private void target(Expr target) {
    Scope scope = scopes.current();
    scope.inIterationTarget = true;
    visit(target);
    scope.inIterationTarget = false;
  }

  private void namedExpression(Expr.NamedExpr named) {
    Scope scope = scopes.current();
    if (scope.iterableDepth > 0) {
      throw CompileAbort.syntaxError(
          "assignment expression cannot be used in a comprehension iterable expression",
          named.span());
    }
    if (scope.isComprehension()) {
      bindOutside(named.target());
    }
    visit(named.value());
    visit(named.target());
  }

  /** A walrus in a comprehension binds in the block around it. */
  private void bindOutside(Expr.Name target) {
    String name = target.id();
    for (Scope scope : scopes.open()) {
      int flags = scopes.flags(scope, name);
      if (scope.isComprehension()) {
        if (has(flags, DEF_COMP_ITER) && has(flags, DEF_LOCAL)) {
          throw CompileAbort.syntaxError(
              "assignment expression cannot rebind comprehension iteration variable '" + name + "'",
              target.span());
        }
        continue;
      }
      if (scope.type == Scope.Type.CLASS) {
        throw CompileAbort.syntaxError(
            "assignment expression within a comprehension cannot be used in a class body",
            target.span());
      }
      boolean module = scope.type == Scope.Type.MODULE;
      boolean global = module || has(flags, DEF_GLOBAL);
      scopes.define(name, global ? DEF_GLOBAL : DEF_NONLOCAL, target.span());
      scopes.recordDirective(name, target.span());
      scopes.define(scope, name, module ? DEF_GLOBAL : DEF_LOCAL, target.span());
      return;
    }
  }
}
