package org.heaplab.course;

/**
 * What a cell answered.
 *
 * @param value of its last expression, as {@code repr} writes it; empty for none
 * @param printed to stdout
 * @param exception name of the type of what it raised; empty for nothing
 * @param message what the exception says
 */
public record Answer(String value, String printed, String exception, String message) {

  /** The exception that an interrupt raises. */
  public static final String INTERRUPTED = "KeyboardInterrupt";

  /** What a reader predicts: the exception, else the value, else what is printed. */
  public String text() {
    if (!exception.isEmpty()) {
      return exception;
    }
    return value.isEmpty() ? printed.strip() : value;
  }

  /** The same for the reader, with what the exception says. */
  public String told() {
    return exception.isEmpty() || message.isEmpty() ? text() : exception + ": " + message;
  }
}
