package org.heaplab.build;

/** {@code sys.hash_info}. */
public record HashInfo(
    int width,
    long modulus,
    int inf,
    int nan,
    int imag,
    String algorithm,
    int hashBits,
    int seedBits,
    int cutoff) {

  static final HashInfo SIPHASH13 =
      new HashInfo(64, (1L << 61) - 1, 314159, 0, 1000003, "siphash13", 64, 128, 0);
}
