package org.heaplab.types.number;

import java.math.BigInteger;

/**
 * The whole-number functions of {@code math}.
 *
 * @see "Modules/mathmodule.c (3.13)"
 */
public final class Combinatorics {
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  private Combinatorics() {}

  /** {@code math.gcd(left, right)}. */
  public static BigInteger gcd(BigInteger left, BigInteger right, Poll poll) {
    return new LongRoots(poll).commonDivisor(left, right);
  }

  /** {@code math.lcm(left, right)}. */
  public static BigInteger lcm(BigInteger left, BigInteger right, Poll poll) {
    if (left.signum() == 0 || right.signum() == 0) {
      return BigInteger.ZERO;
    }
    BigInteger rest = new LongQuotient(poll).of(left, gcd(left, right, poll))[0];
    return IntMath.multiply(rest, right, poll).abs();
  }

  /** {@code math.isqrt(value)}. */
  public static BigInteger isqrt(BigInteger value, Poll poll) {
    if (value.signum() < 0) {
      throw FormatFault.value("isqrt() argument must be nonnegative");
    }
    return new LongRoots(poll).squareRoot(value);
  }

  /** {@code math.factorial(value)}. */
  public static BigInteger factorial(BigInteger value, Poll poll) {
    if (value.bitLength() > 63) {
      throw value.signum() < 0
          ? FormatFault.value("factorial() not defined for negative values")
          : FormatFault.overflow("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    if (value.signum() < 0) {
      throw FormatFault.value("factorial() not defined for negative values");
    }
    long n = value.longValue();
    requireBits(n * Math.max(value.bitLength() - 2.0, 1));
    return product(BigInteger.ONE, n, poll);
  }

  /** {@code math.perm(n, k)}. */
  public static BigInteger permutations(BigInteger n, BigInteger k, Poll poll) {
    requireNonNegative(n, "n");
    requireNonNegative(k, "k");
    if (n.compareTo(k) < 0) {
      return BigInteger.ZERO;
    }
    if (k.bitLength() > 63) {
      throw FormatFault.overflow("k must not exceed " + LONG_MAX);
    }
    requireBits(k.doubleValue() * Math.max(n.subtract(k).bitLength() - 1.0, 1));
    return product(n.subtract(k).add(BigInteger.ONE), k.longValue(), poll);
  }

  /** {@code math.comb(n, k)}. */
  public static BigInteger combinations(BigInteger n, BigInteger k, Poll poll) {
    requireNonNegative(n, "n");
    requireNonNegative(k, "k");
    if (n.compareTo(k) < 0) {
      return BigInteger.ZERO;
    }
    BigInteger less = k.min(n.subtract(k));
    if (less.bitLength() > 63) {
      throw FormatFault.overflow("min(n - k, k) must not exceed " + LONG_MAX);
    }
    requireBits(less.doubleValue());
    long count = less.longValue();
    BigInteger numerator = product(n.subtract(less).add(BigInteger.ONE), count, poll);
    return new LongQuotient(poll).of(numerator, product(BigInteger.ONE, count, poll))[0];
  }

  private static void requireNonNegative(BigInteger value, String name) {
    if (value.signum() < 0) {
      throw FormatFault.value(name + " must be a non-negative integer");
    }
  }

  /** Refuses results that no notebook has the time for. */
  private static void requireBits(double atLeast) {
    if (atLeast > IntMath.MAX_POWER_BITS) {
      throw FormatFault.memory();
    }
  }

  /** {@code first * (first + 1) * … }, {@code count} factors, halved for speed. */
  private static BigInteger product(BigInteger first, long count, Poll poll) {
    poll.poll();
    if (count <= 16) {
      BigInteger result = BigInteger.ONE;
      for (long i = 0; i < count; i++) {
        result = result.multiply(first.add(BigInteger.valueOf(i)));
      }
      return result;
    }
    long half = count / 2;
    BigInteger low = product(first, half, poll);
    BigInteger high = product(first.add(BigInteger.valueOf(half)), count - half, poll);
    return new LongProduct(poll).of(low, high);
  }
}
