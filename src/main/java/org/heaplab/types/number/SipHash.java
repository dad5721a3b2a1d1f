package org.heaplab.types.number;

/**
 * SipHash-1-3 with the all-zero key, which is CPython's string hash with PYTHONHASHSEED=0.
 *
 * @see "siphash13 in Python/pyhash.c (3.13)"
 */
final class SipHash {
  private long v0 = 0x736f6d6570736575L;
  private long v1 = 0x646f72616e646f6dL;
  private long v2 = 0x6c7967656e657261L;
  private long v3 = 0x7465646279746573L;

  private SipHash() {}

  static long of(byte[] bytes) {
    SipHash state = new SipHash();
    int whole = bytes.length & ~7;
    for (int i = 0; i < whole; i += 8) {
      state.absorb(word(bytes, i, 8));
    }
    state.absorb(word(bytes, whole, bytes.length - whole) | ((long) bytes.length << 56));
    state.v2 ^= 0xFF;
    state.round();
    state.round();
    state.round();
    return state.v0 ^ state.v1 ^ (state.v2 ^ state.v3);
  }

  private static long word(byte[] bytes, int at, int count) {
    long word = 0;
    for (int k = 0; k < count; k++) {
      word |= (bytes[at + k] & 0xFFL) << (8 * k);
    }
    return word;
  }

  private void absorb(long word) {
    v3 ^= word;
    round();
    v0 ^= word;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
