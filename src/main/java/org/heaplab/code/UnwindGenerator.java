package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.POP_BLOCK;

import org.heaplab.syntax.tree.Stmt;

/**
 * {@code return}, {@code break} and {@code continue}, which leave statements around them.
 *
 * @see "Python/compile.c: compiler_unwind_fblock"
 */
final class UnwindGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  UnwindGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void returnStatement(Stmt.Return s) {
    if (!emit.unit().scope.isFunctionLike()) {
      throw CompileAbort.syntaxError("'return' outside function", s.span());
    }
    Location location = emit.at(s.span());
    Constant constant = s.value() == null ? Constant.NONE : code.constants.of(s.value());
    boolean preserve = constant == null;
    if (preserve) {
      code.expression(s.value());
    } else if (s.value() != null) {
      location = emit.at(s.value().span());
      emit.op(location, NOP);
    }
    if (s.value() == null || s.value().span().line() != s.span().line()) {
      location = emit.at(s.span());
      emit.op(location, NOP);
    }
    location = unwindAll(location, preserve);
    if (!preserve) {
      emit.literal(location, constant);
    }
    emit.op(location, RETURN_VALUE);
  }

  void breakStatement(Stmt s) {
    emit.op(emit.at(s.span()), NOP);
    Unwound unwound = unwindToLoop(emit.at(s.span()));
    if (unwound.loop == null) {
      throw CompileAbort.syntaxError("'break' outside loop", s.span());
    }
    Location location = unwind(unwound.loop, unwound.location, false);
    emit.jump(location, PseudoOpcode.JUMP, unwound.loop.exit());
  }

  void continueStatement(Stmt s) {
    emit.op(emit.at(s.span()), NOP);
    Unwound unwound = unwindToLoop(emit.at(s.span()));
    if (unwound.loop == null) {
      throw CompileAbort.syntaxError("'continue' not properly in loop", s.span());
    }
    emit.jump(unwound.location, PseudoOpcode.JUMP, unwound.loop.block());
  }

  /** The loop that unwinding stopped at, if any, and the location to go on with. */
  private record Unwound(FrameBlock loop, Location location) {}

  private Unwound unwindToLoop(Location location) {
    FrameBlock top = emit.unit().frameBlocks.peek();
    if (top == null || top.isLoop()) {
      return new Unwound(top, location);
    }
    emit.pop();
    Unwound rest = unwindToLoop(unwind(top, location, false));
    emit.push(top);
    return rest;
  }

  private Location unwindAll(Location location, boolean preserve) {
    FrameBlock top = emit.unit().frameBlocks.peek();
    if (top == null) {
      return location;
    }
    emit.pop();
    Location rest = unwindAll(unwind(top, location, preserve), preserve);
    emit.push(top);
    return rest;
  }

  /**
   * Cleans up after one statement.
   *
   * @param preserve the value on top of the stack is kept
   * @return where the instructions that follow come from
   */
  private Location unwind(FrameBlock block, Location location, boolean preserve) {
    switch (block.kind()) {
      case WHILE_LOOP, EXCEPTION_HANDLER, STOP_ITERATION -> {
        return location;
      }
      case FOR_LOOP, POP_VALUE -> pop(location, preserve);
      case TRY_EXCEPT -> emit.op(location, POP_BLOCK);
      case FINALLY_TRY -> {
        return finallyBody(block, location, preserve);
      }
      case FINALLY_END -> {
        pop(location, preserve);
        swap(location, preserve);
        emit.op(location, POP_BLOCK);
        emit.op(location, POP_EXCEPT);
      }
      case WITH -> {
        return exitWith(block.location(), preserve);
      }
      case HANDLER_CLEANUP -> handlerEnd(block, location, preserve);
    }
    return location;
  }

  private void swap(Location location, boolean preserve) {
    if (preserve) {
      emit.op(location, SWAP, 2);
    }
  }

  private void pop(Location location, boolean preserve) {
    swap(location, preserve);
    emit.op(location, POP_TOP);
  }

  private Location finallyBody(FrameBlock block, Location location, boolean preserve) {
    emit.op(location, POP_BLOCK);
    if (preserve) {
      emit.push(FrameBlock.of(FrameBlock.Kind.POP_VALUE, Block.NO_LABEL, location));
    }
    code.statements(block.finalBody());
    if (preserve) {
      emit.pop();
    }
    return Location.NONE;
  }

  private Location exitWith(Location location, boolean preserve) {
    emit.op(location, POP_BLOCK);
    swap(location, preserve);
    code.tries.callExitWithNones(location);
    emit.op(location, POP_TOP);
    return Location.NONE;
  }

  private void handlerEnd(FrameBlock block, Location location, boolean preserve) {
    if (block.name() != null) {
      emit.op(location, POP_BLOCK);
    }
    swap(location, preserve);
    emit.op(location, POP_BLOCK);
    emit.op(location, POP_EXCEPT);
    if (block.name() != null) {
      code.tries.unbind(location, block.name());
    }
  }
}
