package org.heaplab.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heaplab.build.CPython;
import org.heaplab.build.SimulatorBug;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.witness.Witness;
import org.heaplab.render.Renderer;
import org.heaplab.session.commands.Commands;
import org.heaplab.session.commands.UsageError;
import org.heaplab.session.course.Classroom;
import org.heaplab.session.course.Mark;
import org.heaplab.session.text.CellText;
import org.heaplab.session.text.CellText.CommandLine;

/** The session of a real notebook: an interpreter, its commands, its views. */
public final class HeaplabSession implements Session {

  /** What a notebook's heap may hold, in bytes, until {@code %limit} says otherwise. */
  private static final long HEAP_LIMIT = ProgramRunner.HEAP_LIMIT;

  private final Commands commands = new Commands();
  private final Classroom classroom = new Classroom();
  private final Screen screen = new Screen();
  private final Expressions expressions = new Expressions(this);
  private final boolean audited;
  private long limit = HEAP_LIMIT;
  private volatile Workspace workspace;
  private int cell;

  /** A command's line that runs after every cell; null for none. */
  private String auto;

  /** The running cell, its commands taken out. */
  private CellText cellText = CellText.of("");

  /** What a command could not do; it ends the cell. */
  private UsageError usageError;

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

  void startHeap(CPython build, Optional<MistakenModel> model) {
    workspace = new Workspace(build, model, new CellStreams(this, screen), limit);
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
    screen.open(cellOutput);
    cell++;
    usageError = null;
    try {
      workspace.startCell(cell);
      Outcome outcome = runCell(code);
      workspace.endCell();
      runAuto();
      workspace.model.ifPresent(model -> screen.show(Mark.of(model, classroom.language())));
      return audited ? audit(outcome) : outcome;
    } catch (PyRaise e) {
      return outcome(e);
    } catch (SimulatorBug e) {
      startHeap(workspace.build, workspace.model);
      return Failures.of(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      replaceIfBroken();
      throw e;
    } finally {
      screen.close();
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
      screen
          .output()
          .stderr("[Heaplab: the heap was no longer sound; the notebook has a fresh one now.]\n");
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
      return commands.runCell(whole, new CellDesk(this, false));
    } catch (UsageError e) {
      return Failures.of(e);
    }
  }

  /** Runs a cell that is no command as a whole. */
  Outcome runPython(String code) {
    try {
      LeadingCommands leading = LeadingCommands.of(code, commands);
      leading.commands().forEach(line -> commands.run(line, new CellDesk(this, false)));
      boolean display = !code.stripTrailing().endsWith(";");
      cellText = CellText.of(leading.rest());
      workspace.interpreter.run(cellText.python(), filename(), display);
      return new Outcome.Done();
    } catch (UsageError e) {
      return Failures.of(e);
    } catch (Interpreter.Rejected e) {
      return SyntaxErrors.outcome(e.fault(), cell);
    } catch (PyRaise e) {
      return outcome(e);
    }
  }

  /** The name under which the running cell is compiled. */
  String filename() {
    return "<cell " + cell + ">";
  }

  private void runAuto() {
    if (auto == null) {
      return;
    }
    try {
      commands.run(CellText.of("%" + auto).commands().get(0), new CellDesk(this, true));
    } catch (UsageError e) {
      screen.showText("%auto " + auto + ": " + e.getMessage());
    }
  }

  private Outcome audit(Outcome outcome) {
    List<String> findings = Witness.audit(machine()).sentences();
    return findings.isEmpty() ? outcome : Failures.ofAudit(findings);
  }

  private Outcome outcome(PyRaise e) {
    if (usageError == null) {
      return Failures.of(machine(), e);
    }
    machine().heap.decref(e.exception());
    return Failures.of(usageError);
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
  public Map<String, Evaluation> evaluate(Map<String, String> texts) {
    return expressions.evaluate(texts);
  }

  // ---- help while typing ----

  @Override
  public Completion complete(String code, int cursor) {
    return new Completer(new CellDesk(this, true)).complete(code, cursor);
  }

  @Override
  public Bundle inspect(String code, int cursor, int detail) {
    return new Inspector(new CellDesk(this, true)).inspect(code, cursor, detail);
  }

  @Override
  public Completeness isComplete(String code) {
    return CellCompleteness.of(code);
  }

  @Override
  public void warmUp() {
    Renderer.warmUp();
  }

  // ---- what the cell's desk and streams need ----

  /** Runs the command of the running cell that has this number. */
  void runCommand(int number) {
    commands.run(cellText.commands().get(number), new CellDesk(this, cellText.runsBefore(number)));
  }

  /** Unwinds the cell with an error that is no Python exception. */
  RuntimeException endCell(UsageError error) {
    usageError = error;
    return machine().rt.raise(machine().rt.exceptions.baseException, error.getMessage());
  }

  Workspace workspace() {
    return workspace;
  }

  Screen screen() {
    return screen;
  }

  Expressions expressions() {
    return expressions;
  }

  Classroom classroom() {
    return classroom;
  }

  Commands commands() {
    return commands;
  }

  int cell() {
    return cell;
  }

  /** Sets the limit of this heap and of those that follow, in bytes. */
  void limit(long bytes) {
    limit = bytes;
    machine().heap.malloc.limit(bytes);
  }

  /** Runs a command's line after every cell; null for none. */
  void auto(String line) {
    auto = line;
  }
}
