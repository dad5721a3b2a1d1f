package org.heaplab.session;

import java.util.List;
import java.util.Optional;
import org.heaplab.build.CPython;
import org.heaplab.code.CodeUnit;
import org.heaplab.code.Compilation;
import org.heaplab.code.Compiler;
import org.heaplab.code.CompilerOptions;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.course.model.Models;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.jit.JitCompiler;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.session.text.CellText;
import org.heaplab.syntax.Parsed;
import org.heaplab.syntax.PythonParser;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.SyntaxFault;
import org.heaplab.syntax.tree.SyntaxWarning;

/** Source text in, effects on the heap out: parser, compiler and machine in a row. */
public final class Interpreter {

  private final Machine machine;
  private final Optional<MistakenModel> model;

  public Interpreter(CPython build, MachineOutput output) {
    this(build, output, Optional.empty());
  }

  Interpreter(CPython build, MachineOutput output, ResourceModules library) {
    this(build, output, Optional.empty(), library);
  }

  /**
   * An interpreter of one's own.
   *
   * @param model that reads cells otherwise than they are written, if one does
   */
  public Interpreter(CPython build, MachineOutput output, Optional<MistakenModel> model) {
    this(build, output, model, new ResourceModules());
  }

  private Interpreter(
      CPython build, MachineOutput output, Optional<MistakenModel> model, ResourceModules library) {
    machine = new Machine(build, output, library, new JitCompiler());
    this.model = model;
    if (model.isPresent()) {
      HeapObject module = machine.modules.importModule(Models.MODULE, false);
      machine.modules.builtins().put(machine.rt, Models.MODULE, module);
      machine.heap.decref(module);
    }
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

  private Compilation.Compiled compile(String source, String filename, boolean display)
      throws Rejected {
    Parsed parsed = PythonParser.parse(source);
    if (parsed instanceof Parsed.Fault fault) {
      warn(filename, fault.warnings());
    }
    Parsed.Tree program = program(parsed);
    warn(filename, program.warnings());
    Module tree = program.module();
    Compilation.Compiled compiled =
        compile(
            model.isPresent() ? model.get().mistaken(tree) : tree,
            source,
            new CompilerOptions(
                filename,
                display,
                machine.rt.build.parsing().inlinesComprehensions(),
                machine.rt.build.parsing().guardsGenerators(),
                literal -> LiteralRepr.of(machine.rt, literal)));
    warn(filename, compiled.warnings());
    return compiled;
  }

  private void warn(String filename, List<SyntaxWarning> warnings) {
    warnings.forEach(warning -> machine.modules.warnOfText(filename, warning));
  }

  /** The tree of a cell, its commands taken out; an empty one if it has none. */
  public static Module tree(String cell) {
    Parsed parsed = PythonParser.parse(CellText.of(cell).python());
    return parsed instanceof Parsed.Tree tree ? tree.module() : new Module(List.of());
  }

  static CodeUnit compile(String source, CompilerOptions options) throws Rejected {
    return compile(program(PythonParser.parse(source)).module(), source, options).unit();
  }

  private static Parsed.Tree program(Parsed parsed) throws Rejected {
    if (parsed instanceof Parsed.Fault fault) {
      throw new Rejected(fault.fault());
    }
    return (Parsed.Tree) parsed;
  }

  private static Compilation.Compiled compile(Module tree, String source, CompilerOptions options)
      throws Rejected {
    Compilation compiled = Compiler.compile(tree, source, options);
    if (compiled instanceof Compilation.Fault fault) {
      throw new Rejected(fault.fault());
    }
    return (Compilation.Compiled) compiled;
  }
}
