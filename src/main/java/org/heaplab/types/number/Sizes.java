package org.heaplab.types.number;

/** How long a result may be. Sizes are computed, and refused, before anything is built. */
public final class Sizes {
  /** Past this many code points or bytes a result is a MemoryError, whatever the heap's limit. */
  public static final long MAX_LENGTH = 1L << 28;

  private Sizes() {}

  /**
   * The size as an int.
   *
   * @throws FormatFault MemoryError if it is past {@link #MAX_LENGTH}
   */
  public static int checked(long size) {
    if (size > MAX_LENGTH) {
      throw FormatFault.memory();
    }
    return (int) size;
  }

  /**
   * {@code base + count * each}, all at least 0.
   *
   * @param tooLong the OverflowError's text where the size is past {@code PY_SSIZE_T_MAX}
   * @throws FormatFault OverflowError, or MemoryError past {@link #MAX_LENGTH}
   */
  public static int checked(long base, long count, long each, String tooLong) {
    long product = count * each;
    if (Math.multiplyHigh(count, each) != 0 || product < 0 || base + product < 0) {
      throw FormatFault.overflow(tooLong);
    }
    return checked(base + product);
  }
}
