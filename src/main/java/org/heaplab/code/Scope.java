package org.heaplab.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.syntax.tree.Span;

/**
 * The names of one block.
 *
 * @see "Include/internal/pycore_symtable.h: PySTEntryObject"
 */
final class Scope {

  enum Type {
    MODULE,
    FUNCTION,
    CLASS,
    /** An annotation that is kept as text: nothing in it binds or uses a name. */
    ANNOTATION
  }

  enum Comprehension {
    NONE,
    LIST,
    SET,
    DICT,
    GENERATOR
  }

  final Type type;
  final String name;

  /** Flags of {@link Symbols} for each mangled name, in the order of first appearance. */
  final Map<String, Integer> symbols = new LinkedHashMap<>();

  /** The parameters. */
  final List<String> varNames = new ArrayList<>();

  final List<Scope> children = new ArrayList<>();

  /** Where {@code global} and {@code nonlocal} stand. */
  final Map<String, Span> directives = new LinkedHashMap<>();

  Comprehension comprehension = Comprehension.NONE;
  boolean nested;
  boolean generator;
  boolean varArgs;
  boolean varKeywords;
  boolean annotationsUsed;
  boolean needsClassClosure;
  boolean inlined;

  /** Whether an iteration target is being visited. */
  boolean inIterationTarget;

  /** How many iterables of comprehensions are being visited. */
  int iterableDepth;

  Scope(Type type, String name) {
    this.type = type;
    this.name = name;
  }

  boolean isFunctionLike() {
    return type == Type.FUNCTION || type == Type.ANNOTATION;
  }

  boolean isComprehension() {
    return comprehension != Comprehension.NONE;
  }

  int flags(String mangled) {
    return symbols.getOrDefault(mangled, 0);
  }

  /** One of {@link Symbols#LOCAL} and its like, 0 for an unknown name. */
  int scopeOf(String mangled) {
    return Symbols.scope(flags(mangled));
  }
}
