package org.heaplab.types.text;

/** Bytes to text where each byte is one code point. */
final class Codecs {
  private Codecs() {}

  /** The text whose code points are the bytes. */
  static Text latin1(byte[] bytes) {
    StringBuilder units = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      units.append((char) (b & 0xFF));
    }
    return Text.ofUnits(units.toString());
  }
}
