package org.heaplab.types.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal digits of a finite double that is not below 0: the value is {@code 0.DIGITS * 10^point}.
 * There are no trailing zeros; zero is {@code "0"} with point 1.
 *
 * @see "_Py_dg_dtoa in Python/dtoa.c (3.13)"
 */
record DecimalDigits(String digits, int point) {
  static final DecimalDigits ZERO = new DecimalDigits("0", 1);

  /** No double has more digits than this before or behind its point. */
  private static final int ENOUGH = 1100;

  /** Rounded half to even at the {@code count}th digit; mode 2 of dtoa. */
  static DecimalDigits significant(double value, long count) {
    MathContext context = new MathContext((int) Math.min(count, ENOUGH), RoundingMode.HALF_EVEN);
    return of(new BigDecimal(value).round(context));
  }

  /** Rounded half to even at {@code places} digits behind the point; mode 3 of dtoa. */
  static DecimalDigits places(double value, long places) {
    return of(
        new BigDecimal(value).setScale((int) Math.min(places, ENOUGH), RoundingMode.HALF_EVEN));
  }

  private static DecimalDigits of(BigDecimal value) {
    return trimmed(value.unscaledValue().toString(), -value.scale());
  }

  /** {@code digits * 10^exponent}. */
  static DecimalDigits trimmed(String digits, int exponent) {
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return end == 0
        ? ZERO
        : new DecimalDigits(digits.substring(0, end), digits.length() + exponent);
  }

  /** Appends virtual digits {@code from..to-1}, counted from the first; zeros on both sides. */
  void append(long from, long to, StringBuilder out) {
    for (long i = from; i < to; i++) {
      out.append(i >= 0 && i < digits.length() ? digits.charAt((int) i) : '0');
    }
  }
}
