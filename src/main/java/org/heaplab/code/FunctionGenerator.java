package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Parameters;
import org.heaplab.syntax.tree.Parameters.Parameter;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/**
 * Functions and lambdas.
 *
 * @see "Python/compile.c: compiler_function, compiler_make_closure"
 */
final class FunctionGenerator {

  /** Arguments of SET_FUNCTION_ATTRIBUTE, in the order in which they are popped. */
  private static final int[] ATTRIBUTES = {
    FunctionAttributes.CLOSURE,
    FunctionAttributes.ANNOTATIONS,
    FunctionAttributes.KWDEFAULTS,
    FunctionAttributes.DEFAULTS
  };

  private final CodeGenerator code;
  private final Emitter emit;

  FunctionGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void function(Stmt.FunctionDef s) {
    checkParameters(s.parameters());
    code.expressions(s.decorators());
    Location location = emit.at(s.span());
    int attributes = defaults(location, s.parameters());
    if (code.annotations.parameters(location, s.parameters(), s.returns())) {
      attributes |= FunctionAttributes.ANNOTATIONS;
    }
    body(s, firstLine(s.span(), s.decorators()), attributes);
    applyDecorators(s.decorators());
    code.names.check(s.name(), Expr.Context.STORE, s.span());
    code.names.store(location, s.name());
  }

  /** Of a function or class: the first decorator's line, if there is one. */
  static int firstLine(Span span, List<Expr> decorators) {
    return decorators.isEmpty() ? span.line() : decorators.get(0).span().line();
  }

  void applyDecorators(List<Expr> decorators) {
    for (int i = decorators.size() - 1; i >= 0; i--) {
      emit.op(emit.at(decorators.get(i).span()), CALL, 0);
    }
  }

  private void checkParameters(Parameters parameters) {
    List<Parameter> all = new ArrayList<>(parameters.positionalOnly());
    all.addAll(parameters.positional());
    all.add(parameters.varArgs());
    all.addAll(parameters.keywordOnly());
    all.add(parameters.kwArgs());
    for (Parameter parameter : all) {
      if (parameter != null) {
        code.names.check(parameter.name(), Expr.Context.STORE, parameter.span());
      }
    }
  }

  private static Unit.Arguments arguments(Parameters parameters) {
    return new Unit.Arguments(
        parameters.positionalOnly().size(),
        parameters.positional().size(),
        parameters.keywordOnly().size());
  }

  private void body(Stmt.FunctionDef s, int firstLine, int attributes) {
    Scope scope = code.symbols.of(s);
    code.enter(new Unit(Unit.Kind.FUNCTION, scope, s.name(), firstLine, arguments(s.parameters())));
    Expr.Constant docstring = Docstring.of(s.body());
    emit.constantIndex(
        docstring == null ? Constant.NONE : Docstring.constant(docstring, emit.pool()));
    int start = emit.newLabel();
    emit.use(start);
    if (scope.generator) {
      emit.push(FrameBlock.of(FrameBlock.Kind.STOP_ITERATION, start, Location.NONE));
    }
    code.statements(docstring == null ? s.body() : s.body().subList(1, s.body().size()));
    if (scope.generator) {
      wrapInStopIterationHandler();
      emit.pop();
    }
    makeClosure(emit.at(s.span()), code.leave(true), attributes);
  }

  /** A StopIteration must not leave a generator: it would look like its end. */
  void wrapInStopIterationHandler() {
    if (!code.guardsGenerators) {
      emit.none(Location.NONE);
      emit.op(Location.NONE, RETURN_VALUE);
      return;
    }
    int handler = emit.newLabel();
    emit.unit().instructions.addFirst(PseudoOpcode.SETUP_CLEANUP, handler, Location.NONE);
    emit.none(Location.NONE);
    emit.op(Location.NONE, RETURN_VALUE);
    emit.use(handler);
    emit.op(Location.NONE, CALL_INTRINSIC_1, Intrinsics.STOPITERATION_ERROR);
    emit.op(Location.NONE, RERAISE, 1);
  }

  void lambda(Expr.Lambda e) {
    checkParameters(e.parameters());
    Location location = emit.at(e.span());
    int attributes = defaults(location, e.parameters());
    Scope scope = code.symbols.of(e);
    code.enter(
        new Unit(Unit.Kind.LAMBDA, scope, "<lambda>", e.span().line(), arguments(e.parameters())));
    // the first constant would be taken for a docstring
    emit.constantIndex(Constant.NONE);
    code.expression(e.body());
    CodeUnit unit;
    if (scope.generator) {
      unit = code.leave(false);
    } else {
      emit.op(emit.at(e.body().span()), RETURN_VALUE);
      unit = code.leave(true);
    }
    makeClosure(location, unit, attributes);
  }

  private int defaults(Location location, Parameters parameters) {
    int attributes = 0;
    if (!parameters.defaults().isEmpty()) {
      code.expressions(parameters.defaults());
      emit.op(location, BUILD_TUPLE, parameters.defaults().size());
      attributes |= FunctionAttributes.DEFAULTS;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parameters.keywordOnly().size(); i++) {
      Expr value = parameters.keywordDefaults().get(i);
      if (value != null) {
        names.add(emit.unit().mangle(parameters.keywordOnly().get(i).name()));
        code.expression(value);
      }
    }
    if (!names.isEmpty()) {
      emit.constant(location, Constant.strings(names));
      emit.op(location, BUILD_CONST_KEY_MAP, names.size());
      attributes |= FunctionAttributes.KWDEFAULTS;
    }
    return attributes;
  }

  /**
   * Makes a function of a body.
   *
   * @param attributes what lies on the stack for it, as bits of {@link FunctionAttributes}
   */
  void makeClosure(Location location, CodeUnit unit, int attributes) {
    int all = attributes;
    List<String> free = unit.freeNames();
    if (!free.isEmpty()) {
      free.forEach(name -> emit.closure(location, name));
      emit.op(location, BUILD_TUPLE, free.size());
      all |= FunctionAttributes.CLOSURE;
    }
    emit.constant(location, new Constant.Code(unit));
    emit.op(location, MAKE_FUNCTION);
    for (int attribute : ATTRIBUTES) {
      if ((all & attribute) != 0) {
        emit.op(location, SET_FUNCTION_ATTRIBUTE, attribute);
      }
    }
  }
}
