package org.heaplab.syntax;

import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.SyntaxFault;

/** What a cell's text turned out to be. */
public sealed interface Parsed {

  record Tree(Module module) implements Parsed {}

  record Fault(SyntaxFault fault) implements Parsed {}
}
