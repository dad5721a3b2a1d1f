package org.heaplab.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heaplab.build.CPython;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapHistory;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.session.commands.Snapshots;
import org.heaplab.view.Timeline.CellSpan;
import org.heaplab.view.reading.DiagramMemory;
import org.heaplab.view.reading.Timelines;

/** One heap of a notebook, and what the session remembers of it. */
final class Workspace {

  final CPython build;
  final Interpreter interpreter;
  final DiagramMemory diagrams = new DiagramMemory();
  final Snapshots snapshots;
  final HeapHistory history;

  /** Objects with a higher serial number were made by the notebook. */
  final int firstSerial;

  private final List<CellSpan> cells = new ArrayList<>();
  private int cell;
  private long cellStart;

  /** The misconception that this heap has on purpose. */
  final Optional<MistakenModel> model;

  Workspace(CPython build, Optional<MistakenModel> model, MachineOutput output, long limit) {
    this.build = build;
    this.model = model;
    this.interpreter = new Interpreter(build, output, model);
    Heap heap = interpreter.machine().heap;
    heap.malloc.limit(limit);
    this.firstSerial = heap.objectsMade();
    this.history = heap.startHistory();
    this.snapshots = new Snapshots(interpreter.machine(), firstSerial);
  }

  Machine machine() {
    return interpreter.machine();
  }

  void startCell(int number) {
    cell = number;
    cellStart = time();
    history.cell = number;
    snapshots.startCell(number);
  }

  void endCell() {
    cells.add(spanUntilNow());
  }

  private CellSpan spanUntilNow() {
    history.mark();
    int last = history.size() - 1;
    return new CellSpan(
        cell, cellStart, time(), Timelines.bytes(history, last), Timelines.objects(history, last));
  }

  private long time() {
    return machine().heap.objectsMade() - history.time(0);
  }

  /** The cells that have ended, and the one that runs as it is now. */
  List<CellSpan> cells() {
    List<CellSpan> all = new ArrayList<>(cells);
    boolean running = cells.isEmpty() || cells.get(cells.size() - 1).number() != cell;
    if (running) {
      all.add(spanUntilNow());
    }
    return all;
  }
}
