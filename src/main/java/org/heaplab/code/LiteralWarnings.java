package org.heaplab.code;

import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.CompareOperator;
import org.heaplab.syntax.tree.SyntaxWarning;

/**
 * CPython's warnings about literals used as what they are not.
 *
 * @see "Python/compile.c: check_compare, check_caller, check_subscripter, check_index"
 */
final class LiteralWarnings {

  private static final String COMMA = "; perhaps you missed a comma?";

  private final FoldedConstants constants;
  private final Emitter emit;

  LiteralWarnings(FoldedConstants constants, Emitter emit) {
    this.constants = constants;
    this.emit = emit;
  }

  /** {@code is} with a literal other than the singletons. */
  void checkCompare(Expr.Compare e) {
    Expr left = e.left();
    for (int i = 0; i < e.ops().size(); i++) {
      CompareOperator op = e.ops().get(i);
      Expr right = e.comparators().get(i);
      boolean identity = op == CompareOperator.IS || op == CompareOperator.IS_NOT;
      if (identity && (isLiteral(left) || isLiteral(right))) {
        String type = "'" + typeName(isLiteral(left) ? left : right) + "'";
        emit.warn(new SyntaxWarning(comparison(op, type), comparison(op, "a"), e.span()));
        return;
      }
      left = right;
    }
  }

  private static String comparison(CompareOperator op, String kind) {
    return op == CompareOperator.IS
        ? "\"is\" with " + kind + " literal. Did you mean \"==\"?"
        : "\"is not\" with " + kind + " literal. Did you mean \"!=\"?";
  }

  private boolean isLiteral(Expr e) {
    Constant c = constants.of(e);
    return c != null
        && !(c instanceof Constant.None
            || c instanceof Constant.Bool
            || c instanceof Constant.Ellipsis);
  }

  /** A call of a literal. */
  void checkCaller(Expr e) {
    String type = e instanceof Expr.Lambda ? null : typeName(e);
    if (type != null) {
      emit.warn("'" + type + "' object is not callable" + COMMA, e.span());
    }
  }

  /** A subscript of a literal that has no items. */
  void checkSubscripter(Expr e) {
    Constant c = constants.of(e);
    boolean wrong =
        c == null
            ? e instanceof Expr.Set
                || e instanceof Expr.SetComp
                || e instanceof Expr.GeneratorExp
                || e instanceof Expr.Lambda
            : !(c instanceof Constant.Str
                || c instanceof Constant.Bytes
                || c instanceof Constant.Tuple);
    if (wrong) {
      emit.warn("'" + typeName(e) + "' object is not subscriptable" + COMMA, e.span());
    }
  }

  /** An index of a sequence literal that is no integer. */
  void checkIndex(Expr e, Expr index) {
    String indexType = typeName(index);
    if (indexType == null || indexType.equals("int") || indexType.equals("bool")) {
      return;
    }
    Constant c = constants.of(e);
    boolean sequence =
        c == null
            ? e instanceof Expr.Tuple
                || e instanceof Expr.ListDisplay
                || e instanceof Expr.ListComp
                || e instanceof Expr.JoinedStr
                || e instanceof Expr.FormattedValue
            : c instanceof Constant.Str
                || c instanceof Constant.Bytes
                || c instanceof Constant.Tuple;
    if (sequence) {
      emit.warn(
          typeName(e) + " indices must be integers or slices, not " + indexType + COMMA, e.span());
    }
  }

  /** The type that the expression's value is sure to have, or null. */
  private String typeName(Expr e) {
    Constant c = constants.of(e);
    if (c != null) {
      return typeName(c);
    }
    if (e instanceof Expr.Tuple) {
      return "tuple";
    } else if (e instanceof Expr.ListDisplay || e instanceof Expr.ListComp) {
      return "list";
    } else if (e instanceof Expr.Dict || e instanceof Expr.DictComp) {
      return "dict";
    } else if (e instanceof Expr.Set || e instanceof Expr.SetComp) {
      return "set";
    } else if (e instanceof Expr.GeneratorExp) {
      return "generator";
    } else if (e instanceof Expr.Lambda) {
      return "function";
    }
    return e instanceof Expr.JoinedStr || e instanceof Expr.FormattedValue ? "str" : null;
  }

  private static String typeName(Constant c) {
    if (c instanceof Constant.None) {
      return "NoneType";
    } else if (c instanceof Constant.Bool) {
      return "bool";
    } else if (c instanceof Constant.Ellipsis) {
      return "ellipsis";
    } else if (c instanceof Constant.Int) {
      return "int";
    } else if (c instanceof Constant.Float) {
      return "float";
    } else if (c instanceof Constant.Complex) {
      return "complex";
    } else if (c instanceof Constant.Str) {
      return "str";
    } else if (c instanceof Constant.Bytes) {
      return "bytes";
    } else if (c instanceof Constant.Tuple) {
      return "tuple";
    }
    return c instanceof Constant.FrozenSet ? "frozenset" : "code";
  }
}
