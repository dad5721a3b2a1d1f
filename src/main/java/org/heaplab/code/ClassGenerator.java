package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Stmt;

/**
 * Classes.
 *
 * @see "Python/compile.c: compiler_class"
 */
final class ClassGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  ClassGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void classDef(Stmt.ClassDef s) {
    code.expressions(s.decorators());
    CodeUnit body = body(s, FunctionGenerator.firstLine(s.span(), s.decorators()));
    Location location = emit.at(s.span());
    emit.op(location, LOAD_BUILD_CLASS);
    emit.op(location, PUSH_NULL);
    code.functions.makeClosure(location, body, 0);
    emit.constant(location, new Constant.Str(s.name()));
    code.calls.arguments(location, 2, s.bases(), s.keywords());
    code.functions.applyDecorators(s.decorators());
    code.names.check(s.name(), Expr.Context.STORE, s.span());
    code.names.store(location, s.name());
  }

  private CodeUnit body(Stmt.ClassDef s, int firstLine) {
    Scope scope = code.symbols.of(s);
    Unit unit = new Unit(Unit.Kind.CLASS, scope, s.name(), firstLine, Unit.Arguments.NONE);
    unit.className = s.name();
    code.enter(unit);
    Location location = new Location(firstLine, firstLine, 0, 0);
    code.names.load(location, "__name__");
    code.names.store(location, "__module__");
    emit.constant(location, new Constant.Str(unit.qualname));
    code.names.store(location, "__qualname__");
    emit.constant(location, Constant.of(firstLine));
    code.names.store(location, "__firstlineno__");
    code.body(location, s.body());
    emit.constant(Location.NONE, Constant.strings(unit.staticAttributes));
    code.names.store(Location.NONE, "__static_attributes__");
    if (scope.needsClassClosure) {
      emit.closure(Location.NONE, "__class__");
      emit.op(Location.NONE, COPY, 1);
      code.names.store(Location.NONE, "__classcell__");
    } else {
      emit.none(Location.NONE);
    }
    emit.op(Location.NONE, RETURN_VALUE);
    return code.leave(true);
  }
}
