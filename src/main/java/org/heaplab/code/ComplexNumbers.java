package org.heaplab.code;

import org.heaplab.syntax.tree.Expr.BinaryOperator;

/**
 * Operations on constants of which one is complex.
 *
 * @see "Objects/complexobject.c (3.13)"
 */
final class ComplexNumbers {

  private ComplexNumbers() {}

  static Constant binary(BinaryOperator op, Constant left, Constant right) {
    Constant.Complex a = complex(left);
    Constant.Complex b = complex(right);
    if (a == null || b == null) {
      return null;
    }
    return switch (op) {
      case ADD -> new Constant.Complex(a.real() + b.real(), a.imaginary() + b.imaginary());
      case SUB -> new Constant.Complex(a.real() - b.real(), a.imaginary() - b.imaginary());
      case MULT ->
          new Constant.Complex(
              a.real() * b.real() - a.imaginary() * b.imaginary(),
              a.real() * b.imaginary() + a.imaginary() * b.real());
      case DIV -> quotient(a, b);
      default -> null;
    };
  }

  private static Constant.Complex complex(Constant c) {
    if (c instanceof Constant.Complex z) {
      return z;
    }
    Double real = Numbers.real(c);
    return real == null ? null : new Constant.Complex(real, 0);
  }

  /** Divides by the larger part of the divisor first, so that nothing overflows on the way. */
  private static Constant quotient(Constant.Complex a, Constant.Complex b) {
    double real = Math.abs(b.real());
    double imaginary = Math.abs(b.imaginary());
    if (real >= imaginary) {
      if (real == 0) {
        return null;
      }
      double ratio = b.imaginary() / b.real();
      double denominator = b.real() + b.imaginary() * ratio;
      return new Constant.Complex(
          (a.real() + a.imaginary() * ratio) / denominator,
          (a.imaginary() - a.real() * ratio) / denominator);
    }
    if (imaginary >= real) {
      double ratio = b.real() / b.imaginary();
      double denominator = b.real() * ratio + b.imaginary();
      return new Constant.Complex(
          (a.real() * ratio + a.imaginary()) / denominator,
          (a.imaginary() * ratio - a.real()) / denominator);
    }
    return new Constant.Complex(Double.NaN, Double.NaN);
  }
}
