package org.heaplab.build;

/** {@code sys.int_info}, with {@code sizeofDigit} in bytes. */
public record IntInfo(
    int bitsPerDigit, int sizeofDigit, int defaultMaxStrDigits, int strDigitsCheckThreshold) {

  static final IntInfo BITS_30 = new IntInfo(30, 4, 4300, 640);
}
