package org.heaplab.syntax;

import java.util.List;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.SyntaxFault;
import org.heaplab.syntax.tree.SyntaxWarning;

/** What a cell's text turned out to be. */
public sealed interface Parsed {

  /**
   * A program.
   *
   * @param warnings of its literals
   */
  record Tree(Module module, List<SyntaxWarning> warnings) implements Parsed {}

  /**
   * No program.
   *
   * @param warnings of the literals that were read before
   */
  record Fault(SyntaxFault fault, List<SyntaxWarning> warnings) implements Parsed {}
}
