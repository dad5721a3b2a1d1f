package org.heaplab.session.commands;

import java.util.List;
import java.util.Optional;
import org.heaplab.build.CPython;
import org.heaplab.course.Answer;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.heap.HeapHistory;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.session.Session;
import org.heaplab.session.course.Classroom;
import org.heaplab.view.Timeline.CellSpan;
import org.heaplab.view.View;
import org.heaplab.view.reading.DiagramMemory;

/** What a command works on. */
public interface Desk {

  Machine machine();

  /** Number of the cell that runs, counted from 1. */
  int cell();

  /** The name under which the cell's Python is compiled. */
  String filename();

  /** Whether this cell has run Python before the command. */
  boolean cellRan();

  /** Objects with a higher serial number were made by this notebook. */
  int firstSerial();

  DiagramMemory diagrams();

  Snapshots snapshots();

  HeapHistory history();

  /** The cells that have run on this heap, the running one last. */
  List<CellSpan> cells();

  void show(View view);

  void showText(String text);

  /** The value of a Python expression, held until {@link #release}. */
  Value evaluate(String expression);

  void release(Value value);

  /** Starts again on a fresh heap; possible only before the cell has run Python. */
  void startHeap(CPython build);

  CPython build();

  /** Sets the limit of this heap and of those that follow, in bytes. */
  void limit(long bytes);

  /** Runs a command's line after every cell; null for none. */
  void auto(String line);

  /**
   * Runs a cell on the notebook's heap.
   *
   * @param shown whether the reader sees its output
   */
  CellRun runCell(String python, boolean shown);

  /** What came of a cell. */
  record CellRun(Answer answer, Session.Outcome outcome) {}

  Classroom classroom();

  /** Starts again on a heap that is wrong on purpose, or on a sound one. */
  void startHeap(Optional<MistakenModel> model);

  Commands commands();

  /**
   * An object that a command asked for.
   *
   * @param references that evaluating it has left on it: 0 for a plain name
   */
  record Value(HeapObject object, int references) {}
}
