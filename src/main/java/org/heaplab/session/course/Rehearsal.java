package org.heaplab.session.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heaplab.build.CPython;
import org.heaplab.course.Answer;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.session.Interpreter;
import org.heaplab.session.text.CellText;
import org.heaplab.types.Objects;
import org.heaplab.view.RefDiagram;

/** Runs cells on a heap of their own; the notebook's heap does not notice. */
public final class Rehearsal {

  /** What such a heap may hold, in bytes. */
  private static final long LIMIT = 64L << 20;

  private final StringBuilder printed = new StringBuilder();
  private final Interpreter interpreter;
  private String value;

  private Rehearsal(CPython build, Optional<MistakenModel> model) {
    interpreter = new Interpreter(build, new Streams(), model);
    interpreter.machine().heap.malloc.limit(LIMIT);
  }

  /**
   * Runs the cells that ran before, then one more.
   *
   * @param running is told of the machine, so that it can be interrupted
   * @return the last cell's answer
   */
  public static Answer of(
      CPython build,
      Optional<MistakenModel> model,
      List<String> earlier,
      String cell,
      Consumer<Machine> running) {
    Rehearsal rehearsal = new Rehearsal(build, model);
    running.accept(rehearsal.interpreter.machine());
    for (String each : earlier) {
      if (rehearsal.run(each).exception().equals(Answer.INTERRUPTED)) {
        return new Answer("", "", Answer.INTERRUPTED, "");
      }
    }
    return rehearsal.run(cell);
  }

  /** The heap that a cell makes, from some of its names. */
  public static RefDiagram diagram(
      CPython build, String cell, List<String> names, Consumer<Machine> running) {
    Rehearsal rehearsal = new Rehearsal(build, Optional.empty());
    running.accept(rehearsal.interpreter.machine());
    rehearsal.run(cell);
    return PictureOfCell.ofNames(names, rehearsal.interpreter.machine(), 0);
  }

  private Answer run(String cell) {
    printed.setLength(0);
    value = "";
    String exception = "";
    String message = "";
    try {
      interpreter.run(CellText.of(cell).python(), "<cell>", true);
    } catch (Interpreter.Rejected e) {
      exception = e.fault().kind().exception();
      message = e.fault().message();
    } catch (PyRaise e) {
      exception = e.exception().type.name();
      message = Objects.strText(interpreter.machine().rt, e.exception()).toString();
      interpreter.machine().heap.decref(e.exception());
    }
    return new Answer(value, printed.toString(), exception, message);
  }

  private final class Streams implements MachineOutput {

    @Override
    public void stdout(String text) {
      printed.append(text);
    }

    @Override
    public void stderr(String text) {}

    @Override
    public void result(HeapObject object) {
      value = Objects.reprText(interpreter.machine().rt, object).toString();
    }

    @Override
    public String input(String prompt) {
      return null;
    }

    @Override
    public void command(int number) {}
  }
}
