package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** Objects that show their bytes to others (the buffer protocol). */
public final class Buffers {

  private Buffers() {}

  /**
   * The bytes that an object shows, not to be written to; null if it shows none. They must lie side
   * by side.
   */
  public static byte[] bytesOrNull(Runtime rt, HeapObject o) {
    if (UserBuffers.shows(o)) {
      return UserBuffers.copy(rt, o, UserBuffers.SIMPLE);
    }
    if (o instanceof ByteString string) {
      return string.bytes();
    }
    if (!(o instanceof BufferExporter)) {
      return null;
    }
    BufferView view = view(rt, o);
    if (!view.isContiguous()) {
      throw rt.raise(
          rt.exceptions.all().get("BufferError"),
          "memoryview: underlying buffer is not C-contiguous");
    }
    return view.toBytes(false);
  }

  private static BufferView view(Runtime rt, HeapObject o) {
    return o instanceof MemoryViewObject memory ? memory.view(rt) : ((BufferExporter) o).buffer();
  }

  /** As {@link #bytesOrNull}, null also where they do not lie side by side. */
  static byte[] simpleOrNull(Runtime rt, HeapObject o) {
    boolean simple =
        UserBuffers.shows(o) || (o instanceof BufferExporter && view(rt, o).isContiguous());
    return simple ? bytesOrNull(rt, o) : null;
  }

  /** A copy of the items that an object shows, wherever they lie; null if it shows none. */
  static byte[] copyOrNull(Runtime rt, HeapObject o) {
    if (UserBuffers.shows(o)) {
      return UserBuffers.copy(rt, o, UserBuffers.FULL_RO);
    }
    return o instanceof BufferExporter ? view(rt, o).toBytes(false) : null;
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
    return o instanceof BufferExporter || UserBuffers.shows(o);
  }
}
