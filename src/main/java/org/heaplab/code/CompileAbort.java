package org.heaplab.code;

import org.heaplab.syntax.tree.Span;

/** Ends a compilation; {@link Compiler} turns it into data. */
final class CompileAbort extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Null where CPython names no place. */
  private final transient Span span;

  private final boolean tooDeep;

  private CompileAbort(String message, Span span, boolean tooDeep) {
    super(message, null, false, false);
    this.span = span;
    this.tooDeep = tooDeep;
  }

  static CompileAbort syntaxError(String message, Span span) {
    return new CompileAbort(message, span, false);
  }

  static CompileAbort tooDeep() {
    return new CompileAbort("maximum recursion depth exceeded during compilation", null, true);
  }

  Span span() {
    return span;
  }

  boolean isTooDeep() {
    return tooDeep;
  }
}
