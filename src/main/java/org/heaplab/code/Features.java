package org.heaplab.code;

import java.util.Set;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/**
 * What a module takes from {@code __future__}.
 *
 * @param flags bits of {@link CodeFlags}
 * @param lastLine of the last such import, -1 without one
 * @see "Python/future.c"
 */
record Features(int flags, int lastLine) {

  private static final Set<String> NO_LONGER_FUTURE =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "generator_stop");

  boolean annotations() {
    return (flags & CodeFlags.CO_FUTURE_ANNOTATIONS) != 0;
  }

  static Features of(Module module) {
    int flags = 0;
    int lastLine = -1;
    for (Stmt s : module.body()) {
      if (isImport(s)) {
        for (Stmt.Alias alias : ((Stmt.ImportFrom) s).names()) {
          flags |= flag(alias.name(), start(s.span()));
        }
        lastLine = s.span().line();
      } else if (!isString(s)) {
        break;
      }
    }
    return new Features(flags, lastLine);
  }

  static boolean isImport(Stmt s) {
    return s instanceof Stmt.ImportFrom from
        && from.level() == 0
        && "__future__".equals(from.module());
  }

  private static boolean isString(Stmt s) {
    return s instanceof Stmt.ExprStmt e
        && e.value() instanceof Expr.Constant constant
        && constant.value() instanceof Expr.Literal.Str;
  }

  /** CPython leaves the end of these errors open. */
  private static Span start(Span span) {
    return new Span(span.line(), span.column(), span.line(), span.column() + 1);
  }

  private static int flag(String feature, Span span) {
    if (NO_LONGER_FUTURE.contains(feature)) {
      return 0;
    }
    return switch (feature) {
      case "annotations" -> CodeFlags.CO_FUTURE_ANNOTATIONS;
      case "barry_as_FLUFL" -> CodeFlags.CO_FUTURE_BARRY_AS_BDFL;
      case "braces" -> throw CompileAbort.syntaxError("not a chance", span);
      default ->
          throw CompileAbort.syntaxError("future feature " + feature + " is not defined", span);
    };
  }
}
