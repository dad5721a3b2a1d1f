package org.heaplab.session;

import java.util.List;
import java.util.Optional;
import org.heaplab.build.CPython;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.heap.HeapHistory;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.traceback.ExceptionText;
import org.heaplab.session.commands.Commands;
import org.heaplab.session.commands.Desk;
import org.heaplab.session.commands.Snapshots;
import org.heaplab.session.commands.UsageError;
import org.heaplab.session.course.Classroom;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.TypeObject;
import org.heaplab.view.Timeline.CellSpan;
import org.heaplab.view.View;
import org.heaplab.view.reading.DiagramMemory;

/** What the commands of a cell work on: the notebook's session. */
final class CellDesk implements Desk {

  private final HeaplabSession session;
  private final boolean cellRan;

  CellDesk(HeaplabSession session, boolean cellRan) {
    this.session = session;
    this.cellRan = cellRan;
  }

  @Override
  public Machine machine() {
    return session.machine();
  }

  @Override
  public int cell() {
    return session.cell();
  }

  @Override
  public String filename() {
    return session.filename();
  }

  @Override
  public boolean cellRan() {
    return cellRan;
  }

  @Override
  public int firstSerial() {
    return session.workspace().firstSerial;
  }

  @Override
  public DiagramMemory diagrams() {
    return session.workspace().diagrams;
  }

  @Override
  public Snapshots snapshots() {
    return session.workspace().snapshots;
  }

  @Override
  public HeapHistory history() {
    return session.workspace().history;
  }

  @Override
  public List<CellSpan> cells() {
    return session.workspace().cells();
  }

  @Override
  public void show(View view) {
    session.screen().show(view);
  }

  @Override
  public void showText(String text) {
    session.screen().showText(text);
  }

  @Override
  public Value evaluate(String expression) {
    HeapObject plain = PlainPath.resolve(machine(), expression);
    if (plain != null) {
      return new Value(plain, 0);
    }
    try {
      return new Value(session.expressions().capture(expression), 1);
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
    session.startHeap(build, session.workspace().model);
  }

  @Override
  public void startHeap(Optional<MistakenModel> model) {
    session.startHeap(session.workspace().build, model);
  }

  @Override
  public Classroom classroom() {
    return session.classroom();
  }

  @Override
  public CellRun runCell(String python, boolean shown) {
    Screen screen = session.screen();
    Output reader = screen.output();
    TeeOutput tee = new TeeOutput(reader, shown);
    screen.open(tee);
    try {
      Session.Outcome outcome = session.runPython(python);
      return new CellRun(tee.answer(outcome), outcome);
    } finally {
      screen.open(reader);
    }
  }

  @Override
  public CPython build() {
    return session.workspace().build;
  }

  @Override
  public void limit(long bytes) {
    session.limit(bytes);
  }

  @Override
  public void auto(String line) {
    session.auto(line);
  }

  @Override
  public Commands commands() {
    return session.commands();
  }
}
