package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.IntLiteral;

/** {@code int(x=0, /, base=10)}. */
final class LongNew {

  private LongNew() {}

  static void define(TypeObject type) {
    Constructor made = Constructor.define(type, "x=0, /, base=10", LongNew::make);
    if (!type.runtime().build.typeObjects().vectorcallsMore()) {
      return;
    }
    made.vectorcalled(type);
    Slots.VectorcallFunc bound = type.tpVectorcall;
    type.tpVectorcall =
        (rt, callable, args, from, count, keywords) -> {
          if (count > 2 && keywords == null) {
            throw rt.typeError("int expected at most 2 arguments, got " + count);
          }
          return bound.call(rt, callable, args, from, count, keywords);
        };
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject exact = exact(rt, args[0], args[1]);
    if (type == rt.types.int_) {
      return exact;
    }
    LongObject number = (LongObject) exact;
    try {
      return number.isSmall()
          ? LongObject.create(rt, type, number.value)
          : LongObject.create(rt, type, number.bigValue());
    } finally {
      rt.heap.decref(number);
    }
  }

  private static HeapObject exact(Runtime rt, HeapObject x, HeapObject base) {
    if (x == null) {
      if (base != null) {
        throw FormatFault.type("int() missing string argument");
      }
      return rt.smallInt(0);
    }
    return base == null ? Conversions.toInt(rt, x) : parse(rt, x, base);
  }

  private static HeapObject parse(Runtime rt, HeapObject x, HeapObject base) {
    long asked = Numbers.asSsize(rt, base, null);
    int radix = IntLiteral.checkBase(BigInteger.valueOf(asked));
    if (x instanceof StrObject str) {
      return LongObject.ofSize(rt, IntLiteral.parse(str.text, radix, rt.maxStrDigits));
    }
    byte[] bytes = Buffers.isBytesLike(x) ? Buffers.bytesOrNull(rt, x) : null;
    if (bytes == null) {
      throw FormatFault.type("int() can't convert non-string with explicit base");
    }
    return LongObject.ofSize(rt, IntLiteral.parse(bytes, radix, rt.maxStrDigits));
  }
}
