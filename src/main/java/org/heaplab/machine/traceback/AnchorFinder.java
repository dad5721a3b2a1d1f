package org.heaplab.machine.traceback;

import org.heaplab.syntax.Parsed;
import org.heaplab.syntax.PythonParser;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/**
 * Finds the operator or the brackets in the text of an expression.
 *
 * @see "_extract_caret_anchors_from_line_segment in Lib/traceback.py (3.13)"
 */
final class AnchorFinder {

  private final String[] lines;

  private int line;
  private int column;

  private AnchorFinder(String segment) {
    lines = segment.split("\n", -1);
  }

  /** Null when the text is no operation, call or subscript. */
  static Anchors find(String segment) {
    Expr expression = expression(segment);
    return expression == null ? null : new AnchorFinder(segment).anchors(expression);
  }

  /** In parentheses, so that it may go over several lines; its lines then count from 2. */
  private static Expr expression(String segment) {
    if (!(PythonParser.parse("(\n" + segment + "\n)") instanceof Parsed.Tree tree)) {
      return null;
    }
    Module module = tree.module();
    boolean single = module.body().size() == 1 && module.body().get(0) instanceof Stmt.ExprStmt;
    return single ? ((Stmt.ExprStmt) module.body().get(0)).value() : null;
  }

  private Anchors anchors(Expr expression) {
    if (expression instanceof Expr.BinOp op) {
      return operator(op);
    }
    if (expression instanceof Expr.Subscript subscript) {
      return brackets(subscript.value(), '[', expression);
    }
    return expression instanceof Expr.Call call ? brackets(call.function(), '(', expression) : null;
  }

  private Anchors operator(Expr.BinOp op) {
    if (!startBehind(op.left().span()) || !skipTo('\0')) {
      return null;
    }
    int right = column + 1;
    Span operand = op.right().span();
    boolean beforeOperand =
        operand.line() - 2 > line || right < chars(operand.line() - 2, operand.column());
    if (right < lines[line].length() && beforeOperand && isOperator(lines[line].charAt(right))) {
      right++;
    }
    return new Anchors(line, column, line, right);
  }

  private static boolean isOperator(char c) {
    return !Character.isWhitespace(c) && c != '\\' && c != '#';
  }

  private Anchors brackets(Expr before, char open, Expr whole) {
    if (!startBehind(before.span()) || !skipTo(open)) {
      return null;
    }
    Span span = whole.span();
    int endLine = span.endLine() - 2;
    return new Anchors(line, column, endLine, chars(endLine, span.endColumn()));
  }

  private boolean startBehind(Span span) {
    line = span.endLine() - 2;
    column = chars(line, span.endColumn());
    return settle();
  }

  private int chars(int inLine, int points) {
    return lines[inLine].offsetByCodePoints(0, points);
  }

  /** Moves on to a column that exists; false past the end. */
  private boolean settle() {
    while (line < lines.length && column >= lines[line].length()) {
      column = 0;
      line++;
    }
    return line < lines.length;
  }

  /** Moves to a character, past comments; 0 stands for the first of an operator. */
  private boolean skipTo(char wanted) {
    for (; ; ) {
      char c = lines[line].charAt(column);
      if (c == '\\' || c == '#') {
        column = lines[line].length();
      } else if (wanted == 0 ? !Character.isWhitespace(c) && c != ')' : c == wanted) {
        return true;
      } else {
        column++;
      }
      if (!settle()) {
        return false;
      }
    }
  }
}
