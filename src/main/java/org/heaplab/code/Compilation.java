package org.heaplab.code;

import java.util.List;
import org.heaplab.syntax.tree.SyntaxFault;
import org.heaplab.syntax.tree.SyntaxWarning;

/** What becomes of a tree. */
public sealed interface Compilation {

  /**
   * Code.
   *
   * @param scopes symbol tables that there were at once, the module's apart
   * @param warnings in the order in which CPython gives them
   */
  record Compiled(CodeUnit unit, int scopes, List<SyntaxWarning> warnings) implements Compilation {}

  /** CPython's SyntaxError, or its RecursionError for a tree that is too deep. */
  record Fault(SyntaxFault fault) implements Compilation {}
}
