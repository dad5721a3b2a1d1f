package org.heaplab.syntax.literal;

import java.math.BigInteger;
import org.heaplab.syntax.tree.Expr.Literal;

/** What a number's text stands for. */
public final class NumberLiteral {
  /** CPython's default {@code sys.int_info.default_max_str_digits}. */
  private static final int MAX_DIGITS = 4300;

  private NumberLiteral() {}

  /**
   * The value of a number that the lexer has found sound.
   *
   * @throws LiteralError for a decimal integer of more than 4300 digits
   */
  public static Literal parse(String text) {
    String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
    char last = digits.charAt(digits.length() - 1);
    if (digits.length() > 2 && digits.charAt(0) == '0' && Character.isLetter(digits.charAt(1))) {
      int radix = radix(digits.charAt(1));
      if (radix != 0) {
        return new Literal.Int(new BigInteger(digits.substring(2), radix));
      }
    }
    if (last == 'j' || last == 'J') {
      return new Literal.Imaginary(Double.parseDouble(digits.substring(0, digits.length() - 1)));
    }
    return isDecimalInteger(digits)
        ? new Literal.Int(integer(digits))
        : new Literal.Float(Double.parseDouble(digits));
  }

  private static int radix(char letter) {
    return switch (letter) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  private static boolean isDecimalInteger(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (!Character.isDigit(digits.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static BigInteger integer(String digits) {
    if (digits.length() > MAX_DIGITS) {
      throw LiteralError.ofLiteral(
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit - Consider"
              + " hexadecimal for huge integer literals to avoid decimal conversion limits.");
    }
    return new BigInteger(digits);
  }
}
