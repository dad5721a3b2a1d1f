package org.heaplab.syntax.errors;

import org.heaplab.syntax.tree.SyntaxFault;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** Ends a pass with what is wrong; it does not leave this package. */
final class Complaint extends RuntimeException {
  private final transient SyntaxFault fault;
  private final boolean lexical;

  private Complaint(SyntaxFault fault, boolean lexical) {
    super(null, null, false, false);
    this.fault = fault;
    this.lexical = lexical;
  }

  static Complaint of(SyntaxFault fault) {
    return new Complaint(fault, false);
  }

  static Complaint lexical(SyntaxFault fault) {
    return new Complaint(fault, true);
  }

  static Complaint tooDeep() {
    return of(
        new SyntaxFault(
            Kind.MEMORY_ERROR,
            "Parser stack overflowed - Python source too complex to parse",
            null,
            null));
  }

  /** Nothing better than a plain "invalid syntax" was found in time. */
  static Complaint givenUp() {
    return of(null);
  }

  /** Null where the pass was given up. */
  SyntaxFault fault() {
    return fault;
  }

  boolean isLexical() {
    return lexical;
  }
}
