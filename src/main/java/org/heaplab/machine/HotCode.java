package org.heaplab.machine;

import static org.heaplab.code.Opcode.*;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import org.heaplab.code.Opcode;
import org.heaplab.types.CodeObject;

/** Counts how often code runs, and has it compiled when that is worth it. */
final class HotCode {

  /** {@link CodeObject#heat} of code that is compiled, or never will be. */
  private static final int SETTLED = -1;

  private final CodeCompiler compiler;

  HotCode(CodeCompiler compiler) {
    this.compiler = compiler;
  }

  /** A new frame is about to run. */
  void enter(Frame frame) {
    CodeObject code = frame.code;
    if (code.heat == SETTLED) {
      adopt(frame);
    } else if (++code.heat > compiler.threshold()) {
      compile(frame);
    }
  }

  /**
   * A loop in an interpreted frame begins another round.
   *
   * @return whether compiled code can go on
   */
  boolean loop(Frame frame) {
    CodeObject code = frame.code;
    warm(code, frame.pc);
    if (code.heat == SETTLED || ++code.heat <= compiler.threshold()) {
      return false;
    }
    compile(frame);
    return frame.compiled != null;
  }

  /**
   * A RESUME or JUMP_BACKWARD runs in code whose instructions do not adapt yet. A loop that tests
   * its condition at its end has a conditional jump there before 3.12, which does not count.
   */
  static void warm(CodeObject code, int pc) {
    if (code.warmup != 0 && !isPartOfTest(code, pc)) {
      code.warmup--;
    }
  }

  /** Whether a jump stands behind the reversed condition at whose place CPython had it jump. */
  private static boolean isPartOfTest(CodeObject code, int pc) {
    int[] positions = code.shape.positions();
    int before = code.shape.code()[Math.max(0, pc - 1)];
    return switch (Opcode.of(before)) {
      case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_NONE, POP_JUMP_IF_NOT_NONE ->
          Opcode.argument(before) == pc + 1
              && Arrays.equals(positions, 4 * pc - 4, 4 * pc, positions, 4 * pc, 4 * pc + 4);
      default -> false;
    };
  }

  private void compile(Frame frame) {
    CodeObject code = frame.code;
    code.heat = SETTLED;
    code.compiled = compiler.compile(code, MethodHandles.lookup());
    adopt(frame);
  }

  /** Code whose lines are traced has instructions of its own, which only the interpreter runs. */
  private static void adopt(Frame frame) {
    if (frame.instructions == frame.code.shape.code()) {
      frame.compiled = (CompiledCode) frame.code.compiled;
    }
  }
}
