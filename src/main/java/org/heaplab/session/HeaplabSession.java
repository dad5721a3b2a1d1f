package org.heaplab.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heaplab.build.CPython;
import org.heaplab.build.SimulatorBug;
import org.heaplab.course.Words;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.heap.HeapHistory;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.machine.traceback.ExceptionText;
import org.heaplab.machine.witness.Witness;
import org.heaplab.render.Rendered;
import org.heaplab.render.Renderer;
import org.heaplab.session.commands.Commands;
import org.heaplab.session.commands.Desk;
import org.heaplab.session.commands.Snapshots;
import org.heaplab.session.commands.UsageError;
import org.heaplab.session.course.Classroom;
import org.heaplab.session.course.Mark;
import org.heaplab.session.text.CellText;
import org.heaplab.session.text.CellText.CommandLine;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Objects;
import org.heaplab.types.TypeObject;
import org.heaplab.view.Notice;
import org.heaplab.view.Timeline.CellSpan;
import org.heaplab.view.View;
import org.heaplab.view.reading.DiagramMemory;

/** The session of a real notebook: an interpreter, its commands, its views. */
public final class HeaplabSession implements Session {

  /** What a notebook's heap may hold, in bytes, until {@code %limit} says otherwise. */
  private static final long HEAP_LIMIT = ProgramRunner.HEAP_LIMIT;

  private static final Words NO_POOL =
      new Words(
          "CPython's gc has no Pool: this is heap.Pool of Heaplab's own.",
          "CPython 的 gc 没有 Pool：这是 Heaplab 自己的 heap.Pool。");

  private final Commands commands = new Commands();
  private final Classroom classroom = new Classroom();
  private final Renderer renderer = new Renderer();
  private final boolean audited;
  private long limit = HEAP_LIMIT;
  private volatile Workspace workspace;
  private int cell;

  /** A command's line that runs after every cell; null for none. */
  private String auto;

  /** Where the running cell's output goes; null between cells. */
  private Output output;

  /** The running cell, its commands taken out. */
  private CellText cellText = CellText.of("");

  /** What a command could not do; it ends the cell. */
  private UsageError usageError;

  /** Takes the value of an expression that was asked for past the notebook; null else. */
  private HeapObject captured;

  private boolean capturing;

  public HeaplabSession(CPython build) {
    this(build, false);
  }

  /**
   * A session.
   *
   * @param audited whether the heap is audited after each cell; findings fail the cell
   */
  public HeaplabSession(CPython build, boolean audited) {
    this.audited = audited;
    startHeap(build, Optional.empty());
  }

  private void startHeap(CPython build, Optional<MistakenModel> model) {
    workspace = new Workspace(build, model, new CellStreams(), limit);
    workspace.startCell(cell);
    classroom.forgetCells();
  }

  public Machine machine() {
    return workspace.machine();
  }

  @Override
  public String pythonVersion() {
    return workspace.build.release();
  }

  // ---- running ----

  @Override
  public Outcome run(String code, Output cellOutput) {
    output = cellOutput;
    cell++;
    usageError = null;
    try {
      workspace.startCell(cell);
      Outcome outcome = runCell(code);
      workspace.endCell();
      runAuto();
      workspace.model.ifPresent(model -> show(Mark.of(model, classroom.language())));
      return audited ? audit(outcome) : outcome;
    } catch (PyRaise e) {
      return outcome(e);
    } catch (SimulatorBug e) {
      startHeap(workspace.build, workspace.model);
      return bug(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      replaceIfBroken();
      throw e;
    } finally {
      output = null;
    }
  }

  /** After a fault of our own or of the Java process, the heap is kept only if it is sound. */
  private void replaceIfBroken() {
    boolean sound;
    try {
      sound = machine().isIdle() && Witness.audit(machine()).sentences().isEmpty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      sound = false;
    }
    if (!sound) {
      startHeap(workspace.build, workspace.model);
      output.stderr("[Heaplab: the heap was no longer sound; the notebook has a fresh one now.]\n");
    }
  }

  private Outcome runCell(String code) {
    CommandLine whole = CellText.cellCommand(code);
    if (whole == null || !commands.takesCell(whole)) {
      Outcome outcome = runPython(code);
      classroom.ran(code);
      return outcome;
    }
    try {
      return commands.runCell(whole, new CellDesk(false));
    } catch (UsageError e) {
      return failed(e);
    }
  }

  private Outcome runPython(String code) {
    try {
      LeadingCommands leading = LeadingCommands.of(code, commands);
      leading.commands().forEach(line -> commands.run(line, new CellDesk(false)));
      boolean display = !code.stripTrailing().endsWith(";");
      cellText = CellText.of(leading.rest());
      workspace.interpreter.run(cellText.python(), filename(), display);
      return new Outcome.Done();
    } catch (UsageError e) {
      return failed(e);
    } catch (Interpreter.Rejected e) {
      return SyntaxErrors.outcome(e.fault(), cell);
    } catch (PyRaise e) {
      return outcome(e);
    }
  }

  private String filename() {
    return "<cell " + cell + ">";
  }

  private void runAuto() {
    if (auto == null) {
      return;
    }
    try {
      commands.run(CellText.of("%" + auto).commands().get(0), new CellDesk(true));
    } catch (UsageError e) {
      output.display(Bundle.ofText("%auto " + auto + ": " + e.getMessage()));
    }
  }

  private Outcome audit(Outcome outcome) {
    List<String> findings = Witness.audit(machine()).sentences();
    return findings.isEmpty()
        ? outcome
        : new Outcome.Failed("HeapAudit", findings.get(0), findings);
  }

  private static Outcome failed(UsageError e) {
    String sentence = e.getMessage();
    return new Outcome.Failed("UsageError", sentence, List.of("UsageError: " + sentence));
  }

  private Outcome outcome(PyRaise e) {
    Machine machine = workspace.machine();
    try {
      if (usageError != null) {
        return failed(usageError);
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
    workspace.machine().interrupt();
    classroom.interrupt();
  }

  @Override
  public void memoryIsShort() {
    workspace.machine().memoryIsShort();
    classroom.memoryIsShort();
  }

  @Override
  public void forgetInterrupt() {
    workspace.machine().clearInterrupt();
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
        Machine machine = workspace.machine();
        return new Evaluation.Value(Bundle.ofText(Objects.reprText(machine.rt, value).toString()));
      } finally {
        workspace.machine().heap.decref(value);
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
      workspace.interpreter.run("0; (" + expression + "\n)", "<expression>", true);
      HeapObject value = captured == null ? workspace.machine().rt.none : captured;
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
    return new Completer(new CellDesk(true)).complete(code, cursor);
  }

  @Override
  public Bundle inspect(String code, int cursor, int detail) {
    return new Inspector(new CellDesk(true)).inspect(code, cursor, detail);
  }

  @Override
  public Completeness isComplete(String code) {
    return CellCompleteness.of(code);
  }

  @Override
  public void warmUp() {
    Renderer.warmUp();
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
    public void toldOfPool() {
      if (output != null) {
        show(Notice.of(Notice.Kind.INFO, NO_POOL.in(classroom.language())));
      }
    }

    @Override
    public void result(HeapObject value) {
      if (capturing) {
        value.incref();
        captured = value;
      } else {
        Machine machine = workspace.machine();
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
        Machine machine = workspace.machine();
        throw machine.rt.raise(machine.rt.exceptions.keyboardInterrupt);
      }
    }

    @Override
    public void command(int number) {
      try {
        commands.run(cellText.commands().get(number), new CellDesk(cellText.runsBefore(number)));
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
    Machine machine = workspace.machine();
    return machine.rt.raise(machine.rt.exceptions.baseException, error.getMessage());
  }

  private final class CellDesk implements Desk {

    private final boolean cellRan;

    CellDesk(boolean cellRan) {
      this.cellRan = cellRan;
    }

    @Override
    public Machine machine() {
      return workspace.machine();
    }

    @Override
    public int cell() {
      return cell;
    }

    @Override
    public String filename() {
      return HeaplabSession.this.filename();
    }

    @Override
    public boolean cellRan() {
      return cellRan;
    }

    @Override
    public int firstSerial() {
      return workspace.firstSerial;
    }

    @Override
    public DiagramMemory diagrams() {
      return workspace.diagrams;
    }

    @Override
    public Snapshots snapshots() {
      return workspace.snapshots;
    }

    @Override
    public HeapHistory history() {
      return workspace.history;
    }

    @Override
    public List<CellSpan> cells() {
      return workspace.cells();
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
            "'" + expression + "' is no Python expression: " + ended(e.fault().message()));
      } catch (PyRaise e) {
        throw new UsageError(sentence(e, expression));
      }
    }

    /** CPython's message as a sentence. */
    private static String ended(String message) {
      return message.endsWith("?") || message.endsWith(".") ? message : message + ".";
    }

    private String sentence(PyRaise e, String expression) {
      String text = ExceptionText.lastLine(machine(), (BaseExceptionObject) e.exception());
      boolean isName =
          ((TypeObject) e.exception().type).isSubtypeOf(machine().rt.exceptions.nameError);
      machine().heap.decref(e.exception());
      return isName && !text.contains("Did you mean")
          ? text + "." + Names.question(machine(), expression)
          : text;
    }

    @Override
    public void release(Value value) {
      if (value.references() > 0) {
        machine().heap.decref(value.object());
      }
    }

    @Override
    public void startHeap(CPython build) {
      if (!machine().isIdle()) {
        throw new UsageError(
            "A fresh heap starts before a cell's Python: put the command on its first line.");
      }
      HeaplabSession.this.startHeap(build, workspace.model);
    }

    @Override
    public void startHeap(Optional<MistakenModel> model) {
      HeaplabSession.this.startHeap(workspace.build, model);
    }

    @Override
    public Classroom classroom() {
      return classroom;
    }

    @Override
    public CellRun runCell(String python, boolean shown) {
      Output reader = output;
      TeeOutput tee = new TeeOutput(reader, shown);
      output = tee;
      try {
        Outcome outcome = runPython(python);
        return new CellRun(tee.answer(outcome), outcome);
      } finally {
        output = reader;
      }
    }

    @Override
    public CPython build() {
      return workspace.build;
    }

    @Override
    public void limit(long bytes) {
      limit = bytes;
      machine().heap.malloc.limit(bytes);
    }

    @Override
    public void auto(String line) {
      auto = line;
    }

    @Override
    public Commands commands() {
      return commands;
    }
  }
}
