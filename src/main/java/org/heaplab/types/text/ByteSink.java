package org.heaplab.types.text;

import java.util.Arrays;
import org.heaplab.types.number.Sizes;

/** Collects bytes. */
final class ByteSink {
  private byte[] bytes;
  private int length;

  ByteSink(int expected) {
    bytes = new byte[Math.max(expected, 16)];
  }

  void add(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(Sizes.checked(2L * length), length + 1));
    }
    bytes[length++] = (byte) value;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}
