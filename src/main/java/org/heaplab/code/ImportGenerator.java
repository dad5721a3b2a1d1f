package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Stmt;

/** Imports. */
final class ImportGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  ImportGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void importNames(Stmt.Import s) {
    Location location = emit.at(s.span());
    for (Stmt.Alias alias : s.names()) {
      emit.constant(location, Constant.of(0));
      emit.none(location);
      emit.nameOp(location, IMPORT_NAME, alias.name());
      String[] parts = alias.name().split("\\.", -1);
      if (alias.asName() == null) {
        store(location, parts[0], s);
      } else if (parts.length == 1) {
        store(location, alias.asName(), s);
      } else {
        importAs(location, parts, alias.asName(), s);
      }
    }
  }

  private void store(Location location, String name, Stmt s) {
    code.names.check(name, Expr.Context.STORE, s.span());
    code.names.store(location, name);
  }

  /** {@code import a.b.c as d}: goes down from a to c. */
  private void importAs(Location location, String[] parts, String asName, Stmt s) {
    for (int i = 1; i < parts.length; i++) {
      if (i > 1) {
        emit.op(location, SWAP, 2);
        emit.op(location, POP_TOP);
      }
      emit.op(location, IMPORT_FROM, Unit.index(emit.unit().names, parts[i]));
    }
    store(location, asName, s);
    emit.op(location, POP_TOP);
  }

  void importFrom(Stmt.ImportFrom s) {
    Location location = emit.at(s.span());
    emit.constant(location, Constant.of(s.level()));
    emit.constant(location, Constant.strings(s.names().stream().map(Stmt.Alias::name).toList()));
    if (Features.isImport(s) && s.span().line() > code.features().lastLine()) {
      throw CompileAbort.syntaxError(
          "from __future__ imports must occur at the beginning of the file", s.span());
    }
    emit.nameOp(location, IMPORT_NAME, s.module() == null ? "" : s.module());
    for (Stmt.Alias alias : s.names()) {
      if (alias.name().equals("*")) {
        emit.op(location, CALL_INTRINSIC_1, Intrinsics.IMPORT_STAR);
        emit.op(Location.NONE, POP_TOP);
        return;
      }
      emit.nameOp(location, IMPORT_FROM, alias.name());
      store(location, alias.asName() == null ? alias.name() : alias.asName(), s);
    }
    emit.op(location, POP_TOP);
  }
}
