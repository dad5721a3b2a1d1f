package org.heaplab.kernel;

import java.util.Arrays;

/** One line on the process's stderr, which Jupyter's server shows in its own log. */
final class Log {
  private static final int MAX_FRAMES = 30;

  private Log() {}

  static void warn(String message) {
    System.err.println("heaplab: " + message);
  }

  /** For whoever has to mend it: cells never see a Java stack trace. */
  static void fault(String where, Throwable fault) {
    try {
      warn(where + ": " + fault);
      Arrays.stream(fault.getStackTrace())
          .limit(MAX_FRAMES)
          .forEach(frame -> System.err.println("    at " + frame));
    } catch (OutOfMemoryError e) {
      // the fault itself, mostly: whoever tells of it goes on without words
    }
  }
}
