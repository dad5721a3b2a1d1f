package org.heaplab.machine;

/** Told where running code stands. The heap is whole at each call, and may be read. */
public interface LineListener {

  /**
   * A line is about to run.
   *
   * @param filename of the code, such as {@code <cell 3>}
   * @param function {@code <module>} outside functions
   */
  void onLine(String filename, String function, int line);

  /**
   * A call has ended; its frame is gone.
   *
   * @param raised whether an exception left it
   */
  void onReturn(boolean raised);
}
