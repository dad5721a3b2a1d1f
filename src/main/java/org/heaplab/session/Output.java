package org.heaplab.session;

/** Where a running cell's output goes. Calls come from the thread that runs the cell. */
public interface Output {

  void stdout(String text);

  void stderr(String text);

  /** The value of the cell's last expression. */
  void result(Bundle bundle);

  void display(Bundle bundle);

  /** As {@link #display}, to be replaced later through {@link #updateDisplay}. */
  void display(Bundle bundle, String displayId);

  void updateDisplay(Bundle bundle, String displayId);

  void clear(boolean wait);

  /**
   * Asks the reader for a line.
   *
   * @throws InputRefused where the front end cannot ask
   * @throws InputInterrupted when an interrupt came first
   */
  String input(String prompt, boolean password) throws InputRefused, InputInterrupted;

  /** The front end allows no input. */
  final class InputRefused extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** The wait for a line was interrupted. */
  final class InputInterrupted extends Exception {
    private static final long serialVersionUID = 1;
  }
}
