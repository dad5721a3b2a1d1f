package org.heaplab.types.number;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * {@code int.to_bytes} and {@code int.from_bytes}.
 *
 * @see "_PyLong_AsByteArray in Objects/longobject.c (3.13)"
 */
public final class IntBytes {
  private IntBytes() {}

  /**
   * {@code value.to_bytes(length, order, signed=signed)}.
   *
   * @throws FormatFault ValueError, OverflowError, MemoryError
   */
  public static byte[] to(BigInteger value, long length, boolean little, boolean signed) {
    if (length < 0) {
      throw FormatFault.value("length argument must be non-negative");
    }
    if (value.signum() < 0 && !signed) {
      throw FormatFault.overflow("can't convert negative int to unsigned");
    }
    int size = Sizes.checked(length);
    if (bits(value, signed) > 8L * size) {
      throw FormatFault.overflow("int too big to convert");
    }
    byte[] out = new byte[size];
    Arrays.fill(out, (byte) (value.signum() < 0 ? 0xFF : 0));
    byte[] big = value.toByteArray();
    int count = Math.min(big.length, size);
    System.arraycopy(big, big.length - count, out, size - count, count);
    return little ? reversed(out) : out;
  }

  /** The bits needed. A signed -1 passes for sign alone, and so fits into no bytes at all. */
  private static long bits(BigInteger value, boolean signed) {
    boolean bare = value.signum() == 0 || value.equals(BigInteger.ONE.negate());
    return value.bitLength() + (signed && !bare ? 1L : 0);
  }

  /** {@code int.from_bytes(bytes, order, signed=signed)}. */
  public static BigInteger from(byte[] bytes, boolean little, boolean signed) {
    byte[] big = little ? reversed(bytes) : bytes;
    if (big.length == 0) {
      return BigInteger.ZERO;
    }
    return signed ? new BigInteger(big) : new BigInteger(1, big);
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] out = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      out[i] = bytes[bytes.length - 1 - i];
    }
    return out;
  }
}
