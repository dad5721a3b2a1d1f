package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.number.Sizes;
import org.heaplab.types.text.ByteSink;

/** {@code bytes(source=b'', encoding='utf-8', errors='strict')}, and bytes from other objects. */
final class BytesNew {

  private BytesNew() {}

  static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    BytesObject exact = exact(rt, args);
    if (type == rt.types.bytes) {
      return exact;
    }
    try {
      return BytesObject.create(rt, type, exact.value);
    } finally {
      rt.heap.decref(exact);
    }
  }

  private static BytesObject exact(Runtime rt, HeapObject[] args) {
    HeapObject source = args[0];
    String encoding = Arguments.string(rt, args[1], "bytes() argument 'encoding'", null);
    String errors = Arguments.string(rt, args[2], "bytes() argument 'errors'", null);
    boolean plain = encoding == null && errors == null;
    HeapObject special =
        source == null || !plain ? null : Calls.callBound(rt, source, rt.intern("__bytes__"));
    if (special != null) {
      return requireBytes(rt, special);
    }
    if (source instanceof StrObject str) {
      if (encoding == null) {
        throw rt.typeError("string argument without an encoding");
      }
      return Coding.encode(rt, str, encoding, errors == null ? "strict" : errors);
    }
    requireNoCoding(rt, encoding, errors);
    if (source == null) {
      return rt.emptyBytes();
    }
    long count = countOf(rt, source);
    if (count >= 0) {
      rt.heap.requireRoom(count);
      return BytesObject.fresh(rt, new byte[Sizes.checked(count)]);
    }
    return fromObject(rt, source);
  }

  /** Only a string can be encoded. */
  static void requireNoCoding(Runtime rt, String encoding, String errors) {
    if (encoding != null || errors != null) {
      throw rt.typeError((encoding != null ? "encoding" : "errors") + " without a string argument");
    }
  }

  /** How many zeros an int asks for; -1 where the object is no int after all. */
  static long countOf(Runtime rt, HeapObject source) {
    if (!Numbers.isIndex(source)) {
      return -1;
    }
    long count;
    try {
      count = Numbers.asSsize(rt, source, rt.exceptions.overflowError);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      return -1;
    }
    if (count < 0) {
      throw rt.valueError("negative count");
    }
    return count;
  }

  /** {@code PyObject_Bytes}: {@code __bytes__}, else a buffer, else the ints of an iterable. */
  static BytesObject fromObject(Runtime rt, HeapObject o) {
    if (o.type == rt.types.bytes) {
      return (BytesObject) Runtime.owned(o);
    }
    HeapObject special = Calls.callBound(rt, o, rt.intern("__bytes__"));
    if (special != null) {
      return requireBytes(rt, special);
    }
    byte[] shown = Buffers.copyOrNull(rt, o);
    if (shown != null) {
      return BytesObject.fresh(rt, shown);
    }
    TypeObject type = (TypeObject) o.type;
    if (o instanceof StrObject || (type.tpIter == null && type.sqItem == null)) {
      throw rt.typeError("cannot convert '" + type.name() + "' object to bytes");
    }
    byte[] bytes = fromIterable(rt, o, "bytes");
    return type == rt.types.tuple ? BytesObject.fresh(rt, bytes) : BytesObject.of(rt, bytes);
  }

  private static BytesObject requireBytes(Runtime rt, HeapObject special) {
    if (special instanceof BytesObject bytes) {
      return bytes;
    }
    String kind = special.type.name();
    rt.heap.decref(special);
    throw rt.typeError("__bytes__ returned non-bytes (type " + kind + ")");
  }

  /**
   * The ints of an iterable.
   *
   * @param subject what the error says must be in range: {@code bytes} or {@code byte}
   */
  static byte[] fromIterable(Runtime rt, HeapObject o, String subject) {
    ByteSink out = new ByteSink(16);
    HeapObject iterator = Iteration.iter(rt, o);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        try {
          out.add(byteValue(rt, item, subject));
        } finally {
          rt.heap.decref(item);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
    return out.toArray();
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
