package org.heaplab.types.number;

import java.math.BigInteger;

/** Square roots and common divisors of ints too long for one call of {@code BigInteger}. */
final class LongRoots {
  private static final int AT_ONCE_BITS = 1 << 16;

  /** Bits of two numbers that one round looks at. */
  private static final int LEADING = 62;

  private final Poll poll;

  LongRoots(Poll poll) {
    this.poll = poll;
  }

  /** The root, floored: half its digits first, then one step of Newton's. */
  BigInteger squareRoot(BigInteger value) {
    if (value.bitLength() <= AT_ONCE_BITS) {
      return value.sqrt();
    }
    poll.poll();
    int shift = value.bitLength() / 4 - 1;
    BigInteger near = squareRoot(value.shiftRight(2 * shift)).shiftLeft(shift);
    BigInteger root = near.add(new LongQuotient(poll).of(value, near)[0]).shiftRight(1);
    while (new LongProduct(poll).of(root, root).compareTo(value) > 0) {
      root = root.subtract(BigInteger.ONE);
    }
    return root;
  }

  /**
   * The greatest common divisor.
   *
   * @see "D. E. Knuth: The Art of Computer Programming 2, algorithm 4.5.2L"
   */
  BigInteger commonDivisor(BigInteger one, BigInteger other) {
    BigInteger left = one.abs().max(other.abs());
    BigInteger right = one.abs().min(other.abs());
    while (right.bitLength() > AT_ONCE_BITS) {
      poll.poll();
      long[] steps = leadingSteps(left, right);
      if (steps[1] == 0) {
        BigInteger rest = new LongQuotient(poll).of(left, right)[1];
        left = right;
        right = rest;
      } else {
        BigInteger less = combined(left, steps[0], right, steps[1]);
        right = combined(left, steps[2], right, steps[3]);
        left = less;
      }
    }
    return left.gcd(right);
  }

  private static BigInteger combined(BigInteger left, long a, BigInteger right, long b) {
    return left.multiply(BigInteger.valueOf(a)).add(right.multiply(BigInteger.valueOf(b)));
  }

  /** As many of Euclid's steps as the leading bits are sure of, as a matrix row by row. */
  private static long[] leadingSteps(BigInteger left, BigInteger right) {
    int shift = left.bitLength() - LEADING;
    long x = left.shiftRight(shift).longValue();
    long y = right.shiftRight(shift).longValue();
    long a = 1;
    long b = 0;
    long c = 0;
    long d = 1;
    while (y + c != 0 && y + d != 0) {
      long quotient = (x + a) / (y + c);
      if (quotient != (x + b) / (y + d)) {
        break;
      }
      long nextC = a - quotient * c;
      long nextD = b - quotient * d;
      long nextY = x - quotient * y;
      a = c;
      b = d;
      c = nextC;
      d = nextD;
      x = y;
      y = nextY;
    }
    return new long[] {a, b, c, d};
  }
}
