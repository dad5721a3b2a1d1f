package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.RawMemory;
import org.heaplab.types.text.Text;

/** {@code array(typecode, initializer=(), /)}. */
final class ArrayNew {

  private ArrayNew() {}

  static HeapObject make(Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    boolean initialized = type.tpInit != rt.types.object.tpInit;
    if (keywords != null && keywords.size() > 0 && !initialized) {
      throw rt.typeError("array.array() takes no keyword arguments");
    }
    int count = args.size();
    if (count < 1 || count > 2) {
      String bound = count < 1 ? "at least 1 argument" : "at most 2 arguments";
      throw rt.typeError("array() takes " + bound + " (" + count + " given)");
    }
    if (!(args.items[0] instanceof StrObject code) || code.text.length() != 1) {
      throw rt.typeError(
          "array() argument 1 must be a unicode character, not " + args.items[0].type.name());
    }
    HeapObject initial = count < 2 ? null : args.items[1];
    int point = code.text.at(0);
    requireFitting(rt, point, initial);
    if (point == 'u' && rt.build.since(13)) {
      Deprecations.warn(rt, "The 'u' type code is deprecated and will be removed in Python 3.16");
    }
    ArrayItems kind = ArrayItems.of(rt, point);
    if (kind == null) {
      throw rt.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    long length =
        initial instanceof ListObject || initial instanceof TupleObject
            ? FastItems.count(initial)
            : 0;
    ArrayObject array = ArrayObject.create(rt, type, kind, length);
    try {
      fill(rt, array, initial);
    } catch (RuntimeException e) {
      rt.heap.decref(array);
      throw e;
    }
    return array;
  }

  private static void requireFitting(Runtime rt, int code, HeapObject initial) {
    if (code == 'u' || code == 'w') {
      return;
    }
    boolean textArray = initial instanceof ArrayObject other && other.kind.isText();
    if (initial instanceof StrObject || textArray) {
      throw rt.typeError(
          "cannot use a "
              + (textArray ? "unicode array" : "str")
              + " to initialize an array with typecode '"
              + Text.ofCodePoint(code)
              + "'");
    }
  }

  private static void fill(Runtime rt, ArrayObject array, HeapObject initial) {
    if (initial == null) {
      return;
    }
    if (initial instanceof ListObject || initial instanceof TupleObject) {
      for (int i = 0; i < FastItems.count(initial) && i < array.size(); i++) {
        HeapObject item = Runtime.owned(FastItems.array(initial)[i]);
        try {
          array.set(i, array.kind.bytes(rt, item));
        } finally {
          rt.heap.decref(item);
        }
      }
    } else if (initial instanceof ByteString bytes) {
      ArrayMethods.appendBytes(rt, array, bytes.bytes());
    } else if (initial instanceof StrObject str) {
      setText(rt, array, str.text);
    } else if (initial instanceof ArrayObject other && other.kind == array.kind) {
      array.exactly(rt, other.size());
      array.write(0, other.bytes());
    } else {
      ArrayMethods.appendAll(rt, array, initial);
    }
  }

  private static void setText(Runtime rt, ArrayObject array, Text text) {
    array.exactly(rt, text.length());
    byte[] item = new byte[array.kind.size];
    for (int i = 0; i < text.length(); i++) {
      RawMemory.writeLong(item, 0, item.length, text.at(i));
      array.set(i, item);
    }
  }
}
