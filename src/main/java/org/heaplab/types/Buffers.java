package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** Objects that show their bytes to others (the buffer protocol). */
public final class Buffers {

  private Buffers() {}

  /** The bytes that an object shows, not to be written to; null if it shows none. */
  public static byte[] bytesOrNull(Runtime rt, HeapObject o) {
    return o instanceof BytesObject bytes ? bytes.value : null;
  }

  /** Whether it is bytes or a bytearray, or of a subclass. */
  public static boolean isBytesLike(HeapObject o) {
    return o instanceof BytesObject;
  }
}
