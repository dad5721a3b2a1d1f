package org.heaplab.session.commands;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.view.View;
import org.heaplab.view.reading.DiagramMemory;

/** What a command works on. */
public interface Desk {

  Machine machine();

  /** Number of the cell that runs, counted from 1. */
  int cell();

  /** Objects with a higher serial number were made by this notebook. */
  int firstSerial();

  DiagramMemory diagrams();

  void show(View view);

  void showText(String text);

  /** The value of a Python expression, held until {@link #release}. */
  Value evaluate(String expression);

  void release(Value value);

  /** Starts again on a fresh heap once the cell has ended. */
  void reset();

  Commands commands();

  /**
   * An object that a command asked for.
   *
   * @param references that evaluating it has left on it: 0 for a plain name
   */
  record Value(HeapObject object, int references) {}
}
