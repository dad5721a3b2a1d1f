package org.heaplab.code;

import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault;

/** Ends a compilation; {@link Compiler} turns it into data. */
final class CompileAbort extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SyntaxFault.Kind kind;

  /** Null where CPython names no place. */
  private final transient Span span;

  private CompileAbort(SyntaxFault.Kind kind, String message, Span span) {
    super(message, null, false, false);
    this.kind = kind;
    this.span = span;
  }

  static CompileAbort syntaxError(String message, Span span) {
    return new CompileAbort(SyntaxFault.Kind.SYNTAX_ERROR, message, span);
  }

  static CompileAbort tooDeep() {
    return new CompileAbort(
        SyntaxFault.Kind.RECURSION_ERROR,
        "maximum recursion depth exceeded during compilation",
        null);
  }

  SyntaxFault fault(SourceColumns source) {
    return new SyntaxFault(
        kind, getMessage(), span, span == null ? null : source.line(span.line()));
  }
}
