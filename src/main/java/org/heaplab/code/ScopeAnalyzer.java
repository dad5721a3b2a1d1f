package org.heaplab.code;

import static org.heaplab.code.Symbols.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Second pass over the scopes: decides for each name whether it is local, a cell, free or global.
 *
 * @see "Python/symtable.c: analyze_block"
 */
final class ScopeAnalyzer {

  private final boolean inlineComprehensions;

  ScopeAnalyzer(boolean inlineComprehensions) {
    this.inlineComprehensions = inlineComprehensions;
  }

  void analyze(Scope top) {
    block(top, null, new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  /** What is decided about one block's names while its children are analyzed. */
  private record Decisions(
      Scope scope, Map<String, Integer> scopes, Set<String> local, Set<String> inlinedCells) {}

  /**
   * @param bound names that enclosing functions bind, null for a module
   * @param free gets the names that this block and those in it take from enclosing functions
   * @param global names that enclosing blocks declare global
   */
  private void block(Scope scope, Set<String> bound, Set<String> free, Set<String> global) {
    Decisions decisions =
        new Decisions(scope, new HashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    boolean isClass = scope.type == Scope.Type.CLASS;
    Set<String> innerGlobal = new LinkedHashSet<>();
    Set<String> innerBound = new LinkedHashSet<>();
    if (isClass) {
      innerGlobal.addAll(global);
      addIfAny(innerBound, bound);
    }
    scope.symbols.forEach((name, flags) -> decide(decisions, name, flags, bound, free, global));
    if (isClass) {
      innerBound.add("__class__");
      innerBound.add("__classdict__");
    } else {
      if (scope.isFunctionLike()) {
        innerBound.addAll(decisions.local);
      }
      addIfAny(innerBound, bound);
      innerGlobal.addAll(global);
    }
    Set<String> innerFree = new LinkedHashSet<>();
    children(decisions, innerBound, innerFree, innerGlobal);
    if (scope.isFunctionLike()) {
      markCells(decisions, innerFree);
    } else if (isClass) {
      scope.needsClassClosure = innerFree.remove("__class__");
      innerFree.remove("__classdict__");
    }
    record(decisions, bound, innerFree);
    free.addAll(innerFree);
  }

  private static void addIfAny(Set<String> to, Set<String> from) {
    if (from != null) {
      to.addAll(from);
    }
  }

  private static void decide(
      Decisions decisions,
      String name,
      int flags,
      Set<String> bound,
      Set<String> free,
      Set<String> global) {
    Map<String, Integer> scopes = decisions.scopes;
    if (has(flags, DEF_GLOBAL)) {
      if (has(flags, DEF_NONLOCAL)) {
        throw misdeclared("name '" + name + "' is nonlocal and global", decisions.scope, name);
      }
      scopes.put(name, GLOBAL_EXPLICIT);
      global.add(name);
      if (bound != null) {
        bound.remove(name);
      }
    } else if (has(flags, DEF_NONLOCAL)) {
      checkNonlocal(decisions.scope, name, bound);
      scopes.put(name, FREE);
      free.add(name);
    } else if (has(flags, DEF_BOUND)) {
      scopes.put(name, LOCAL);
      decisions.local.add(name);
      global.remove(name);
    } else if (bound != null && bound.contains(name)) {
      scopes.put(name, FREE);
      free.add(name);
    } else {
      scopes.put(name, GLOBAL_IMPLICIT);
    }
  }

  private static void checkNonlocal(Scope scope, String name, Set<String> bound) {
    if (bound == null) {
      throw misdeclared("nonlocal declaration not allowed at module level", scope, name);
    }
    if (!bound.contains(name)) {
      throw misdeclared("no binding for nonlocal '" + name + "' found", scope, name);
    }
  }

  private static CompileAbort misdeclared(String message, Scope scope, String name) {
    return CompileAbort.syntaxError(message, scope.directives.get(name));
  }

  private void children(
      Decisions decisions, Set<String> bound, Set<String> free, Set<String> global) {
    List<Scope> kept = new ArrayList<>();
    List<Scope> children = decisions.scope.children;
    for (Scope child : children) {
      Set<String> childFree = new LinkedHashSet<>(free);
      block(child, new LinkedHashSet<>(bound), childFree, new LinkedHashSet<>(global));
      if (inlineComprehensions && child.isComprehension() && !child.generator) {
        inline(decisions, child, childFree);
        child.inlined = true;
        kept.addAll(child.children);
      } else {
        kept.add(child);
      }
      free.addAll(childFree);
    }
    children.clear();
    children.addAll(kept);
  }

  private static void inline(Decisions decisions, Scope comprehension, Set<String> free) {
    Scope scope = decisions.scope;
    boolean isClass = scope.type == Scope.Type.CLASS;
    boolean dropsClass = false;
    for (Map.Entry<String, Integer> symbol : comprehension.symbols.entrySet()) {
      String name = symbol.getKey();
      int flags = symbol.getValue();
      if (has(flags, DEF_PARAM)) {
        continue;
      }
      int nameScope = scope(flags);
      if (nameScope == CELL || has(flags, DEF_COMP_CELL)) {
        decisions.inlinedCells.add(name);
      }
      if (nameScope == FREE && isClass && name.equals("__class__")) {
        nameScope = GLOBAL_IMPLICIT;
        free.remove(name);
        dropsClass = true;
      }
      Integer present = scope.symbols.get(name);
      if (present == null) {
        scope.symbols.put(name, withoutScope(flags));
        decisions.scopes.put(name, nameScope);
      } else if (has(present, DEF_BOUND) && !isClass && !freeInChild(comprehension, name)) {
        free.remove(name);
      }
    }
    if (dropsClass) {
      comprehension.symbols.remove("__class__");
    }
  }

  private static boolean freeInChild(Scope scope, String name) {
    return scope.children.stream().anyMatch(child -> child.scopeOf(name) == FREE);
  }

  private static void markCells(Decisions decisions, Set<String> free) {
    for (Map.Entry<String, Integer> entry : decisions.scopes.entrySet()) {
      String name = entry.getKey();
      if (entry.getValue() == LOCAL
          && (free.contains(name) || decisions.inlinedCells.contains(name))) {
        entry.setValue(CELL);
        free.remove(name);
      }
    }
  }

  private static void record(Decisions decisions, Set<String> bound, Set<String> free) {
    Scope scope = decisions.scope;
    scope.symbols.replaceAll(
        (name, flags) -> {
          int all = decisions.inlinedCells.contains(name) ? flags | DEF_COMP_CELL : flags;
          return withScope(all, decisions.scopes.get(name));
        });
    boolean isClass = scope.type == Scope.Type.CLASS;
    for (String name : free) {
      if (scope.symbols.containsKey(name)) {
        if (isClass) {
          scope.symbols.merge(name, DEF_FREE_CLASS, (a, b) -> a | b);
        }
      } else if (bound == null || bound.contains(name)) {
        scope.symbols.put(name, withScope(0, FREE));
      }
    }
  }
}
