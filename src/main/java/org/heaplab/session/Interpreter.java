package org.heaplab.session;

import org.heaplab.build.CPython;
import org.heaplab.code.CodeUnit;
import org.heaplab.code.Compilation;
import org.heaplab.code.Compiler;
import org.heaplab.code.CompilerOptions;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.syntax.Parsed;
import org.heaplab.syntax.PythonParser;
import org.heaplab.syntax.tree.SyntaxFault;

/** Source text in, effects on the heap out: parser, compiler and machine in a row. */
public final class Interpreter {

  private final Machine machine;

  public Interpreter(CPython build, MachineOutput output) {
    machine = new Machine(build, output, new ResourceModules());
  }

  public Machine machine() {
    return machine;
  }

  /** Text that is no program. */
  public static final class Rejected extends Exception {
    private static final long serialVersionUID = 1;
    private final transient SyntaxFault fault;

    Rejected(SyntaxFault fault) {
      super(fault.message(), null, false, false);
      this.fault = fault;
    }

    public SyntaxFault fault() {
      return fault;
    }
  }

  /**
   * Runs text in {@code __main__}.
   *
   * @param display whether the value of a last expression is shown
   * @throws PyRaise what the program did not catch
   */
  public void run(String source, String filename, boolean display) throws Rejected {
    machine.sources.put(filename, source);
    machine.run(compile(source, filename, display), machine.modules.main());
  }

  private CodeUnit compile(String source, String filename, boolean display) throws Rejected {
    return compile(
        source,
        new CompilerOptions(
            filename, display, true, literal -> LiteralRepr.of(machine.rt, literal)));
  }

  static CodeUnit compile(String source, CompilerOptions options) throws Rejected {
    Parsed parsed = PythonParser.parse(source);
    if (parsed instanceof Parsed.Fault fault) {
      throw new Rejected(fault.fault());
    }
    Compilation compiled = Compiler.compile(((Parsed.Tree) parsed).module(), source, options);
    if (compiled instanceof Compilation.Fault fault) {
      throw new Rejected(fault.fault());
    }
    return ((Compilation.Compiled) compiled).unit();
  }
}
