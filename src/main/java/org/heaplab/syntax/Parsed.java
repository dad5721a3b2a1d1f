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

  record Fault(SyntaxFault fault) implements Parsed {}
}
