package org.heaplab.code;

import static org.heaplab.code.Symbols.*;

import java.util.IdentityHashMap;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Parameters;
import org.heaplab.syntax.tree.Parameters.Parameter;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/**
 * First pass over the scopes: which names are bound and used where.
 *
 * @see "Python/symtable.c: symtable_visit_stmt"
 */
final class SymbolCollector {

  private final ScopeBuilder scopes;
  private final ExpressionSymbols expressions;
  private final boolean futureAnnotations;
  private final Depth depth = new Depth();

  SymbolCollector(IdentityHashMap<Object, Scope> byNode, boolean futureAnnotations) {
    this.scopes = new ScopeBuilder(byNode);
    this.expressions = new ExpressionSymbols(scopes, depth, this::parameters);
    this.futureAnnotations = futureAnnotations;
  }

  Scope collect(Module module) {
    scopes.enter(Scope.Type.MODULE, "top", module);
    body(module.body());
    return scopes.exit();
  }

  private void body(List<Stmt> statements) {
    for (Stmt s : statements) {
      statement(s);
    }
  }

  private void statement(Stmt s) {
    depth.enter();
    if (s instanceof Stmt.FunctionDef function) {
      function(function);
    } else if (s instanceof Stmt.ClassDef type) {
      classDef(type);
    } else if (s instanceof Stmt.Return r) {
      expressions.visit(r.value());
    } else if (s instanceof Stmt.Delete delete) {
      expressions.visitAll(delete.targets());
    } else if (s instanceof Stmt.Assign assign) {
      expressions.visitAll(assign.targets());
      expressions.visit(assign.value());
    } else if (s instanceof Stmt.AnnAssign assign) {
      annotatedAssignment(assign);
    } else if (s instanceof Stmt.AugAssign assign) {
      expressions.visit(assign.target());
      expressions.visit(assign.value());
    } else if (s instanceof Stmt.ExprStmt e) {
      expressions.visit(e.value());
    } else if (s instanceof Stmt.Raise raise) {
      expressions.visit(raise.exception());
      expressions.visit(raise.cause());
    } else if (s instanceof Stmt.Assert check) {
      expressions.visit(check.test());
      expressions.visit(check.message());
    } else {
      compound(s);
    }
    depth.leave();
  }

  private void compound(Stmt s) {
    if (s instanceof Stmt.For loop) {
      expressions.visit(loop.target());
      expressions.visit(loop.iter());
      body(loop.body());
      body(loop.orElse());
    } else if (s instanceof Stmt.While loop) {
      expressions.visit(loop.test());
      body(loop.body());
      body(loop.orElse());
    } else if (s instanceof Stmt.If choice) {
      expressions.visit(choice.test());
      body(choice.body());
      body(choice.orElse());
    } else if (s instanceof Stmt.Try attempt) {
      body(attempt.body());
      attempt.handlers().forEach(this::handler);
      body(attempt.orElse());
      body(attempt.finalBody());
    } else if (s instanceof Stmt.With with) {
      for (Stmt.WithItem item : with.items()) {
        expressions.visit(item.context());
        expressions.visit(item.target());
      }
      body(with.body());
    } else {
      declaration(s);
    }
  }

  private void declaration(Stmt s) {
    if (s instanceof Stmt.Import names) {
      names.names().forEach(this::alias);
    } else if (s instanceof Stmt.ImportFrom names) {
      names.names().forEach(this::alias);
    } else if (s instanceof Stmt.Global global) {
      global.names().forEach(name -> declare(name, DEF_GLOBAL, "global", s.span()));
    } else if (s instanceof Stmt.Nonlocal nonlocal) {
      nonlocal.names().forEach(name -> declare(name, DEF_NONLOCAL, "nonlocal", s.span()));
    }
  }

  private void function(Stmt.FunctionDef function) {
    scopes.define(function.name(), DEF_LOCAL, function.span());
    Parameters parameters = function.parameters();
    expressions.visitAll(parameters.defaults());
    expressions.visitAll(parameters.keywordDefaults());
    expressions.visitAll(function.decorators());
    annotations(function);
    scopes.enter(Scope.Type.FUNCTION, function.name(), function);
    parameters(parameters);
    body(function.body());
    scopes.exit();
  }

  private void annotations(Stmt.FunctionDef function) {
    if (futureAnnotations) {
      scopes.enter(Scope.Type.ANNOTATION, "_annotation", new Object());
    }
    Parameters parameters = function.parameters();
    parameters.positionalOnly().forEach(this::parameterAnnotation);
    parameters.positional().forEach(this::parameterAnnotation);
    parameterAnnotation(parameters.varArgs());
    parameterAnnotation(parameters.kwArgs());
    parameters.keywordOnly().forEach(this::parameterAnnotation);
    if (futureAnnotations) {
      scopes.exit();
    }
    if (function.returns() != null) {
      annotation(function.returns());
    }
  }

  private void parameterAnnotation(Parameter parameter) {
    if (parameter != null) {
      expressions.visit(parameter.annotation());
    }
  }

  private void annotation(Expr annotation) {
    if (futureAnnotations) {
      scopes.enter(Scope.Type.ANNOTATION, "_annotation", new Object());
    }
    expressions.visit(annotation);
    if (futureAnnotations) {
      scopes.exit();
    }
  }

  private void parameters(Parameters parameters) {
    parameters.positionalOnly().forEach(this::parameter);
    parameters.positional().forEach(this::parameter);
    parameters.keywordOnly().forEach(this::parameter);
    if (parameters.varArgs() != null) {
      parameter(parameters.varArgs());
      scopes.current().varArgs = true;
    }
    if (parameters.kwArgs() != null) {
      parameter(parameters.kwArgs());
      scopes.current().varKeywords = true;
    }
  }

  private void parameter(Parameter parameter) {
    scopes.define(parameter.name(), DEF_PARAM, parameter.span());
  }

  private void classDef(Stmt.ClassDef type) {
    scopes.define(type.name(), DEF_LOCAL, type.span());
    expressions.visitAll(type.decorators());
    expressions.visitAll(type.bases());
    type.keywords().forEach(keyword -> expressions.visit(keyword.value()));
    scopes.enter(Scope.Type.CLASS, type.name(), type);
    String outer = scopes.className;
    scopes.className = type.name();
    body(type.body());
    scopes.className = outer;
    scopes.exit();
  }

  private void annotatedAssignment(Stmt.AnnAssign assign) {
    scopes.current().annotationsUsed = true;
    if (assign.target() instanceof Expr.Name name) {
      annotatedName(assign, name);
    } else {
      expressions.visit(assign.target());
    }
    annotation(assign.annotation());
    expressions.visit(assign.value());
  }

  private void annotatedName(Stmt.AnnAssign assign, Expr.Name name) {
    int flags = scopes.flags(scopes.current(), name.id());
    if (has(flags, DEF_GLOBAL | DEF_NONLOCAL) && !scopes.atModule() && assign.simple()) {
      String kind = has(flags, DEF_GLOBAL) ? "global" : "nonlocal";
      throw CompileAbort.syntaxError(
          "annotated name '" + name.id() + "' can't be " + kind, assign.span());
    }
    if (assign.simple()) {
      scopes.define(name.id(), DEF_ANNOT | DEF_LOCAL, name.span());
    } else if (assign.value() != null) {
      scopes.define(name.id(), DEF_LOCAL, name.span());
    }
  }

  private void handler(Stmt.ExceptHandler handler) {
    expressions.visit(handler.type());
    if (handler.name() != null) {
      scopes.define(handler.name(), DEF_LOCAL, handler.span());
    }
    body(handler.body());
  }

  private void alias(Stmt.Alias alias) {
    String name = alias.asName() == null ? alias.name() : alias.asName();
    if (name.equals("*")) {
      if (!scopes.atModule()) {
        throw CompileAbort.syntaxError("import * only allowed at module level", alias.span());
      }
      return;
    }
    int dot = name.indexOf('.');
    scopes.define(dot < 0 ? name : name.substring(0, dot), DEF_IMPORT, alias.span());
  }

  private void declare(String name, int flag, String kind, Span span) {
    int flags = scopes.flags(scopes.current(), name);
    if (has(flags, DEF_PARAM | DEF_LOCAL | USE | DEF_ANNOT)) {
      throw CompileAbort.syntaxError(lateDeclaration(name, flags, kind), span);
    }
    scopes.define(name, flag, span);
    scopes.recordDirective(name, span);
  }

  private static String lateDeclaration(String name, int flags, String kind) {
    if (has(flags, DEF_PARAM)) {
      return "name '" + name + "' is parameter and " + kind;
    }
    if (has(flags, USE)) {
      return "name '" + name + "' is used prior to " + kind + " declaration";
    }
    if (has(flags, DEF_ANNOT)) {
      return "annotated name '" + name + "' can't be " + kind;
    }
    return "name '" + name + "' is assigned to before " + kind + " declaration";
  }
}
