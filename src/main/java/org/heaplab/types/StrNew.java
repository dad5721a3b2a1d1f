package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code str(object='', encoding='utf-8', errors='strict')}. */
final class StrNew {

  private StrNew() {}

  static void define(TypeObject type) {
    Constructor made =
        Constructor.define(type, "object='', encoding='utf-8', errors='strict'", StrNew::make);
    if (!type.runtime().build.typeObjects().vectorcallsMore()) {
      return;
    }
    made.vectorcalled(type);
    Slots.VectorcallFunc bound = type.tpVectorcall;
    type.tpVectorcall =
        (rt, callable, args, from, count, keywords) -> {
          if (count > 3 && keywords == null) {
            throw rt.typeError("str expected at most 3 arguments, got " + count);
          }
          return bound.call(rt, callable, args, from, count, keywords);
        };
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject exact = exact(rt, args);
    if (type == rt.types.str) {
      return exact;
    }
    try {
      return StrObject.create(rt, type, ((StrObject) exact).text);
    } finally {
      rt.heap.decref(exact);
    }
  }

  private static HeapObject exact(Runtime rt, HeapObject[] args) {
    if (args[0] == null) {
      return rt.newStr("");
    }
    if (args[1] == null && args[2] == null) {
      return Objects.str(rt, args[0]);
    }
    String encoding = Arguments.string(rt, args[1], "str() argument 'encoding'", "utf-8");
    String errors = Arguments.string(rt, args[2], "str() argument 'errors'", "strict");
    return decode(rt, args[0], encoding, errors);
  }

  private static HeapObject decode(Runtime rt, HeapObject o, String encoding, String errors) {
    if (o instanceof StrObject) {
      throw rt.typeError("decoding str is not supported");
    }
    byte[] bytes = Buffers.bytesOrNull(rt, o);
    if (bytes == null) {
      throw rt.typeError("decoding to str: need a bytes-like object, " + o.type.name() + " found");
    }
    return Coding.decode(rt, o, bytes, encoding, errors);
  }
}
