package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code sys.getsizeof()}. */
public final class Sizes {

  private Sizes() {}

  /** The same past a class's own {@code __sizeof__}. */
  public static long sizeWithoutUserCode(HeapObject o) {
    return o.basicBytes() + o.type.preHeader();
  }

  /** {@code o.__sizeof__()} and what lies in front of the header. */
  public static long sizeOf(Runtime rt, HeapObject o) {
    HeapObject size = Calls.callSpecial(rt, o, rt.intern("__sizeof__"));
    try {
      long bytes = Numbers.asSsize(rt, size, rt.exceptions.overflowError);
      if (bytes < 0) {
        throw rt.valueError("__sizeof__() should return >= 0");
      }
      return bytes + o.type.preHeader();
    } finally {
      rt.heap.decref(size);
    }
  }
}
