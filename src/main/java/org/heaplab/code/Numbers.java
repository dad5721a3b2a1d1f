package org.heaplab.code;

import java.math.BigInteger;
import org.heaplab.syntax.tree.Expr.BinaryOperator;
import org.heaplab.syntax.tree.Expr.UnaryOperator;

/** Operations on constant numbers; null is an error or too much for a constant. */
final class Numbers {

  /** Larger results of multiplication, power and shift are left to the run. */
  private static final int MAX_INT_BITS = 128;

  private Numbers() {}

  static boolean isNumber(Constant c) {
    return c instanceof Constant.Int
        || c instanceof Constant.Bool
        || c instanceof Constant.Float
        || c instanceof Constant.Complex;
  }

  /** The value of an int or bool, null for anything else. */
  static BigInteger integer(Constant c) {
    if (c instanceof Constant.Bool b) {
      return b.value() ? BigInteger.ONE : BigInteger.ZERO;
    }
    return c instanceof Constant.Int i ? i.value() : null;
  }

  static Constant unary(UnaryOperator op, Constant operand) {
    BigInteger n = integer(operand);
    if (n != null) {
      return new Constant.Int(
          switch (op) {
            case INVERT -> n.not();
            case USUB -> n.negate();
            default -> n;
          });
    }
    if (op == UnaryOperator.INVERT) {
      return null;
    }
    if (op == UnaryOperator.UADD) {
      return operand;
    }
    return operand instanceof Constant.Complex z
        ? new Constant.Complex(-z.real(), -z.imaginary())
        : new Constant.Float(-((Constant.Float) operand).value());
  }

  static Constant binary(BinaryOperator op, Constant left, Constant right) {
    if (left instanceof Constant.Complex || right instanceof Constant.Complex) {
      return ComplexNumbers.binary(op, left, right);
    }
    BigInteger a = integer(left);
    BigInteger b = integer(right);
    if (a != null && b != null) {
      boolean logical = left instanceof Constant.Bool && right instanceof Constant.Bool;
      return integers(op, a, b, logical);
    }
    Double x = real(left);
    Double y = real(right);
    return x == null || y == null ? null : floats(op, x, y);
  }

  /** As a float; null if it is too large. */
  static Double real(Constant c) {
    if (c instanceof Constant.Float f) {
      return f.value();
    }
    double value = integer(c).doubleValue();
    return Double.isInfinite(value) ? null : (Double) value;
  }

  private static Constant integers(BinaryOperator op, BigInteger a, BigInteger b, boolean logical) {
    BigInteger result =
        switch (op) {
          case ADD -> a.add(b);
          case SUB -> a.subtract(b);
          case MULT -> product(a, b);
          case FLOOR_DIV -> floorDivide(a, b);
          case MOD -> modulo(a, b);
          case L_SHIFT -> shiftLeft(a, b);
          case R_SHIFT -> shiftRight(a, b);
          case BIT_OR -> a.or(b);
          case BIT_XOR -> a.xor(b);
          case BIT_AND -> a.and(b);
          case POW -> b.signum() < 0 ? null : power(a, b);
          case DIV, MAT_MULT -> null;
        };
    if (result == null) {
      return fraction(op, a, b);
    }
    boolean bit =
        op == BinaryOperator.BIT_OR || op == BinaryOperator.BIT_XOR || op == BinaryOperator.BIT_AND;
    return logical && bit ? Constant.of(result.signum() != 0) : new Constant.Int(result);
  }

  private static Constant fraction(BinaryOperator op, BigInteger a, BigInteger b) {
    if (op == BinaryOperator.DIV && b.signum() != 0) {
      double quotient = Quotient.of(a, b);
      return Double.isInfinite(quotient) ? null : new Constant.Float(quotient);
    }
    if (op == BinaryOperator.POW && b.signum() < 0) {
      return floats(op, a.doubleValue(), b.doubleValue());
    }
    return null;
  }

  private static int bits(BigInteger n) {
    return n.abs().bitLength();
  }

  private static BigInteger product(BigInteger a, BigInteger b) {
    boolean tooLarge = a.signum() != 0 && b.signum() != 0 && bits(a) + bits(b) > MAX_INT_BITS;
    return tooLarge ? null : a.multiply(b);
  }

  private static BigInteger floorDivide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      return null;
    }
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean below = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static BigInteger modulo(BigInteger a, BigInteger b) {
    return b.signum() == 0 ? null : a.subtract(floorDivide(a, b).multiply(b));
  }

  private static BigInteger power(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      return BigInteger.ONE;
    }
    if (a.signum() == 0) {
      return BigInteger.ZERO;
    }
    boolean tooLarge = b.bitLength() > 8 || bits(a) > MAX_INT_BITS / b.intValue();
    return tooLarge ? null : a.pow(b.intValue());
  }

  private static BigInteger shiftLeft(BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      return null;
    }
    if (a.signum() == 0 || b.signum() == 0) {
      return a;
    }
    boolean tooLarge = b.bitLength() > 8 || bits(a) > MAX_INT_BITS - b.intValue();
    return tooLarge ? null : a.shiftLeft(b.intValue());
  }

  private static BigInteger shiftRight(BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      return null;
    }
    return a.shiftRight(b.bitLength() > 31 ? Integer.MAX_VALUE : b.intValue());
  }

  private static Constant floats(BinaryOperator op, double x, double y) {
    boolean dividesByZero =
        y == 0
            && (op == BinaryOperator.DIV
                || op == BinaryOperator.FLOOR_DIV
                || op == BinaryOperator.MOD);
    if (dividesByZero) {
      return null;
    }
    return switch (op) {
      case ADD -> number(x + y, x, y);
      case SUB -> number(x - y, x, y);
      case MULT -> number(x * y, x, y);
      case DIV -> number(x / y, x, y);
      case FLOOR_DIV -> new Constant.Float(floorDivide(x, y));
      case MOD -> new Constant.Float(modulo(x, y));
      case POW -> power(x, y);
      default -> null;
    };
  }

  /** A NaN that arises has its sign set, as x86-64 makes it. */
  private static Constant number(double result, double x, double y) {
    boolean arises = Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y);
    return new Constant.Float(arises ? Double.longBitsToDouble(0xFFF8L << 48) : result);
  }

  private static double modulo(double x, double y) {
    double modulo = x % y;
    if (modulo == 0) {
      return Math.copySign(0.0, y);
    }
    return y < 0 == modulo < 0 ? modulo : modulo + y;
  }

  private static double floorDivide(double x, double y) {
    double remainder = x % y;
    double quotient = (x - remainder) / y;
    if (remainder != 0 && y < 0 != remainder < 0) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, x / y);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  /** Null for an error; a negative number's root is complex. */
  private static Constant power(double x, double y) {
    if (x == 0 && y < 0) {
      return null;
    }
    if (x == 1) {
      return new Constant.Float(1);
    }
    if (x < 0 && Double.isFinite(x) && Double.isFinite(y) && y != Math.floor(y)) {
      return ComplexNumbers.power(new Constant.Complex(x, 0), new Constant.Complex(y, 0));
    }
    double power = StrictMath.pow(x, y);
    boolean overflow = Double.isInfinite(power) && Double.isFinite(x) && Double.isFinite(y);
    return overflow ? null : new Constant.Float(power);
  }
}
