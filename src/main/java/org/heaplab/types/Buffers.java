package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** Objects that show their bytes to others (the buffer protocol). */
public final class Buffers {

  private Buffers() {}

  /** The bytes that an object shows, not to be written to; null if it shows none. */
  public static byte[] bytesOrNull(Runtime rt, HeapObject o) {
    return o instanceof ByteString string ? string.bytes() : null;
  }

  /** A copy of the bytes that an object shows; null if it shows none. */
  static byte[] copyOrNull(Runtime rt, HeapObject o) {
    byte[] shown = bytesOrNull(rt, o);
    return o instanceof BytesObject ? shown.clone() : shown;
  }

  /** The bytes that an object shows. */
  static byte[] require(Runtime rt, HeapObject o) {
    byte[] bytes = bytesOrNull(rt, o);
    if (bytes == null) {
      throw rt.typeError("a bytes-like object is required, not '" + o.type.name() + "'");
    }
    return bytes;
  }

  /** Whether it is bytes or a bytearray, or of a subclass. */
  public static boolean isBytesLike(HeapObject o) {
    return o instanceof ByteString;
  }

  /** Whether it shows its bytes ({@code PyObject_CheckBuffer}). */
  static boolean isBuffer(HeapObject o) {
    return o instanceof ByteString;
  }
}
