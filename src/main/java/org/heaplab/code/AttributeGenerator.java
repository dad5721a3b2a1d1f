package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Stmt;

/** Attributes, and {@code super().name} without a super object. */
final class AttributeGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  AttributeGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void attribute(Expr.Attribute e) {
    if (e.context() == Expr.Context.LOAD && isSuperCall(e)) {
      superAttribute(e, false);
      return;
    }
    if (e.context() == Expr.Context.STORE
        && e.value() instanceof Expr.Name name
        && name.id().equals("self")) {
      emit.addStaticAttribute(e.name());
    }
    code.expression(e.value());
    Location location = lastLine(emit.at(e.span()), e);
    if (e.context() == Expr.Context.STORE) {
      code.names.check(e.name(), e.context(), e.span());
    }
    switch (e.context()) {
      case LOAD -> emit.attribute(location, e.name(), false);
      case STORE -> emit.nameOp(location, STORE_ATTR, e.name());
      case DEL -> emit.nameOp(location, DELETE_ATTR, e.name());
    }
  }

  /** {@code x.a += …} */
  void augmented(Stmt.AugAssign s, Expr.Attribute e) {
    Location start = emit.at(e.span());
    code.expression(e.value());
    emit.op(start, COPY, 1);
    Location location = lastLine(start, e);
    emit.attribute(location, e.name(), false);
    code.statements.inPlace(s);
    emit.op(location, SWAP, 2);
    emit.nameOp(location, STORE_ATTR, e.name());
  }

  /** Where an attribute goes over several lines, its location begins at the name. */
  Location lastLine(Location location, Expr.Attribute e) {
    int line = e.span().endLine();
    if (location.line() == line) {
      return location;
    }
    int length = e.name().codePointCount(0, e.name().length());
    int end = emit.at(e.span()).endColumn();
    if (length > end) {
      return new Location(line, Math.max(line, location.endLine()), -1, -1);
    }
    int column = end - length;
    int endColumn =
        line >= location.endLine() ? Math.max(column, location.endColumn()) : location.endColumn();
    return new Location(line, Math.max(line, location.endLine()), column, endColumn);
  }

  /** Whether the attribute is one of a {@code super(…)} that can be looked up directly. */
  boolean isSuperCall(Expr.Attribute e) {
    if (!(e.value() instanceof Expr.Call call)
        || !(call.function() instanceof Expr.Name name)
        || !name.id().equals("super")
        || e.name().equals("__class__")
        || !call.keywords().isEmpty()) {
      return false;
    }
    Unit unit = emit.unit();
    if (unit.scope.scopeOf("super") != Symbols.GLOBAL_IMPLICIT
        || code.symbols.top().scopeOf("super") != 0) {
      return false;
    }
    List<Expr> arguments = call.arguments();
    return switch (arguments.size()) {
      case 0 -> unit.arguments.anyPositional() && unit.scope.scopeOf("__class__") == Symbols.FREE;
      case 2 -> !Expressions.hasStarred(arguments);
      default -> false;
    };
  }

  Location superAttribute(Expr.Attribute e, boolean method) {
    Expr.Call call = (Expr.Call) e.value();
    code.names.load(emit.at(call.function().span()), "super");
    boolean explicit = !call.arguments().isEmpty();
    if (explicit) {
      code.expressions(call.arguments());
    } else {
      Location location = emit.at(call.span());
      code.names.load(location, "__class__");
      code.names.load(location, emit.unit().varNames.keySet().iterator().next());
    }
    Location location = emit.at(e.span());
    int flags = (explicit ? 2 : 0) | (method ? 1 : 0);
    emit.op(location, LOAD_SUPER_ATTR, emit.nameIndex(e.name()) << 2 | flags);
    Location last = lastLine(location, e);
    emit.op(last, NOP);
    return last;
  }
}
