package org.heaplab.types.number;

import java.math.BigInteger;

/** Decimal digits of numbers too long for one call of {@code BigInteger}: by halves. */
final class LongDecimal {
  private static final int AT_ONCE_BITS = 1 << 18;
  private static final double DIGITS_PER_BIT = 0.30103;

  private final Poll poll;
  private final StringBuilder out = new StringBuilder();

  private LongDecimal(Poll poll) {
    this.poll = poll;
  }

  static String of(BigInteger value, Poll poll) {
    if (value.bitLength() <= AT_ONCE_BITS) {
      return value.toString();
    }
    Sizes.checked((long) (value.bitLength() * DIGITS_PER_BIT));
    LongDecimal made = new LongDecimal(poll);
    if (value.signum() < 0) {
      made.out.append('-');
    }
    made.append(value.abs(), 0);
    return made.out.toString();
  }

  /** Appends a number, led by zeros up to a width. */
  private void append(BigInteger value, int width) {
    poll.poll();
    if (value.bitLength() <= AT_ONCE_BITS) {
      String digits = value.toString();
      out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
      return;
    }
    int low = (int) (value.bitLength() * DIGITS_PER_BIT / 2);
    BigInteger[] parts =
        new LongQuotient(poll).of(value, new LongProduct(poll).power(BigInteger.TEN, low));
    append(parts[0], Math.max(0, width - low));
    append(parts[1], low);
  }
}
