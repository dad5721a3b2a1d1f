package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;

/**
 * Built-in functions that reach out of the program: {@code input} asks the reader, {@code exit}
 * ends the program, and those that would reach files or compile text are refused.
 */
final class OutwardFunctions {

  private static final String NO_FILES = "no cell reaches a file";
  private static final String NO_TEXT = "no text is compiled while a program runs";
  private static final String NO_DEBUGGER = "there is no debugger";

  private OutwardFunctions() {}

  static void define(ModuleBuilder module, Machine machine) {
    module.function("input", "prompt='', /", (rt, self, a) -> input(machine, a[0]));
    module.function("exit", "code=None", OutwardFunctions::exit);
    module.function("quit", "code=None", OutwardFunctions::exit);
    refuse(module, "open", NO_FILES);
    refuse(module, "eval", NO_TEXT);
    refuse(module, "exec", NO_TEXT);
    refuse(module, "compile", NO_TEXT);
    refuse(module, "breakpoint", NO_DEBUGGER);
  }

  private static void refuse(ModuleBuilder module, String name, String why) {
    String sentence = name + "() is outside Heaplab's Python: " + why;
    module.functionVarargs(
        name,
        (rt, self, args, from, count, keywords) -> {
          throw rt.raise(rt.exceptions.notImplementedError, sentence);
        });
  }

  private static HeapObject input(Machine machine, HeapObject prompt) {
    Runtime rt = machine.rt;
    String line =
        machine.output().input(prompt == null ? "" : Objects.strText(rt, prompt).toString());
    if (line == null) {
      throw rt.raise(rt.exceptions.eofError, "EOF when reading a line");
    }
    return rt.newStr(line);
  }

  private static HeapObject exit(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject code = args[0] == null ? rt.none : args[0];
    throw rt.raise(rt.exceptions.systemExit, Runtime.owned(code));
  }
}
