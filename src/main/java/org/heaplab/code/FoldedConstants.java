package org.heaplab.code;

import java.util.IdentityHashMap;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Literal;

/** Which expressions are constants: literals, and what folding found beside them. */
final class FoldedConstants {

  private final IdentityHashMap<Expr, Constant> folded = new IdentityHashMap<>();

  /** The value of a constant expression, null for any other. */
  Constant of(Expr e) {
    return e instanceof Expr.Constant constant ? fromLiteral(constant.value()) : folded.get(e);
  }

  boolean isConstant(Expr e) {
    return e instanceof Expr.Constant || folded.containsKey(e);
  }

  /** The values of constant expressions; null if one of them is none. */
  List<Constant> ofAll(List<Expr> expressions) {
    return expressions.stream().allMatch(this::isConstant)
        ? expressions.stream().map(this::of).toList()
        : null;
  }

  /**
   * An expression that is known to have this value.
   *
   * @param value null leaves the expression as it is
   */
  Expr fold(Expr e, Constant value) {
    if (value == null) {
      return e;
    }
    Literal literal = toLiteral(value);
    if (literal != null) {
      return new Expr.Constant(literal, e.span());
    }
    folded.put(e, value);
    return e;
  }

  private static Constant fromLiteral(Literal literal) {
    if (literal instanceof Literal.Int i) {
      return new Constant.Int(i.value());
    } else if (literal instanceof Literal.Str s) {
      return new Constant.Str(s.value());
    } else if (literal instanceof Literal.Float f) {
      return new Constant.Float(f.value());
    } else if (literal instanceof Literal.Imaginary i) {
      return new Constant.Complex(0, i.value());
    } else if (literal instanceof Literal.Bytes b) {
      return new Constant.Bytes(b.value());
    } else if (literal instanceof Literal.Bool b) {
      return Constant.of(b.value());
    }
    return literal instanceof Literal.None ? Constant.NONE : Constant.ELLIPSIS;
  }

  private static Literal toLiteral(Constant value) {
    if (value instanceof Constant.Int i) {
      return new Literal.Int(i.value());
    } else if (value instanceof Constant.Str s) {
      return new Literal.Str(s.value());
    } else if (value instanceof Constant.Float f) {
      return new Literal.Float(f.value());
    } else if (value instanceof Constant.Bytes b) {
      return new Literal.Bytes(b.value());
    } else if (value instanceof Constant.Bool b) {
      return new Literal.Bool(b.value());
    }
    return null;
  }
}
