package org.heaplab.machine;

import org.heaplab.heap.HeapObject;

/** Where a program's output goes. */
public interface MachineOutput {

  void stdout(String text);

  void stderr(String text);

  /** The value of a cell's last expression, borrowed. */
  void result(HeapObject value);

  /** The command that stands at this place of the code, by its number in the cell. */
  void command(int number);
}
