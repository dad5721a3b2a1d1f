package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import org.heaplab.syntax.tree.Expr;

/**
 * Code that leaves an expression's value on the stack, or stores to a target.
 *
 * @see "Python/compile.c: compiler_visit_expr1"
 */
final class ExpressionGenerator {

  private static final int RESUME_AFTER_YIELD = 1;
  private static final int RESUME_AFTER_YIELD_FROM = 2;

  private final CodeGenerator code;
  private final Emitter emit;

  ExpressionGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void generate(Expr e) {
    Constant constant = code.constants.of(e);
    if (constant != null) {
      emit.literal(emit.at(e.span()), constant);
    } else if (e instanceof Expr.Name name) {
      code.names.check(name.id(), name.context(), e.span());
      code.names.name(emit.at(e.span()), name.id(), name.context());
    } else if (e instanceof Expr.Attribute attribute) {
      code.attributes.attribute(attribute);
    } else if (e instanceof Expr.Call call) {
      code.calls.call(call);
    } else if (e instanceof Expr.BinOp op) {
      generate(op.left());
      generate(op.right());
      emit.op(emit.at(e.span()), BINARY_OP, BinaryOps.argument(op.op()));
    } else if (e instanceof Expr.Subscript subscript) {
      code.subscripts.subscript(subscript);
    } else if (e instanceof Expr.Compare compare) {
      code.conditions.compare(compare);
    } else if (e instanceof Expr.BoolOp op) {
      code.conditions.boolOp(op);
    } else if (e instanceof Expr.UnaryOp op) {
      unary(op);
    } else {
      composite(e);
    }
  }

  private void composite(Expr e) {
    if (e instanceof Expr.Tuple tuple) {
      code.displays.tuple(tuple);
    } else if (e instanceof Expr.ListDisplay list) {
      code.displays.list(list);
    } else if (e instanceof Expr.Dict dict) {
      code.displays.dict(dict);
    } else if (e instanceof Expr.Set set) {
      code.displays.set(set);
    } else if (e instanceof Expr.JoinedStr joined) {
      code.displays.joinedStr(joined);
    } else if (e instanceof Expr.FormattedValue value) {
      code.displays.formattedValue(value);
    } else if (e instanceof Expr.IfExp choice) {
      code.conditions.ifExp(choice);
    } else if (e instanceof Expr.Lambda lambda) {
      code.functions.lambda(lambda);
    } else if (e instanceof Expr.Slice slice) {
      code.subscripts.slice(slice);
    } else if (e instanceof Expr.NamedExpr named) {
      generate(named.value());
      emit.op(emit.at(e.span()), COPY, 1);
      generate(named.target());
    } else {
      suspending(e);
    }
  }

  private void suspending(Expr e) {
    if (e instanceof Expr.ListComp
        || e instanceof Expr.SetComp
        || e instanceof Expr.DictComp
        || e instanceof Expr.GeneratorExp) {
      code.comprehensions.generate(e);
    } else if (e instanceof Expr.Yield yielded) {
      generatorYield(yielded);
    } else if (e instanceof Expr.YieldFrom yielded) {
      yieldFrom(yielded);
    } else {
      Expr.Starred starred = (Expr.Starred) e;
      throw CompileAbort.syntaxError(
          starred.context() == Expr.Context.STORE
              ? "starred assignment target must be in a list or tuple"
              : "can't use starred expression here",
          e.span());
    }
  }

  private void unary(Expr.UnaryOp op) {
    generate(op.operand());
    Location location = emit.at(op.span());
    switch (op.op()) {
      case UADD -> emit.op(location, CALL_INTRINSIC_1, Intrinsics.UNARY_POSITIVE);
      case NOT -> {
        emit.op(location, TO_BOOL);
        emit.op(location, UNARY_NOT);
      }
      case INVERT -> emit.op(location, UNARY_INVERT);
      case USUB -> emit.op(location, UNARY_NEGATIVE);
    }
  }

  private void checkInFunction(String what, Expr e) {
    if (!emit.unit().scope.isFunctionLike()) {
      throw CompileAbort.syntaxError("'" + what + "' outside function", e.span());
    }
  }

  private void generatorYield(Expr.Yield e) {
    checkInFunction("yield", e);
    Location location = emit.at(e.span());
    if (e.value() == null) {
      emit.none(location);
    } else {
      generate(e.value());
    }
    yieldValue(location);
  }

  void yieldValue(Location location) {
    emit.op(location, YIELD_VALUE, 0);
    emit.op(location, RESUME, RESUME_AFTER_YIELD);
  }

  private void yieldFrom(Expr.YieldFrom e) {
    checkInFunction("yield from", e);
    Location location = emit.at(e.span());
    generate(e.value());
    emit.op(location, GET_YIELD_FROM_ITER);
    emit.none(location);
    int send = emit.newLabel();
    int fail = emit.newLabel();
    int exit = emit.newLabel();
    emit.use(send);
    emit.jump(location, SEND, exit);
    // only close() and throw() raise at the YIELD_VALUE
    emit.jump(location, PseudoOpcode.SETUP_FINALLY, fail);
    emit.op(location, YIELD_VALUE, 1);
    emit.op(Location.NONE, PseudoOpcode.POP_BLOCK);
    emit.op(location, RESUME, RESUME_AFTER_YIELD_FROM);
    emit.jump(location, PseudoOpcode.JUMP_NO_INTERRUPT, send);
    emit.use(fail);
    emit.op(location, CLEANUP_THROW);
    emit.use(exit);
    emit.op(location, END_SEND);
  }
}
