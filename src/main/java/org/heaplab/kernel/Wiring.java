package org.heaplab.kernel;

import java.util.List;

/** The one place that knows which session stands behind the kernel. */
final class Wiring {
  private static final String DEFAULT_PYTHON = "3.13.0";

  private Wiring() {}

  static Notebook notebook() {
    return new Notebook(
        DEFAULT_PYTHON,
        () -> {
          throw new UnsupportedOperationException("no session is wired to the kernel");
        });
  }

  /**
   * Runs programs outside a notebook.
   *
   * @param arguments what follows {@code run} on the command line
   * @return the exit status
   */
  static int run(List<String> arguments) {
    System.err.println("heaplab run is not built yet.");
    return 2;
  }
}
