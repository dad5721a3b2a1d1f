package org.heaplab.kernel;

/** One line on the process's stderr, which Jupyter's server shows in its own log. */
final class Log {
  private Log() {}

  static void warn(String message) {
    System.err.println("heaplab: " + message);
  }

  /** For whoever has to mend it: cells never see a Java stack trace. */
  static void fault(String where, Throwable fault) {
    warn(where + ": " + fault);
    try {
      fault.printStackTrace();
    } catch (OutOfMemoryError | StackOverflowError again) {
      warn("no trace: " + again);
    }
  }
}
