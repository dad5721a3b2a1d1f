package org.heaplab.session;

import java.util.List;
import java.util.Map;

/**
 * One notebook: its heap, its names, its commands. The kernel hands it requests from one thread at
 * a time; {@link #interrupt} comes from any.
 */
public interface Session {

  /** Version of the simulated CPython, such as {@code 3.13.0}. */
  String pythonVersion();

  /** Runs a cell to its end; never throws. */
  Outcome run(String code, Output output);

  /** Evaluates expressions after a cell, each apart from the others; what they print is dropped. */
  Map<String, Evaluation> evaluate(Map<String, String> expressions);

  /**
   * Names that can stand at the cursor.
   *
   * @param cursor in code points from the start of the code
   */
  Completion complete(String code, int cursor);

  /**
   * What is known of the name at the cursor; null where there is none.
   *
   * @param detail 0 or 1
   */
  Bundle inspect(String code, int cursor, int detail);

  Completeness isComplete(String code);

  /**
   * Makes the cell that runs or is about to run raise KeyboardInterrupt. Called only between {@link
   * #forgetInterrupt} and the return of {@link #run} or {@link #evaluate}, so it is never too
   * early.
   */
  void interrupt();

  /**
   * Makes the running cell raise MemoryError, since Java's memory is nearly full. Called when
   * {@link #interrupt} may be.
   */
  void memoryIsShort();

  /** Drops an interrupt that came too late for the last cell. Called before and after each cell. */
  void forgetInterrupt();

  /** Loads what the first picture needs, from a thread of its own while cells may run. */
  void warmUp();

  /** How a cell ended. */
  sealed interface Outcome {
    record Done() implements Outcome {}

    /** The fields of Jupyter's error message; the traceback may carry ANSI colours. */
    record Failed(String name, String value, List<String> traceback) implements Outcome {}
  }

  /** What came of one of the user's expressions. */
  sealed interface Evaluation {
    record Value(Bundle bundle) implements Evaluation {}

    record Error(Outcome.Failed failure) implements Evaluation {}
  }

  /**
   * Positions are in code points.
   *
   * @param start where the text begins that a match replaces
   */
  record Completion(int start, int end, List<Match> matches) {}

  /** One proposal; the type is one of Jupyter's words: function, class, instance, keyword … */
  record Match(String text, String type, String signature) {}

  /** Whether a front end should run the code on Enter. */
  record Completeness(Status status, String indent) {

    /** Jupyter's four answers. */
    public enum Status {
      COMPLETE,
      INCOMPLETE,
      INVALID,
      UNKNOWN
    }
  }
}
