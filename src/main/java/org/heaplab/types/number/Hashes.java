package org.heaplab.types.number;

import java.math.BigInteger;

/**
 * CPython's hash functions on 64 bits, with PYTHONHASHSEED=0. No result is -1, which in CPython
 * tells of an error.
 *
 * @see "Python/pyhash.c, tuplehash in Objects/tupleobject.c, frozenset_hash in Objects/setobject.c
 *     (3.13)"
 */
public final class Hashes {
  /** {@code sys.hash_info.modulus}, 2^61 - 1: numbers that are equal modulo it hash alike. */
  public static final long MODULUS = (1L << 61) - 1;

  /** {@code hash(None)} from 3.12 on. */
  public static final long NONE = 0xFCA86420L;

  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
  private static final long INFINITY = 314159;
  private static final long IMAGINARY = 1000003;
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private Hashes() {}

  private static long notMinusOne(long hash) {
    return hash == -1 ? -2 : hash;
  }

  /**
   * A buffer's hash: {@code bytes}, or the code points of a {@code str} as its kind stores them.
   */
  public static long bytes(byte[] buffer) {
    return buffer.length == 0 ? 0 : notMinusOne(SipHash.of(buffer));
  }

  /** An int's hash. */
  public static long integer(long value) {
    return notMinusOne(value % MODULUS);
  }

  /** An int's hash. */
  public static long integer(BigInteger value) {
    return notMinusOne(value.remainder(BIG_MODULUS).longValue());
  }

  /**
   * A float's hash.
   *
   * @param nan the hash of a NaN, which from 3.10 on is that of its address
   */
  public static long floating(double value, long nan) {
    if (Double.isNaN(value)) {
      return nan;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    long whole = FloatParts.mantissa(value);
    int turn = Math.floorMod(FloatParts.exponent(value), 61);
    long hash = ((whole << turn) & MODULUS) | (whole >>> (61 - turn));
    return notMinusOne(value < 0 ? -hash : hash);
  }

  /** A complex number's hash, from those of its parts. */
  public static long complex(long real, long imaginary) {
    return notMinusOne(real + IMAGINARY * imaginary);
  }

  /** A tuple's hash, from those of its items. */
  public static long tuple(long... items) {
    long hash = lanes(items) + (items.length ^ PRIME_5 ^ 3527539L);
    return hash == -1 ? 1546275796 : hash;
  }

  /** A slice's hash (3.12 and later), from those of its parts. */
  public static long slice(long start, long stop, long step) {
    long hash = lanes(start, stop, step);
    return hash == -1 ? 1546275796 : hash;
  }

  private static long lanes(long... items) {
    long acc = PRIME_5;
    for (long item : items) {
      acc = Long.rotateLeft(acc + item * PRIME_2, 31) * PRIME_1;
    }
    return acc;
  }

  /**
   * A range's hash: that of the tuple of its length, start and step, where what does not matter is
   * None.
   */
  public static long range(BigInteger length, BigInteger start, BigInteger step, long none) {
    boolean many = length.compareTo(BigInteger.ONE) > 0;
    return tuple(
        integer(length), length.signum() == 0 ? none : integer(start), many ? integer(step) : none);
  }

  /** A frozenset's hash, from those of its members in any order. */
  public static long frozenSet(long... members) {
    long hash = 0;
    for (long member : members) {
      hash ^= (member ^ 89869747L ^ (member << 16)) * 3644798167L;
    }
    hash ^= (members.length + 1) * 1927868237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069 + 907133923L;
    return hash == -1 ? 590923713 : hash;
  }

  /** The default hash of an object: its address, turned by four bits. */
  public static long pointer(long address) {
    return notMinusOne(Long.rotateRight(address, 4));
  }
}
