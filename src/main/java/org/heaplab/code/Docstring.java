package org.heaplab.code;

import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Stmt;

/** The string that a body begins with. */
final class Docstring {

  private Docstring() {}

  /** The expression, or null. */
  static Expr.Constant of(List<Stmt> body) {
    return !body.isEmpty()
            && body.get(0) instanceof Stmt.ExprStmt statement
            && statement.value() instanceof Expr.Constant constant
            && constant.value() instanceof Expr.Literal.Str
        ? constant
        : null;
  }

  /** The constant that stands for it, which is the tree's own if there is nothing to clean. */
  static Constant constant(Expr.Constant docstring, ConstantPool pool) {
    String written = ((Expr.Literal.Str) docstring.value()).value();
    String text = clean(docstring);
    Constant constant = new Constant.Str(text);
    return text.equals(written) ? pool.mergeLiteral(constant) : constant;
  }

  /**
   * The text as CPython keeps it: tabs expanded, the margin that all lines but the first share cut
   * off.
   *
   * @see "Python/compile.c: _PyCompile_CleanDoc"
   */
  static String clean(Expr.Constant docstring) {
    String text = expandTabs(((Expr.Literal.Str) docstring.value()).value());
    String[] lines = text.split("\n", -1);
    int margin = margin(lines);
    StringBuilder cleaned = new StringBuilder(lines[0].substring(indent(lines[0])));
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i];
      cleaned.append('\n').append(line.substring(Math.min(margin, indent(line))));
    }
    return cleaned.toString();
  }

  private static int margin(String[] lines) {
    int margin = Integer.MAX_VALUE;
    for (int i = 1; i < lines.length; i++) {
      int indent = indent(lines[i]);
      if (indent < lines[i].length()) {
        margin = Math.min(margin, indent);
      }
    }
    return margin == Integer.MAX_VALUE ? 0 : margin;
  }

  private static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** As {@code str.expandtabs()}. */
  private static String expandTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder expanded = new StringBuilder();
    int column = 0;
    for (int c : text.codePoints().toArray()) {
      if (c == '\t') {
        int spaces = 8 - column % 8;
        expanded.append(" ".repeat(spaces));
        column += spaces;
      } else {
        expanded.appendCodePoint(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return expanded.toString();
  }
}
