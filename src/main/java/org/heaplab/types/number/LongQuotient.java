package org.heaplab.types.number;

import java.math.BigInteger;

/**
 * Quotients too long for one call of {@code BigInteger}: by halves, with a poll between them.
 *
 * @see "C. Burnikel, J. Ziegler: Fast recursive division (1998)"
 */
final class LongQuotient {
  /** Product of the quotient's and the divisor's bit lengths up to which one call is brief. */
  private static final long AT_ONCE = 1L << 38;

  private final Poll poll;
  private final LongProduct product;

  LongQuotient(Poll poll) {
    this.poll = poll;
    product = new LongProduct(poll);
  }

  /** Quotient and remainder, truncated; the divisor is not 0. */
  BigInteger[] of(BigInteger left, BigInteger right) {
    if (isBrief(left, right)) {
      return left.divideAndRemainder(right);
    }
    BigInteger[] both = blocks(left.abs(), right.abs());
    return new BigInteger[] {
      left.signum() == right.signum() ? both[0] : both[0].negate(),
      left.signum() < 0 ? both[1].negate() : both[1]
    };
  }

  private static boolean isBrief(BigInteger left, BigInteger right) {
    long bits = right.bitLength();
    return Math.max(0, left.bitLength() - bits) * bits <= AT_ONCE;
  }

  /** Long division whose digits are as long as the divisor. */
  private BigInteger[] blocks(BigInteger left, BigInteger right) {
    int width = right.bitLength();
    BigInteger quotient = BigInteger.ZERO;
    BigInteger rest = BigInteger.ZERO;
    for (int block = (left.bitLength() - 1) / width; block >= 0; block--) {
      BigInteger digit = lowest(left.shiftRight(block * width), width);
      BigInteger[] both = twoByOne(rest.shiftLeft(width).or(digit), right, width);
      quotient = quotient.shiftLeft(width).or(both[0]);
      rest = both[1];
    }
    return new BigInteger[] {quotient, rest};
  }

  /**
   * Divides two digits by one.
   *
   * @param right has exactly {@code width} bits
   * @param left less than {@code right} shifted by that
   */
  private BigInteger[] twoByOne(BigInteger left, BigInteger right, int width) {
    if (isBrief(left, right)) {
      return left.divideAndRemainder(right);
    }
    if ((width & 1) != 0) {
      BigInteger[] even = twoByOne(left.shiftLeft(1), right.shiftLeft(1), width + 1);
      return new BigInteger[] {even[0], even[1].shiftRight(1)};
    }
    int half = width / 2;
    BigInteger[] high = threeByTwo(left.shiftRight(half), right, half);
    BigInteger[] low = threeByTwo(high[1].shiftLeft(half).or(lowest(left, half)), right, half);
    return new BigInteger[] {high[0].shiftLeft(half).or(low[0]), low[1]};
  }

  /** Divides three half digits by two: the first two guess, and the rest corrects. */
  private BigInteger[] threeByTwo(BigInteger left, BigInteger right, int half) {
    poll.poll();
    BigInteger rightHigh = right.shiftRight(half);
    BigInteger leftHigh = left.shiftRight(half);
    BigInteger guess;
    BigInteger rest;
    if (leftHigh.shiftRight(half).equals(rightHigh)) {
      guess = BigInteger.ONE.shiftLeft(half).subtract(BigInteger.ONE);
      rest = leftHigh.subtract(product.of(guess, rightHigh));
    } else {
      BigInteger[] both = twoByOne(leftHigh, rightHigh, half);
      guess = both[0];
      rest = both[1];
    }
    rest = rest.shiftLeft(half).or(lowest(left, half));
    rest = rest.subtract(product.of(guess, lowest(right, half)));
    while (rest.signum() < 0) {
      guess = guess.subtract(BigInteger.ONE);
      rest = rest.add(right);
    }
    return new BigInteger[] {guess, rest};
  }

  private static BigInteger lowest(BigInteger value, int bits) {
    return value.subtract(value.shiftRight(bits).shiftLeft(bits));
  }
}
