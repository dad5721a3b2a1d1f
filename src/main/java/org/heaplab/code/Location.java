package org.heaplab.code;

/**
 * Where an instruction comes from: lines from 1, columns from 0 in UTF-8 bytes; -1 is unknown.
 *
 * @see "Include/internal/pycore_symtable.h: _Py_SourceLocation"
 */
record Location(int line, int endLine, int column, int endColumn) {

  /** Of artificial instructions, which take over a neighbour's. */
  static final Location NONE = new Location(-1, -1, -1, -1);

  boolean isKnown() {
    return line >= 0;
  }
}
