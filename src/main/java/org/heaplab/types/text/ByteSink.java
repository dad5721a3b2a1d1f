package org.heaplab.types.text;

import java.util.Arrays;
import org.heaplab.types.number.Sizes;

/** Collects bytes. */
public final class ByteSink {
  private byte[] bytes;
  private int length;

  /** An empty one with room for so many. */
  public ByteSink(int expected) {
    bytes = new byte[Math.max(expected, 16)];
  }

  /** Adds the low 8 bits. */
  public void add(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(Sizes.checked(2L * length), length + 1));
    }
    bytes[length++] = (byte) value;
  }

  /** What was added so far. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}
