package org.heaplab.syntax.tree;

/**
 * Where a piece of a cell stands. Lines count from 1, columns from 0 in code points; the end is
 * exclusive, as in CPython's {@code lineno, col_offset, end_lineno, end_col_offset} (which count
 * UTF-8 bytes).
 */
public record Span(int line, int column, int endLine, int endColumn) {

  /** From the start of this one to the end of the other. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }
}
