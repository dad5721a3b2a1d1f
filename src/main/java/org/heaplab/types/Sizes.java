package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code sys.getsizeof()}. */
public final class Sizes {

  private Sizes() {}

  /** The same past a class's own {@code __sizeof__}. */
  public static long sizeWithoutUserCode(HeapObject o) {
    return o.basicBytes() + head(o);
  }

  /** {@code o.__sizeof__()} and what lies in front of the header, a {@code size_t}; owned. */
  public static HeapObject sizeOf(Runtime rt, HeapObject o) {
    HeapObject size = Calls.callBound(rt, o, rt.intern("__sizeof__"));
    try {
      long bytes = size(rt, size) + head(o);
      return bytes >= 0
          ? LongObject.ofSize(rt, bytes)
          : LongObject.of(rt, new BigInteger(Long.toUnsignedString(bytes)));
    } finally {
      rt.heap.decref(size);
    }
  }

  private static long head(HeapObject o) {
    return o instanceof TypeObject type ? type.sizedHead() : o.type.preHeader();
  }

  /** The same; a TypeError on the way gives the default instead. */
  public static HeapObject sizeOr(Runtime rt, HeapObject o, HeapObject fallback) {
    try {
      return sizeOf(rt, o);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      return Runtime.owned(fallback);
    }
  }

  private static long size(Runtime rt, HeapObject size) {
    if (!(size instanceof LongObject number)) {
      throw rt.typeError("an integer is required");
    }
    if (!number.isSmall()) {
      throw rt.raise(rt.exceptions.overflowError, "Python int too large to convert to C ssize_t");
    }
    if (number.longValue() < 0) {
      throw rt.valueError("__sizeof__() should return >= 0");
    }
    return number.longValue();
  }
}
