package org.heaplab.jit;

import java.lang.invoke.MethodHandles;
import org.heaplab.machine.CodeCompiler;
import org.heaplab.machine.CompiledCode;
import org.heaplab.types.CodeObject;

/**
 * Compiles code objects into hidden classes, which die with them.
 *
 * <p>{@code -Dheaplab.jit.threshold=N} is for tests: after how many calls, or rounds of a loop.
 */
public final class JitCompiler implements CodeCompiler {

  private static final int THRESHOLD = 1000;

  /** Past it a method is longer than what the JVM compiles. */
  private static final int MOST_INSTRUCTIONS = 500;

  private final int threshold = Integer.getInteger("heaplab.jit.threshold", THRESHOLD);

  @Override
  public int threshold() {
    return threshold;
  }

  @Override
  public CompiledCode compile(CodeObject code, MethodHandles.Lookup machine) {
    if (code.shape.code().length > MOST_INSTRUCTIONS) {
      return null;
    }
    ClassBuilder builder = new ClassBuilder();
    new MethodWriter(code, builder).write();
    return CompiledCode.define(machine, builder.finish(), builder.objects());
  }
}
