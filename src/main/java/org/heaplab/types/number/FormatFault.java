package org.heaplab.types.number;

/** What CPython refuses to compute, format or parse: the exception it raises, as data. */
public final class FormatFault extends RuntimeException {
  private final String type;
  private final int errno;

  /**
   * A fault.
   *
   * @param type the name of the built-in exception type, as {@code "ValueError"}
   * @param message CPython's text
   */
  public FormatFault(String type, String message) {
    this(type, 0, message);
  }

  private FormatFault(String type, int errno, String message) {
    super(message, null, false, false);
    this.type = type;
    this.errno = errno;
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

  /** The {@code OverflowError} of C's {@code ERANGE}, whose number is its first argument. */
  public static FormatFault range() {
    return new FormatFault("OverflowError", 34, "Numerical result out of range");
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

  /** The error number that comes before the text among the exception's arguments; mostly 0. */
  public int errno() {
    return errno;
  }
}
