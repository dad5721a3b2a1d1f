package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.JUMP_NO_INTERRUPT;

import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.CompareOperator;

/**
 * Comparisons, {@code and}, {@code or}, {@code if else}, and jumps that depend on them.
 *
 * @see "Python/compile.c: compiler_jump_if, compiler_compare"
 */
final class ConditionGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  ConditionGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  /** Jumps to the label if the expression's truth is the given one. */
  void jumpIf(Expr e, int label, boolean condition) {
    if (e instanceof Expr.UnaryOp op
        && op.op() == Expr.UnaryOperator.NOT
        && !code.constants.isConstant(e)) {
      jumpIf(op.operand(), label, !condition);
    } else if (e instanceof Expr.BoolOp op) {
      jumpIfBoolOp(op, label, condition);
    } else if (e instanceof Expr.IfExp choice) {
      jumpIfChoice(choice, label, condition);
    } else if (e instanceof Expr.Compare compare && compare.ops().size() > 1) {
      jumpIfChain(compare, label, condition);
    } else {
      code.expression(e);
      testAndJump(emit.at(e.span()), label, condition);
    }
  }

  private void testAndJump(Location location, int label, boolean condition) {
    emit.op(location, TO_BOOL);
    emit.jump(location, condition ? POP_JUMP_IF_TRUE : POP_JUMP_IF_FALSE, label);
  }

  private void jumpIfBoolOp(Expr.BoolOp op, int label, boolean condition) {
    boolean or = op.op() == Expr.BoolOperator.OR;
    int early = or == condition ? label : emit.newLabel();
    List<Expr> values = op.values();
    int last = values.size() - 1;
    for (Expr value : values.subList(0, last)) {
      jumpIf(value, early, or);
    }
    jumpIf(values.get(last), label, condition);
    if (early != label) {
      emit.use(early);
    }
  }

  private void jumpIfChoice(Expr.IfExp choice, int label, boolean condition) {
    int end = emit.newLabel();
    int orElse = emit.newLabel();
    jumpIf(choice.test(), orElse, false);
    jumpIf(choice.body(), label, condition);
    emit.jump(Location.NONE, JUMP_NO_INTERRUPT, end);
    emit.use(orElse);
    jumpIf(choice.orElse(), label, condition);
    emit.use(end);
  }

  private void jumpIfChain(Expr.Compare e, int label, boolean condition) {
    Location location = emit.at(e.span());
    code.literals.checkCompare(e);
    int cleanup = emit.newLabel();
    code.expression(e.left());
    int last = e.ops().size() - 1;
    for (int i = 0; i < last; i++) {
      link(e, i, location);
      testAndJump(location, cleanup, false);
    }
    code.expression(e.comparators().get(last));
    comparison(location, e.ops().get(last));
    testAndJump(location, label, condition);
    int end = emit.newLabel();
    emit.jump(Location.NONE, JUMP_NO_INTERRUPT, end);
    emit.use(cleanup);
    emit.op(location, POP_TOP);
    if (!condition) {
      emit.jump(Location.NONE, JUMP_NO_INTERRUPT, label);
    }
    emit.use(end);
  }

  /** One comparison of a chain that goes on: its right side stays below the result. */
  private void link(Expr.Compare e, int index, Location location) {
    code.expression(e.comparators().get(index));
    emit.op(location, SWAP, 2);
    emit.op(location, COPY, 2);
    comparison(location, e.ops().get(index));
  }

  void compare(Expr.Compare e) {
    Location location = emit.at(e.span());
    code.literals.checkCompare(e);
    code.expression(e.left());
    int last = e.ops().size() - 1;
    if (last == 0) {
      code.expression(e.comparators().get(0));
      comparison(location, e.ops().get(0));
      return;
    }
    int cleanup = emit.newLabel();
    for (int i = 0; i < last; i++) {
      link(e, i, location);
      emit.op(location, COPY, 1);
      testAndJump(location, cleanup, false);
      emit.op(location, POP_TOP);
    }
    code.expression(e.comparators().get(last));
    comparison(location, e.ops().get(last));
    int end = emit.newLabel();
    emit.jump(Location.NONE, JUMP_NO_INTERRUPT, end);
    emit.use(cleanup);
    emit.op(location, SWAP, 2);
    emit.op(location, POP_TOP);
    emit.use(end);
  }

  private void comparison(Location location, CompareOperator op) {
    switch (op) {
      case IS -> emit.op(location, IS_OP, 0);
      case IS_NOT -> emit.op(location, IS_OP, 1);
      case IN -> emit.op(location, CONTAINS_OP, 0);
      case NOT_IN -> emit.op(location, CONTAINS_OP, 1);
      default -> emit.op(location, COMPARE_OP, Comparisons.argument(op));
    }
  }

  void boolOp(Expr.BoolOp op) {
    Location location = emit.at(op.span());
    int end = emit.newLabel();
    List<Expr> values = op.values();
    int last = values.size() - 1;
    for (Expr value : values.subList(0, last)) {
      code.expression(value);
      emit.op(location, COPY, 1);
      testAndJump(location, end, op.op() == Expr.BoolOperator.OR);
      emit.op(location, POP_TOP);
    }
    code.expression(values.get(last));
    emit.use(end);
  }

  void ifExp(Expr.IfExp e) {
    int end = emit.newLabel();
    int orElse = emit.newLabel();
    jumpIf(e.test(), orElse, false);
    code.expression(e.body());
    emit.jump(Location.NONE, JUMP_NO_INTERRUPT, end);
    emit.use(orElse);
    code.expression(e.orElse());
    emit.use(end);
  }
}
