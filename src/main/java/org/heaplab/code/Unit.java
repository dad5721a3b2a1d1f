package org.heaplab.code;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A body that is being compiled.
 *
 * @see "Python/compile.c: struct compiler_unit"
 */
final class Unit {

  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    LAMBDA,
    COMPREHENSION
  }

  /**
   * How many arguments of each kind.
   *
   * @param positional those that may be keywords too
   */
  record Arguments(int positionalOnly, int positional, int keywordOnly) {

    static final Arguments NONE = new Arguments(0, 0, 0);

    boolean anyPositional() {
      return positionalOnly + positional > 0;
    }
  }

  /** Python's order of strings: by code points. */
  private static final Comparator<String> BY_CODE_POINTS =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  final Kind kind;
  final Scope scope;
  final String name;
  final int firstLine;
  final Arguments arguments;
  final InstructionList instructions = new InstructionList();

  /** Index of each constant. */
  final Map<Constant, Integer> constants = new LinkedHashMap<>();

  final Map<String, Integer> names = new LinkedHashMap<>();
  final Map<String, Integer> varNames = new LinkedHashMap<>();
  final Map<String, Integer> cellVars;

  /** Numbered after the cells. */
  final Map<String, Integer> freeVars;

  /** Fast locals of inlined comprehensions in a module or class; true while inside one. */
  final Map<String, Boolean> fastHidden = new HashMap<>();

  /** Attributes that a class's methods assign to {@code self}. */
  final Set<String> staticAttributes = new TreeSet<>(BY_CODE_POINTS);

  final Deque<FrameBlock> frameBlocks = new ArrayDeque<>();

  /** The class whose private names are mangled, or null. */
  String className;

  String qualname;
  int inlinedComprehensions;

  Unit(Kind kind, Scope scope, String name, int firstLine, Arguments arguments) {
    this.kind = kind;
    this.scope = scope;
    this.name = name;
    this.qualname = name;
    this.firstLine = firstLine;
    this.arguments = arguments;
    scope.varNames.forEach(varName -> index(varNames, varName));
    this.cellVars = scoped(Symbols.CELL, Symbols.DEF_COMP_CELL, 0);
    if (scope.needsClassClosure) {
      index(cellVars, "__class__");
    }
    this.freeVars = scoped(Symbols.FREE, Symbols.DEF_FREE_CLASS, cellVars.size());
  }

  private Map<String, Integer> scoped(int wantedScope, int orFlag, int offset) {
    Map<String, Integer> found = new LinkedHashMap<>();
    List<String> sorted = scope.symbols.keySet().stream().sorted(BY_CODE_POINTS).toList();
    for (String symbol : sorted) {
      int flags = scope.flags(symbol);
      if (Symbols.scope(flags) == wantedScope || Symbols.has(flags, orFlag)) {
        found.put(symbol, offset + found.size());
      }
    }
    return found;
  }

  /** The key's index; a new key gets the next. */
  static <K> int index(Map<K, Integer> table, K key) {
    Integer present = table.putIfAbsent(key, table.size());
    return present == null ? table.size() - 1 : present;
  }

  String mangle(String identifier) {
    return Mangling.mangle(className, identifier);
  }

  boolean inInlinedComprehension() {
    return inlinedComprehensions > 0;
  }
}
