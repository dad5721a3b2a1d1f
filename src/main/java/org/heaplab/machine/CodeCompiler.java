package org.heaplab.machine;

import java.lang.invoke.MethodHandles;
import org.heaplab.types.CodeObject;

/** Turns instructions that run often into a method of the JVM's own. */
public interface CodeCompiler {

  /** Calls, or rounds of a loop, after which code is compiled. */
  int threshold();

  /**
   * Compiles a code object.
   *
   * @param machine the rights of this package, in which the method is to live
   * @return null for code that is better interpreted
   */
  CompiledCode compile(CodeObject code, MethodHandles.Lookup machine);
}
