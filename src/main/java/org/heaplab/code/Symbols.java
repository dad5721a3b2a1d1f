package org.heaplab.code;

/**
 * What is known of a name in a block: how it is bound and used, and, in the high bits, its scope.
 *
 * @see "Include/internal/pycore_symtable.h"
 */
final class Symbols {

  static final int DEF_GLOBAL = 1;
  static final int DEF_LOCAL = 1 << 1;
  static final int DEF_PARAM = 1 << 2;
  static final int DEF_NONLOCAL = 1 << 3;
  static final int USE = 1 << 4;

  /** Free in a method and bound in the class. */
  static final int DEF_FREE_CLASS = 1 << 6;

  static final int DEF_IMPORT = 1 << 7;
  static final int DEF_ANNOT = 1 << 8;
  static final int DEF_COMP_ITER = 1 << 9;

  /** A cell in an inlined comprehension. */
  static final int DEF_COMP_CELL = 1 << 11;

  static final int DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

  static final int LOCAL = 1;
  static final int GLOBAL_EXPLICIT = 2;
  static final int GLOBAL_IMPLICIT = 3;
  static final int FREE = 4;
  static final int CELL = 5;

  private static final int SCOPE_OFFSET = 12;

  private Symbols() {}

  static int scope(int flags) {
    return flags >> SCOPE_OFFSET;
  }

  static int withScope(int flags, int scope) {
    return flags | scope << SCOPE_OFFSET;
  }

  static int withoutScope(int flags) {
    return flags & ((1 << SCOPE_OFFSET) - 1);
  }

  static boolean has(int flags, int any) {
    return (flags & any) != 0;
  }
}
