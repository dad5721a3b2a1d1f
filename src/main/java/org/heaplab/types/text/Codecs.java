package org.heaplab.types.text;

/** Bytes to text where each byte is one code point, and back. */
public final class Codecs {
  private Codecs() {}

  /** The text whose code points are the bytes. */
  public static Text latin1(byte[] bytes) {
    return latin1(bytes, 0, bytes.length);
  }

  /** The text whose code points are bytes {@code start..stop-1}. */
  public static Text latin1(byte[] bytes, int start, int stop) {
    StringBuilder units = new StringBuilder(stop - start);
    for (int i = start; i < stop; i++) {
      units.append((char) (bytes[i] & 0xFF));
    }
    return Text.ofUnits(units.toString());
  }

  /** The code points, each below 0x100, as bytes. */
  public static byte[] bytes(Text text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.at(i);
    }
    return bytes;
  }
}
