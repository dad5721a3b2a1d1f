package org.heaplab.code;

import java.math.BigInteger;

/** The quotient of two integers as the nearest double. */
final class Quotient {

  /** Bits that a quotient is computed to: a double's 53, and some that only tell how to round. */
  private static final int PRECISION = 66;

  private Quotient() {}

  static double of(BigInteger a, BigInteger b) {
    if (a.bitLength() <= 53 && b.bitLength() <= 53) {
      return a.doubleValue() / b.doubleValue();
    }
    int shift = PRECISION + b.bitLength() - a.bitLength();
    BigInteger scaledA = shift > 0 ? a.shiftLeft(shift) : a;
    BigInteger scaledB = shift < 0 ? b.shiftLeft(-shift) : b;
    BigInteger[] parts = scaledA.abs().divideAndRemainder(scaledB.abs());
    BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    double magnitude = Math.scalb(quotient.doubleValue(), -shift);
    return a.signum() * b.signum() < 0 ? -magnitude : magnitude;
  }
}
