package org.heaplab.session;

import java.util.List;
import java.util.function.Consumer;
import org.heaplab.build.CPython;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.machine.modules.Tracebacks;
import org.heaplab.machine.witness.Witness;
import org.heaplab.syntax.tree.SyntaxFault;

/** Runs one program on a fresh heap: output, a traceback as CPython prints it, an exit status. */
public final class ProgramRunner {

  private ProgramRunner() {}

  /** What a program wrote and how it ended. */
  public record Result(String stdout, String stderr, int status) {}

  public static Result run(CPython build, String source, String filename) {
    return run(build, source, filename, machine -> {});
  }

  /**
   * Runs a program and looks at the heap that it leaves.
   *
   * @param witness is told what the audit found, before the heap is torn down
   */
  public static Result runAudited(
      CPython build, String source, String filename, Consumer<List<String>> witness) {
    return run(
        build, source, filename, machine -> witness.accept(Witness.audit(machine).sentences()));
  }

  private static Result run(
      CPython build, String source, String filename, Consumer<Machine> atEnd) {
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    Interpreter interpreter = new Interpreter(build, new Collecting(out, err));
    int status = 0;
    try {
      interpreter.run(source, filename, false);
    } catch (Interpreter.Rejected e) {
      err.append(format(e.fault(), filename));
      status = 1;
    } catch (PyRaise e) {
      err.append(Tracebacks.format(interpreter.machine().rt, e.exception()));
      interpreter.machine().heap.decref(e.exception());
      status = 1;
    }
    atEnd.accept(interpreter.machine());
    return new Result(out.toString(), err.toString(), status);
  }

  private static String format(SyntaxFault fault, String filename) {
    StringBuilder text = new StringBuilder();
    if (fault.span() != null) {
      text.append("  File \"").append(filename).append("\", line ").append(fault.span().line());
      text.append('\n');
    }
    return text.append(fault.kind().exception())
        .append(": ")
        .append(fault.message())
        .append('\n')
        .toString();
  }

  private record Collecting(StringBuilder out, StringBuilder err) implements MachineOutput {

    @Override
    public void stdout(String text) {
      out.append(text);
    }

    @Override
    public void stderr(String text) {
      err.append(text);
    }

    @Override
    public void result(HeapObject value) {}

    @Override
    public String input(String prompt) {
      out.append(prompt);
      return null;
    }

    @Override
    public void command(int number) {}
  }
}
