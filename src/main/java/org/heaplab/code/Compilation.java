package org.heaplab.code;

import java.util.List;
import org.heaplab.syntax.tree.Span;

/** What becomes of a tree. */
public sealed interface Compilation {

  /**
   * Code.
   *
   * @param warnings in the order in which CPython gives them
   */
  record Compiled(CodeUnit unit, List<SyntaxWarning> warnings) implements Compilation {}

  /**
   * CPython's SyntaxError, or its RecursionError for a tree that is too deep.
   *
   * @param span null where CPython names no place
   */
  record Rejected(String message, Span span, boolean recursionError) implements Compilation {}
}
