package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import org.heaplab.syntax.tree.Expr.Context;
import org.heaplab.syntax.tree.Span;

/** Loads, stores and deletes names where their scopes say that they live. */
final class NameGenerator {

  private final Emitter emit;

  NameGenerator(Emitter emit) {
    this.emit = emit;
  }

  void load(Location location, String name) {
    name(location, name, Context.LOAD);
  }

  void store(Location location, String name) {
    name(location, name, Context.STORE);
  }

  void delete(Location location, String name) {
    name(location, name, Context.DEL);
  }

  /** {@code __debug__} cannot be bound. */
  void check(String name, Context context, Span span) {
    if (context != Context.LOAD && name.equals("__debug__")) {
      String verb = context == Context.STORE ? "assign to" : "delete";
      throw CompileAbort.syntaxError("cannot " + verb + " __debug__", span);
    }
  }

  void name(Location location, String name, Context context) {
    Unit unit = emit.unit();
    String mangled = unit.mangle(name);
    switch (unit.scope.scopeOf(mangled)) {
      case Symbols.FREE -> cell(location, unit.freeVars.get(mangled), context);
      case Symbols.CELL -> cell(location, unit.cellVars.get(mangled), context);
      case Symbols.LOCAL -> local(location, mangled, context);
      case Symbols.GLOBAL_IMPLICIT -> {
        if (unit.scope.isFunctionLike()) {
          global(location, mangled, context);
        } else {
          dynamic(location, mangled, context);
        }
      }
      case Symbols.GLOBAL_EXPLICIT -> global(location, mangled, context);
      default -> dynamic(location, mangled, context);
    }
  }

  private void cell(Location location, int index, Context context) {
    Unit unit = emit.unit();
    switch (context) {
      case LOAD -> {
        if (unit.kind == Unit.Kind.CLASS && !unit.inInlinedComprehension()) {
          emit.op(location, LOAD_LOCALS);
          emit.op(location, LOAD_FROM_DICT_OR_DEREF, index);
        } else {
          emit.op(location, LOAD_DEREF, index);
        }
      }
      case STORE -> emit.op(location, STORE_DEREF, index);
      case DEL -> emit.op(location, DELETE_DEREF, index);
    }
  }

  private void local(Location location, String mangled, Context context) {
    Unit unit = emit.unit();
    if (!unit.scope.isFunctionLike() && !unit.fastHidden.getOrDefault(mangled, false)) {
      dynamic(location, mangled, context);
      return;
    }
    int opcode =
        switch (context) {
          case LOAD -> LOAD_FAST;
          case STORE -> STORE_FAST;
          case DEL -> DELETE_FAST;
        };
    emit.op(location, opcode, Unit.index(unit.varNames, mangled));
  }

  private void global(Location location, String mangled, Context context) {
    int index = Unit.index(emit.unit().names, mangled);
    switch (context) {
      case LOAD -> emit.op(location, LOAD_GLOBAL, index << 1);
      case STORE -> emit.op(location, STORE_GLOBAL, index);
      case DEL -> emit.op(location, DELETE_GLOBAL, index);
    }
  }

  private void dynamic(Location location, String mangled, Context context) {
    Unit unit = emit.unit();
    int index = Unit.index(unit.names, mangled);
    switch (context) {
      case LOAD -> {
        if (unit.kind == Unit.Kind.CLASS && unit.inInlinedComprehension()) {
          emit.op(location, LOAD_GLOBAL, index << 1);
        } else {
          emit.op(location, LOAD_NAME, index);
        }
      }
      case STORE -> emit.op(location, STORE_NAME, index);
      case DEL -> emit.op(location, DELETE_NAME, index);
    }
  }
}
