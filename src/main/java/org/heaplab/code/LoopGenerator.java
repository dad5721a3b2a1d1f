package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import org.heaplab.syntax.tree.Stmt;

/** Loops. */
final class LoopGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  LoopGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void forLoop(Stmt.For s) {
    int start = emit.newLabel();
    int cleanup = emit.newLabel();
    int end = emit.newLabel();
    emit.push(FrameBlock.loop(FrameBlock.Kind.FOR_LOOP, start, end, emit.at(s.span())));
    code.expression(s.iter());
    Location iter = emit.at(s.iter().span());
    emit.op(iter, GET_ITER);
    emit.use(start);
    emit.jump(iter, FOR_ITER, cleanup);
    // keeps the target's line where the loop's head has several
    emit.op(emit.at(s.target().span()), NOP);
    emit.use(emit.newLabel());
    code.expression(s.target());
    code.statements(s.body());
    emit.jump(Location.NONE, PseudoOpcode.JUMP, start);
    emit.use(cleanup);
    emit.op(Location.NONE, END_FOR);
    emit.op(Location.NONE, POP_TOP);
    emit.pop();
    code.statements(s.orElse());
    emit.use(end);
  }

  void whileLoop(Stmt.While s) {
    int loop = emit.newLabel();
    int end = emit.newLabel();
    int anchor = emit.newLabel();
    emit.use(loop);
    emit.push(FrameBlock.loop(FrameBlock.Kind.WHILE_LOOP, loop, end, emit.at(s.span())));
    code.conditions.jumpIf(s.test(), anchor, false);
    int body = emit.newLabel();
    emit.use(body);
    code.statements(s.body());
    code.conditions.jumpIf(s.test(), body, true);
    emit.pop();
    emit.use(anchor);
    code.statements(s.orElse());
    emit.use(end);
  }
}
