package org.heaplab.code;

import org.heaplab.syntax.tree.Expr.BinaryOperator;

/**
 * Operations on constants of which one is complex.
 *
 * @see "Objects/complexobject.c (3.13)"
 */
final class ComplexNumbers {

  /** Whole exponents up to here are multiplied out. */
  private static final int MAX_SMALL_EXPONENT = 100;

  private static final Constant.Complex ONE = new Constant.Complex(1, 0);

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
      case MULT -> product(a, b);
      case DIV -> quotient(a, b);
      case POW -> power(a, b);
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

  private static Constant.Complex product(Constant.Complex a, Constant.Complex b) {
    return new Constant.Complex(
        a.real() * b.real() - a.imaginary() * b.imaginary(),
        a.real() * b.imaginary() + a.imaginary() * b.real());
  }

  /** Null for an error. */
  static Constant.Complex power(Constant.Complex a, Constant.Complex b) {
    boolean integral = b.imaginary() == 0 && b.real() == Math.floor(b.real());
    Constant.Complex power =
        integral && Math.abs(b.real()) <= MAX_SMALL_EXPONENT
            ? power(a, (int) b.real())
            : polarPower(a, b);
    boolean overflow =
        power != null && (Double.isInfinite(power.real()) || Double.isInfinite(power.imaginary()));
    return overflow ? null : power;
  }

  private static Constant.Complex power(Constant.Complex a, int exponent) {
    Constant.Complex power = ONE;
    Constant.Complex square = a;
    int n = Math.abs(exponent);
    for (int bit = 1; bit <= n; bit <<= 1) {
      if ((n & bit) != 0) {
        power = product(power, square);
      }
      square = product(square, square);
    }
    return exponent > 0 ? power : quotient(ONE, power);
  }

  private static Constant.Complex polarPower(Constant.Complex a, Constant.Complex b) {
    if (a.real() == 0 && a.imaginary() == 0) {
      return b.imaginary() != 0 || b.real() < 0 ? null : new Constant.Complex(0, 0);
    }
    double size = StrictMath.hypot(a.real(), a.imaginary());
    double angle = StrictMath.atan2(a.imaginary(), a.real());
    double length = StrictMath.pow(size, b.real());
    double phase = angle * b.real();
    if (b.imaginary() != 0) {
      length *= StrictMath.exp(-angle * b.imaginary());
      phase += b.imaginary() * StrictMath.log(size);
    }
    return new Constant.Complex(length * StrictMath.cos(phase), length * StrictMath.sin(phase));
  }

  /** Divides by the larger part of the divisor first, so that nothing overflows on the way. */
  private static Constant.Complex quotient(Constant.Complex a, Constant.Complex b) {
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
