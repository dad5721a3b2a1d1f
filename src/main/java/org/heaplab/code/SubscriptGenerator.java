package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Stmt;

/** Subscripts and slices. */
final class SubscriptGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  SubscriptGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void subscript(Expr.Subscript e) {
    Location location = emit.at(e.span());
    if (e.context() == Expr.Context.LOAD) {
      code.literals.checkSubscripter(e.value());
      code.literals.checkIndex(e.value(), e.slice());
    }
    code.expression(e.value());
    if (e.context() != Expr.Context.DEL
        && e.slice() instanceof Expr.Slice slice
        && isSimple(slice)) {
      bounds(slice);
      emit.op(location, e.context() == Expr.Context.LOAD ? BINARY_SLICE : STORE_SLICE);
      return;
    }
    code.expression(e.slice());
    emit.op(
        location,
        switch (e.context()) {
          case LOAD -> BINARY_SUBSCR;
          case STORE -> STORE_SUBSCR;
          case DEL -> DELETE_SUBSCR;
        });
  }

  /** Without a step no slice object is made. */
  private static boolean isSimple(Expr.Slice slice) {
    return slice.step() == null;
  }

  private void bounds(Expr.Slice slice) {
    bound(slice, slice.lower());
    bound(slice, slice.upper());
  }

  private void bound(Expr.Slice slice, Expr bound) {
    if (bound == null) {
      emit.none(emit.at(slice.span()));
    } else {
      code.expression(bound);
    }
  }

  void slice(Expr.Slice slice) {
    bounds(slice);
    if (slice.step() != null) {
      code.expression(slice.step());
    }
    emit.op(emit.at(slice.span()), BUILD_SLICE, slice.step() == null ? 2 : 3);
  }

  /** {@code x[i] += …} */
  void augmented(Stmt.AugAssign s, Expr.Subscript e) {
    Location location = emit.at(e.span());
    code.expression(e.value());
    boolean slice = e.slice() instanceof Expr.Slice simple && isSimple(simple);
    if (slice) {
      bounds((Expr.Slice) e.slice());
    } else {
      code.expression(e.slice());
    }
    int operands = slice ? 3 : 2;
    for (int i = 0; i < operands; i++) {
      emit.op(location, COPY, operands);
    }
    emit.op(location, slice ? BINARY_SLICE : BINARY_SUBSCR);
    code.statements.inPlace(s);
    for (int i = operands + 1; i > 1; i--) {
      emit.op(location, SWAP, i);
    }
    emit.op(location, slice ? STORE_SLICE : STORE_SUBSCR);
  }
}
