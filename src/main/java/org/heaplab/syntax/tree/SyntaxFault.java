package org.heaplab.syntax.tree;

/**
 * What is wrong with a cell's text, as CPython says it.
 *
 * @param span what the caret marks; null where CPython names no place. Where CPython leaves the end
 *     open it is one column after the start
 * @param text the line that the span begins in, without its end; null where CPython shows none
 */
public record SyntaxFault(Kind kind, String message, Span span, String text) {

  /** The exception that CPython raises. */
  public enum Kind {
    SYNTAX_ERROR("SyntaxError"),
    INDENTATION_ERROR("IndentationError"),
    TAB_ERROR("TabError"),
    UNICODE_ENCODE_ERROR("UnicodeEncodeError"),
    MEMORY_ERROR("MemoryError"),
    RECURSION_ERROR("RecursionError"),
    /** Python that Heaplab leaves out. */
    UNSUPPORTED("NotImplementedError");

    private final String exception;

    Kind(String exception) {
      this.exception = exception;
    }

    /** Name of the exception's type. */
    public String exception() {
      return exception;
    }
  }
}
