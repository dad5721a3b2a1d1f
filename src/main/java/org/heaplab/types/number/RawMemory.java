package org.heaplab.types.number;

/** Little-endian numbers in bytes, as x86-64 keeps them. */
public final class RawMemory {
  private static final int HALF_BIAS = 15;
  private static final int HALF_DIGITS = 10;

  private RawMemory() {}

  /**
   * A whole number.
   *
   * @param size 1, 2, 4 or 8 bytes
   * @param signed whether the highest bit is a sign; 8 unsigned bytes come as a signed long
   */
  public static long readLong(byte[] bytes, int at, int size, boolean signed) {
    long value = signed ? bytes[at + size - 1] : bytes[at + size - 1] & 0xFFL;
    for (int i = size - 2; i >= 0; i--) {
      value = (value << 8) | (bytes[at + i] & 0xFF);
    }
    return value;
  }

  /** Writes the low bytes of a number. */
  public static void writeLong(byte[] bytes, int at, int size, long value) {
    for (int i = 0; i < size; i++) {
      bytes[at + i] = (byte) (value >>> (8 * i));
    }
  }

  /** A binary floating point number of 2, 4 or 8 bytes. */
  public static double readDouble(byte[] bytes, int at, int size) {
    long bits = readLong(bytes, at, size, false);
    return switch (size) {
      case 2 -> half((int) bits);
      case 4 -> Float.intBitsToFloat((int) bits);
      default -> Double.longBitsToDouble(bits);
    };
  }

  private static double half(int bits) {
    int exponent = (bits >> HALF_DIGITS) & 0x1F;
    int digits = bits & 0x3FF;
    double size;
    if (exponent == 0x1F) {
      size = digits == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      size = Math.scalb((double) digits, 1 - HALF_BIAS - HALF_DIGITS);
    } else {
      size = Math.scalb((double) (digits | 0x400), exponent - HALF_BIAS - HALF_DIGITS);
    }
    return (bits & 0x8000) != 0 ? -size : size;
  }

  /**
   * Writes a number of 2, 4 or 8 bytes, rounded half to even.
   *
   * @throws FormatFault OverflowError for what 2 bytes cannot hold
   */
  public static void writeDouble(byte[] bytes, int at, int size, double value) {
    switch (size) {
      case 2 -> writeLong(bytes, at, 2, halfBits(value));
      case 4 -> writeLong(bytes, at, 4, Float.floatToRawIntBits((float) value));
      default -> writeLong(bytes, at, 8, Double.doubleToRawLongBits(value));
    }
  }

  private static int halfBits(double value) {
    int sign = Double.doubleToRawLongBits(value) < 0 ? 0x8000 : 0;
    double size = Math.abs(value);
    if (Double.isNaN(value)) {
      return sign | 0x7E00;
    }
    if (Double.isInfinite(value)) {
      return sign | 0x7C00;
    }
    int exponent = size == 0 ? 1 - HALF_BIAS : Math.max(Math.getExponent(size), 1 - HALF_BIAS);
    long digits = (long) Math.rint(Math.scalb(size, HALF_DIGITS - exponent));
    // Carrying out of the digits raises the exponent by itself.
    long bits = ((long) (exponent + HALF_BIAS - 1) << HALF_DIGITS) + digits;
    if (bits >= 0x7C00) {
      throw FormatFault.overflow("float too large to pack with e format");
    }
    return sign | (int) bits;
  }
}
