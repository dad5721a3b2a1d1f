package org.heaplab.machine;

import org.heaplab.heap.HeapObject;

/** Where a program's output goes. */
public interface MachineOutput {

  void stdout(String text);

  void stderr(String text);

  /** Whether CPython's stdout keeps what is written until it has a chunk's worth. */
  default boolean isBuffered() {
    return false;
  }

  /** The program wants what it has written to be seen now. */
  default void flush() {}

  /** A program has used {@code gc.Pool}, which CPython has not; to be told beside its output. */
  default void toldOfPool() {}

  /** The value of a cell's last expression, borrowed. */
  void result(HeapObject value);

  /**
   * Asks the reader for a line.
   *
   * @return the line without its end, or null where nobody can be asked
   * @throws org.heaplab.heap.PyRaise KeyboardInterrupt, when an interrupt came first
   */
  String input(String prompt);

  /** The command that stands at this place of the code, by its number in the cell. */
  void command(int number);
}
