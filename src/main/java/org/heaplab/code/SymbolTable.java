package org.heaplab.code;

import java.util.IdentityHashMap;
import org.heaplab.syntax.tree.Module;

/** The scopes of a module and of all that is nested in it. */
final class SymbolTable {

  private final Scope top;
  private final IdentityHashMap<Object, Scope> scopes;

  private SymbolTable(Scope top, IdentityHashMap<Object, Scope> scopes) {
    this.top = top;
    this.scopes = scopes;
  }

  static SymbolTable of(Module module, boolean futureAnnotations, boolean inlineComprehensions) {
    IdentityHashMap<Object, Scope> scopes = new IdentityHashMap<>();
    Scope top = new SymbolCollector(scopes, futureAnnotations).collect(module);
    new ScopeAnalyzer(inlineComprehensions).analyze(top);
    return new SymbolTable(top, scopes);
  }

  /** The module's scope. */
  Scope top() {
    return top;
  }

  /** How many scopes there are, the module's apart. */
  int size() {
    return scopes.size() - 1;
  }

  /** The scope that a module, function, class, lambda or comprehension opens. */
  Scope of(Object node) {
    return scopes.get(node);
  }
}
