package org.heaplab.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.build.CPython;
import org.heaplab.build.SimulatorBug;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.machine.traceback.ExceptionText;
import org.heaplab.render.Rendered;
import org.heaplab.render.Renderer;
import org.heaplab.session.commands.Commands;
import org.heaplab.session.commands.Desk;
import org.heaplab.session.commands.UsageError;
import org.heaplab.session.text.CellText;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Objects;
import org.heaplab.types.TypeObject;
import org.heaplab.view.View;
import org.heaplab.view.reading.DiagramMemory;

/** The session of a real notebook: an interpreter, its commands, its views. */
public final class HeaplabSession implements Session {

  /** What a notebook's heap may hold, in bytes, until {@code %limit} says otherwise. */
  private static final long HEAP_LIMIT = 256L << 20;

  private final CPython build;
  private final Commands commands = new Commands();
  private final Renderer renderer = new Renderer();
  private volatile Interpreter interpreter;
  private DiagramMemory diagrams;
  private int firstSerial;
  private int cell;
  private boolean resetDue;

  /** Where the running cell's output goes; null between cells. */
  private Output output;

  /** The running cell's commands. */
  private List<CellText.CommandLine> cellCommands = List.of();

  /** What a command could not do; it ends the cell. */
  private UsageError usageError;

  /** Takes the value of an expression that was asked for past the notebook; null else. */
  private HeapObject captured;

  private boolean capturing;

  public HeaplabSession(CPython build) {
    this.build = build;
    startHeap();
  }

  private void startHeap() {
    interpreter = new Interpreter(build, new CellStreams());
    interpreter.machine().heap.malloc.limit(HEAP_LIMIT);
    diagrams = new DiagramMemory();
    firstSerial = interpreter.machine().heap.objectsMade();
    resetDue = false;
  }

  public Machine machine() {
    return interpreter.machine();
  }

  @Override
  public String pythonVersion() {
    return build.release();
  }

  // ---- running ----

  @Override
  public Outcome run(String code, Output cellOutput) {
    output = cellOutput;
    cell++;
    usageError = null;
    CellText text = CellText.of(code);
    cellCommands = text.commands();
    try {
      interpreter.run(text.python(), "<cell " + cell + ">", !code.stripTrailing().endsWith(";"));
      return new Outcome.Done();
    } catch (Interpreter.Rejected e) {
      return SyntaxErrors.outcome(e.fault(), cell);
    } catch (PyRaise e) {
      return outcome(e);
    } catch (SimulatorBug e) {
      startHeap();
      return bug(e);
    } finally {
      output = null;
      if (resetDue) {
        startHeap();
      }
    }
  }

  private Outcome outcome(PyRaise e) {
    Machine machine = interpreter.machine();
    try {
      if (usageError != null) {
        String sentence = usageError.getMessage();
        return new Outcome.Failed("UsageError", sentence, List.of("UsageError: " + sentence));
      }
      BaseExceptionObject error = (BaseExceptionObject) e.exception();
      String text = ExceptionText.report(machine, error);
      String message = Objects.strText(machine.rt, error).toString();
      return new Outcome.Failed(error.type.name(), message, List.of(text.split("\n", -1)));
    } finally {
      machine.heap.decref(e.exception());
    }
  }

  private static Outcome bug(SimulatorBug e) {
    String sentence =
        "Heaplab itself went wrong ("
            + e.getMessage()
            + "); the notebook has a fresh heap now."
            + " Please report the cell that did it.";
    return new Outcome.Failed("SimulatorBug", sentence, List.of(sentence));
  }

  @Override
  public void interrupt() {
    interpreter.machine().interrupt();
  }

  @Override
  public void forgetInterrupt() {
    interpreter.machine().clearInterrupt();
  }

  // ---- expressions past the notebook ----

  @Override
  public Map<String, Evaluation> evaluate(Map<String, String> expressions) {
    Map<String, Evaluation> result = new LinkedHashMap<>();
    expressions.forEach((name, text) -> result.put(name, evaluateOne(text)));
    return result;
  }

  private Evaluation evaluateOne(String expression) {
    try {
      HeapObject value = capture(expression);
      try {
        Machine machine = interpreter.machine();
        return new Evaluation.Value(Bundle.ofText(Objects.reprText(machine.rt, value).toString()));
      } finally {
        interpreter.machine().heap.decref(value);
      }
    } catch (Interpreter.Rejected e) {
      return new Evaluation.Error(SyntaxErrors.outcome(e.fault(), cell));
    } catch (PyRaise e) {
      return new Evaluation.Error((Outcome.Failed) outcome(e));
    }
  }

  /** The value of an expression, owned. */
  private HeapObject capture(String expression) throws Interpreter.Rejected {
    capturing = true;
    captured = null;
    try {
      interpreter.run("0; (" + expression + "\n)", "<expression>", true);
      HeapObject value = captured == null ? interpreter.machine().rt.none : captured;
      if (captured == null) {
        value.incref();
      }
      return value;
    } finally {
      capturing = false;
      captured = null;
    }
  }

  // ---- help while typing ----

  @Override
  public Completion complete(String code, int cursor) {
    return new Completer(interpreter.machine(), commands).complete(code, cursor);
  }

  @Override
  public Bundle inspect(String code, int cursor, int detail) {
    return new Inspector(interpreter.machine(), commands).inspect(code, cursor);
  }

  @Override
  public Completeness isComplete(String code) {
    return CellCompleteness.of(code);
  }

  /** Loads what the first view needs, so that it comes quickly. */
  public void warmUp() {
    renderer.warmUp();
  }

  // ---- what the machine and the commands write to ----

  private void show(View view) {
    Rendered rendered = renderer.render(view);
    Map<String, String> data = new HashMap<>();
    data.put("text/plain", rendered.text());
    data.put("text/html", rendered.html());
    output.display(new Bundle(data, Map.of()));
  }

  private final class CellStreams implements MachineOutput {

    @Override
    public void stdout(String text) {
      if (output != null) {
        output.stdout(text);
      }
    }

    @Override
    public void stderr(String text) {
      if (output != null) {
        output.stderr(text);
      }
    }

    @Override
    public void result(HeapObject value) {
      if (capturing) {
        value.incref();
        captured = value;
      } else {
        Machine machine = interpreter.machine();
        output.result(Bundle.ofText(Objects.reprText(machine.rt, value).toString()));
      }
    }

    @Override
    public String input(String prompt) {
      try {
        return output == null ? null : output.input(prompt, false);
      } catch (Output.InputRefused e) {
        return null;
      } catch (Output.InputInterrupted e) {
        Machine machine = interpreter.machine();
        throw machine.rt.raise(machine.rt.exceptions.keyboardInterrupt);
      }
    }

    @Override
    public void command(int number) {
      try {
        commands.run(cellCommands.get(number), new CellDesk());
      } catch (UsageError e) {
        throw endCell(e);
      } catch (IllegalArgumentException
          | IllegalStateException
          | IndexOutOfBoundsException
          | NullPointerException
          | ClassCastException e) {
        throw endCell(
            new UsageError("Heaplab cannot show this (" + e + "); the heap is as it was."));
      }
    }
  }

  /** Unwinds the cell with an error that is no Python exception. */
  private RuntimeException endCell(UsageError error) {
    usageError = error;
    Machine machine = interpreter.machine();
    return machine.rt.raise(machine.rt.exceptions.baseException, error.getMessage());
  }

  private final class CellDesk implements Desk {

    @Override
    public Machine machine() {
      return interpreter.machine();
    }

    @Override
    public int cell() {
      return cell;
    }

    @Override
    public int firstSerial() {
      return firstSerial;
    }

    @Override
    public DiagramMemory diagrams() {
      return diagrams;
    }

    @Override
    public void show(View view) {
      HeaplabSession.this.show(view);
    }

    @Override
    public void showText(String text) {
      output.display(Bundle.ofText(text));
    }

    @Override
    public Value evaluate(String expression) {
      HeapObject plain = PlainPath.resolve(machine(), expression);
      if (plain != null) {
        return new Value(plain, 0);
      }
      try {
        return new Value(capture(expression), 1);
      } catch (Interpreter.Rejected e) {
        throw new UsageError(
            "'" + expression + "' is no Python expression: " + e.fault().message() + ".");
      } catch (PyRaise e) {
        throw new UsageError(sentence(e));
      }
    }

    private String sentence(PyRaise e) {
      String text = ExceptionText.lastLine(machine(), (BaseExceptionObject) e.exception());
      boolean isName =
          ((TypeObject) e.exception().type).isSubtypeOf(machine().rt.exceptions.nameError);
      machine().heap.decref(e.exception());
      return isName ? text + ": give a name that the notebook has" : text;
    }

    @Override
    public void release(Value value) {
      if (value.references() > 0) {
        machine().heap.decref(value.object());
      }
    }

    @Override
    public void reset() {
      resetDue = true;
    }

    @Override
    public Commands commands() {
      return commands;
    }
  }
}
