package org.heaplab.types.number;

import java.math.BigInteger;

/** Products too long for one call of {@code BigInteger}, in pieces with a poll between them. */
final class LongProduct {
  /** Product of bit lengths up to which one call is a matter of some hundredths of a second. */
  private static final long AT_ONCE = 1L << 38;

  private final Poll poll;

  LongProduct(Poll poll) {
    this.poll = poll;
  }

  BigInteger of(BigInteger left, BigInteger right) {
    if ((long) left.bitLength() * right.bitLength() <= AT_ONCE) {
      return left.multiply(right);
    }
    BigInteger product = unsigned(left.abs(), right.abs());
    return left.signum() == right.signum() ? product : product.negate();
  }

  private BigInteger unsigned(BigInteger left, BigInteger right) {
    if ((long) left.bitLength() * right.bitLength() <= AT_ONCE) {
      return left.multiply(right);
    }
    poll.poll();
    if (left.bitLength() < right.bitLength()) {
      return unsigned(right, left);
    }
    int half = (left.bitLength() + 1) / 2;
    BigInteger high = left.shiftRight(half);
    BigInteger low = left.subtract(high.shiftLeft(half));
    if (right.bitLength() <= half) {
      return unsigned(high, right).shiftLeft(half).add(unsigned(low, right));
    }
    BigInteger otherHigh = right.shiftRight(half);
    BigInteger otherLow = right.subtract(otherHigh.shiftLeft(half));
    return karatsuba(high, low, otherHigh, otherLow, half);
  }

  private BigInteger karatsuba(
      BigInteger high, BigInteger low, BigInteger otherHigh, BigInteger otherLow, int half) {
    BigInteger top = unsigned(high, otherHigh);
    BigInteger bottom = unsigned(low, otherLow);
    BigInteger middle = unsigned(high.add(low), otherHigh.add(otherLow));
    return top.shiftLeft(half)
        .add(middle.subtract(top).subtract(bottom))
        .shiftLeft(half)
        .add(bottom);
  }

  /** {@code base ** exponent}; the exponent is above 0. */
  BigInteger power(BigInteger base, int exponent) {
    if ((long) base.bitLength() * exponent <= 1 << 22) {
      return base.pow(exponent);
    }
    BigInteger result = base;
    for (int bit = 30 - Integer.numberOfLeadingZeros(exponent); bit >= 0; bit--) {
      result = of(result, result);
      if ((exponent >> bit & 1) != 0) {
        result = of(result, base);
      }
    }
    return result;
  }

  /** {@code base ** exponent % modulus}; the exponent is at least 0, the modulus above 0. */
  BigInteger power(BigInteger base, BigInteger exponent, BigInteger modulus) {
    BigInteger result = BigInteger.ONE.mod(modulus);
    BigInteger factor = base.mod(modulus);
    for (int bit = exponent.bitLength() - 1; bit >= 0; bit--) {
      poll.poll();
      result = remainder(of(result, result), modulus);
      if (exponent.testBit(bit)) {
        result = remainder(of(result, factor), modulus);
      }
    }
    return result;
  }

  private BigInteger remainder(BigInteger value, BigInteger modulus) {
    return new LongQuotient(poll).of(value, modulus)[1];
  }
}
