package org.heaplab.types.number;

/** What CPython refuses to compute, format or parse: the exception it raises, as data. */
public final class FormatFault extends RuntimeException {
  private final String type;

  /**
   * A fault.
   *
   * @param type the name of the built-in exception type, as {@code "ValueError"}
   * @param message CPython's text
   */
  public FormatFault(String type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  /** A {@code ValueError}. */
  public static FormatFault value(String message) {
    return new FormatFault("ValueError", message);
  }

  /** A {@code TypeError}. */
  public static FormatFault type(String message) {
    return new FormatFault("TypeError", message);
  }

  /** An {@code OverflowError}. */
  public static FormatFault overflow(String message) {
    return new FormatFault("OverflowError", message);
  }

  /** A {@code ZeroDivisionError}. */
  public static FormatFault zeroDivision(String message) {
    return new FormatFault("ZeroDivisionError", message);
  }

  /** A {@code MemoryError}, which has no text. */
  public static FormatFault memory() {
    return new FormatFault("MemoryError", "");
  }

  /** The name of the built-in exception type. */
  public String type() {
    return type;
  }
}
