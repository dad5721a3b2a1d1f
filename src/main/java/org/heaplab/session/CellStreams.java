package org.heaplab.session;

import org.heaplab.course.Words;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.session.commands.UsageError;
import org.heaplab.types.Objects;
import org.heaplab.view.Notice;

/** The machine's output during a cell: to the screen, or to who asked for a value. */
final class CellStreams implements MachineOutput {

  private static final Words NO_POOL =
      new Words(
          "CPython's gc has no Pool: this is heap.Pool of Heaplab's own.",
          "CPython 的 gc 没有 Pool：这是 Heaplab 自己的 heap.Pool。");

  private final HeaplabSession session;
  private final Screen screen;

  CellStreams(HeaplabSession session, Screen screen) {
    this.session = session;
    this.screen = screen;
  }

  @Override
  public void stdout(String text) {
    if (screen.isOpen()) {
      screen.output().stdout(text);
    }
  }

  @Override
  public void stderr(String text) {
    if (screen.isOpen()) {
      screen.output().stderr(text);
    }
  }

  @Override
  public void toldOfPool() {
    if (screen.isOpen()) {
      screen.show(Notice.of(Notice.Kind.INFO, NO_POOL.in(session.classroom().language())));
    }
  }

  @Override
  public void result(HeapObject value) {
    if (!session.expressions().takes(value)) {
      screen
          .output()
          .result(Bundle.ofText(Objects.reprText(session.machine().rt, value).toString()));
    }
  }

  @Override
  public String input(String prompt) {
    try {
      return screen.isOpen() ? screen.output().input(prompt, false) : null;
    } catch (Output.InputRefused e) {
      return null;
    } catch (Output.InputInterrupted e) {
      Machine machine = session.machine();
      throw machine.rt.raise(machine.rt.exceptions.keyboardInterrupt);
    }
  }

  @Override
  public void command(int number) {
    try {
      session.runCommand(number);
    } catch (UsageError e) {
      throw session.endCell(e);
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | ClassCastException e) {
      throw session.endCell(
          new UsageError("Heaplab cannot show this (" + e + "); the heap is as it was."));
    }
  }
}
