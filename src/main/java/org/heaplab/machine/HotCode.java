package org.heaplab.machine;

import java.lang.invoke.MethodHandles;
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
    if (code.heat == SETTLED || ++code.heat <= compiler.threshold()) {
      return false;
    }
    compile(frame);
    return frame.compiled != null;
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
