package org.heaplab.kernel;

import java.util.List;
import org.heaplab.session.Session.Outcome.Failed;

/** What a reader is told of a failure that is not their program's. */
final class Faults {
  private Faults() {}

  static Failed describe(Throwable fault) {
    if (fault instanceof BadContent) {
      return failed("ValueError", fault.getMessage());
    }
    if (fault instanceof OutOfMemoryError) {
      return failed(
          "MemoryError",
          "Heaplab's Java process ran out of memory: use less, or restart the kernel.");
    }
    if (fault instanceof StackOverflowError) {
      return failed("RecursionError", "Heaplab's Java stack overflowed: nest less deeply.");
    }
    return failed(
        "SystemError",
        "This is a bug in Heaplab, not in your code ("
            + fault.getClass().getSimpleName()
            + "); please report it with the cell that shows it.");
  }

  private static Failed failed(String name, String sentence) {
    return new Failed(name, sentence, List.of(name + ": " + sentence));
  }
}
