package org.heaplab.code;

import static org.heaplab.code.Symbols.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.heaplab.syntax.tree.Span;

/**
 * Enters what a walk over the tree finds into scopes.
 *
 * @see "Python/symtable.c: symtable_enter_block, symtable_add_def"
 */
final class ScopeBuilder {

  private final IdentityHashMap<Object, Scope> scopes;
  private final Deque<Scope> stack = new ArrayDeque<>();
  private Scope module;

  /** The innermost class, or null. */
  String className;

  ScopeBuilder(IdentityHashMap<Object, Scope> scopes) {
    this.scopes = scopes;
  }

  Scope current() {
    return stack.peek();
  }

  /** The open scopes, innermost first. */
  Iterable<Scope> open() {
    return stack;
  }

  boolean atModule() {
    return current() == module;
  }

  void enter(Scope.Type type, String name, Object node) {
    Scope scope = new Scope(type, name);
    scopes.put(node, scope);
    Scope parent = current();
    if (parent == null) {
      module = scope;
    } else {
      scope.nested = parent.nested || parent.isFunctionLike();
      scope.iterableDepth = parent.iterableDepth;
      if (type != Scope.Type.ANNOTATION) {
        parent.children.add(scope);
      }
    }
    stack.push(scope);
  }

  Scope exit() {
    return stack.pop();
  }

  int flags(Scope scope, String name) {
    return scope.flags(Mangling.mangle(className, name));
  }

  void define(String name, int flag, Span span) {
    define(current(), name, flag, span);
  }

  void define(Scope scope, String name, int flag, Span span) {
    String mangled = Mangling.mangle(className, name);
    int flags = scope.flags(mangled);
    if (has(flag, DEF_PARAM) && has(flags, DEF_PARAM)) {
      throw CompileAbort.syntaxError(
          "duplicate argument '" + name + "' in function definition", span);
    }
    flags |= flag;
    if (scope.inIterationTarget) {
      if (has(flags, DEF_GLOBAL | DEF_NONLOCAL)) {
        throw CompileAbort.syntaxError(
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'",
            span);
      }
      flags |= DEF_COMP_ITER;
    }
    scope.symbols.put(mangled, flags);
    if (has(flag, DEF_PARAM)) {
      scope.varNames.add(mangled);
    } else if (has(flag, DEF_GLOBAL)) {
      module.symbols.merge(mangled, flag, (a, b) -> a | b);
    }
  }

  /** Notes where a name was declared global or nonlocal. */
  void recordDirective(String name, Span span) {
    current().directives.putIfAbsent(Mangling.mangle(className, name), span);
  }
}
