package org.heaplab.machine.traceback;

import org.heaplab.syntax.Parsed;
import org.heaplab.syntax.PythonParser;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Stmt;

/**
 * The marks under a frame's one source line in 3.11 and 3.12.
 *
 * @see "tb_displayline in Python/traceback.c (3.12)"
 */
final class OneLineCarets {

  private final DisplayWidth width;
  private final String line;
  private final int start;
  private int end;
  private int left = -1;
  private int right = -1;

  private OneLineCarets(DisplayWidth width, String line, int start, int end) {
    this.width = width;
    this.line = line;
    this.start = start;
    this.end = end;
  }

  /**
   * The line of marks, without its indentation of 4; null where there is none.
   *
   * @param line as it stands in the file
   * @param endByte end of the place if that is in the same line, else -1
   */
  static String of(DisplayWidth width, String line, int startByte, int endByte) {
    int start = Lines.charOffset(line, startByte);
    OneLineCarets carets =
        new OneLineCarets(width, line, start, endByte < 0 ? 0 : Lines.charOffset(line, endByte));
    if (endByte < 0) {
      carets.end = line.stripTrailing().length();
    } else {
      carets.findAnchors();
    }
    return carets.marks();
  }

  private void findAnchors() {
    if (end <= start
        || !(PythonParser.parse(line.substring(start, end)) instanceof Parsed.Tree tree)
        || tree.module().body().size() != 1
        || !(tree.module().body().get(0) instanceof Stmt.ExprStmt statement)) {
      return;
    }
    if (statement.value() instanceof Expr.BinOp op) {
      findOperator(op);
    } else if (statement.value() instanceof Expr.Subscript subscript) {
      left = chars(subscript.value().span().endColumn());
      right = chars(subscript.slice().span().endColumn()) + 1;
    }
  }

  private void findOperator(Expr.BinOp op) {
    int stop = chars(op.right().span().column());
    for (int i = chars(op.left().span().endColumn()); i < stop; i++) {
      if (!Character.isWhitespace(line.charAt(i))) {
        boolean two = i + 1 < stop && !Character.isWhitespace(line.charAt(i + 1));
        left = i;
        right = two ? i + 2 : i + 1;
        return;
      }
    }
  }

  /** Column in the line of one in the marked text. */
  private int chars(int points) {
    return line.offsetByCodePoints(start, points);
  }

  private String marks() {
    int cut = Lines.leadingSpace(line);
    if (left < 0 && end - start == line.length() - cut) {
      return null;
    }
    StringBuilder marks = new StringBuilder();
    for (int column = cut; column < end; column++) {
      boolean anchored = left >= 0 && column >= left && column < right;
      char mark = column < start ? ' ' : left < 0 || anchored ? '^' : '~';
      marks.append(String.valueOf(mark).repeat(width.of(line.substring(column, column + 1))));
    }
    return marks.toString();
  }
}
