package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.ByteSink;

/** Bytes from other objects. */
final class BytesNew {

  private BytesNew() {}

  /** {@code PyObject_Bytes}: {@code __bytes__}, else a buffer, else the ints of an iterable. */
  static BytesObject fromObject(Runtime rt, HeapObject o) {
    if (o.type == rt.types.bytes) {
      return (BytesObject) Runtime.owned(o);
    }
    HeapObject special = Calls.callSpecial(rt, o, rt.intern("__bytes__"));
    if (special != null) {
      return requireBytes(rt, special);
    }
    byte[] shown = Buffers.bytesOrNull(rt, o);
    if (shown != null) {
      return BytesObject.of(rt, shown.clone());
    }
    TypeObject type = (TypeObject) o.type;
    if (o instanceof StrObject || (type.tpIter == null && type.sqItem == null)) {
      throw rt.typeError("cannot convert '" + type.name() + "' object to bytes");
    }
    return fromIterable(rt, o);
  }

  private static BytesObject requireBytes(Runtime rt, HeapObject special) {
    if (special instanceof BytesObject bytes) {
      return bytes;
    }
    String kind = special.type.name();
    rt.heap.decref(special);
    throw rt.typeError("__bytes__ returned non-bytes (type " + kind + ")");
  }

  private static BytesObject fromIterable(Runtime rt, HeapObject o) {
    ByteSink out = new ByteSink(16);
    HeapObject iterator = Iteration.iter(rt, o);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        try {
          out.add(byteValue(rt, item, "bytes"));
        } finally {
          rt.heap.decref(item);
        }
        rt.poll();
      }
    } finally {
      rt.heap.decref(iterator);
    }
    return BytesObject.of(rt, out.toArray());
  }

  /** An int from 0 to 255. */
  static byte byteValue(Runtime rt, HeapObject item, String subject) {
    long value = Numbers.asSsize(rt, item, null);
    if (value < 0 || value > 255) {
      throw rt.valueError(subject + " must be in range(0, 256)");
    }
    return (byte) value;
  }
}
