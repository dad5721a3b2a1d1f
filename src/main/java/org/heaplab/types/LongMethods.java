package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.IntBytes;
import org.heaplab.types.number.IntMath;
import org.heaplab.types.text.format.Formats;

/** The methods of int. */
final class LongMethods {

  private LongMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .ownSize()
        .method("conjugate", LongMethods::same)
        .method("bit_length", (rt, self) -> LongObject.of(rt, ((LongObject) self).bits()))
        .method("bit_count", (rt, self) -> LongObject.of(rt, IntMath.bitCount(value(self))))
        .method("to_bytes", "length=1, byteorder='big', *, signed=False", LongMethods::toBytes)
        .classMethod(
            "from_bytes", "bytes, byteorder='big', *, signed=False", LongMethods::fromBytes)
        .method("as_integer_ratio", LongMethods::ratio)
        .method("__trunc__", LongMethods::same)
        .method("__floor__", LongMethods::same)
        .method("__ceil__", LongMethods::same)
        .method("__round__", "ndigits=None, /", LongMethods::round)
        .method("__getnewargs__", (rt, self) -> TupleObject.steal(rt, copy(rt, self)))
        .methodO("__format__", LongMethods::format)
        .getter("real", LongMethods::same)
        .getter("imag", (rt, self) -> rt.smallInt(0))
        .getter("numerator", LongMethods::same)
        .getter("denominator", (rt, self) -> rt.smallInt(1));
    if (builder.type.runtime().build.since(12)) {
      builder.method("is_integer", (rt, self) -> rt.bool(true));
    }
  }

  private static BigInteger value(HeapObject self) {
    return ((LongObject) self).bigValue();
  }

  private static HeapObject same(Runtime rt, HeapObject self) {
    return LongType.exact(rt, (LongObject) self);
  }

  private static HeapObject copy(Runtime rt, HeapObject self) {
    LongObject number = (LongObject) self;
    return number.isSmall()
        ? LongObject.of(rt, number.value)
        : LongObject.create(rt, rt.types.int_, number.bigValue());
  }

  private static HeapObject toBytes(Runtime rt, HeapObject self, HeapObject[] args) {
    long length = Arguments.ssize(rt, args[0], 1);
    boolean little = isLittle(rt, args[1], "to_bytes");
    boolean signed = Arguments.truth(rt, args[2], false);
    if (length < 0) {
      throw FormatFault.value("length argument must be non-negative");
    }
    return BytesObject.fresh(rt, IntBytes.to(value(self), length, little, signed));
  }

  private static boolean isLittle(Runtime rt, HeapObject order, String function) {
    String name = Arguments.string(rt, order, function + "() argument 'byteorder'", "big");
    if (!name.equals("little") && !name.equals("big")) {
      throw FormatFault.value("byteorder must be either 'little' or 'big'");
    }
    return name.equals("little");
  }

  private static HeapObject fromBytes(Runtime rt, HeapObject type, HeapObject[] args) {
    boolean little = isLittle(rt, args[1], "from_bytes");
    boolean signed = Arguments.truth(rt, args[2], false);
    BytesObject bytes = BytesNew.fromObject(rt, args[0]);
    BigInteger value = IntBytes.from(bytes.value, little, signed);
    rt.heap.decref(bytes);
    HeapObject number = LongObject.of(rt, value);
    if (type == rt.types.int_) {
      return number;
    }
    try {
      return Calls.call(rt, type, number);
    } finally {
      rt.heap.decref(number);
    }
  }

  private static HeapObject ratio(Runtime rt, HeapObject self) {
    return TupleObject.steal(rt, same(rt, self), rt.smallInt(1));
  }

  private static HeapObject round(Runtime rt, HeapObject self, HeapObject[] args) {
    if (args[0] == null || args[0] == rt.none) {
      return same(rt, self);
    }
    LongObject digits = Numbers.index(rt, args[0]);
    BigInteger places = digits.bigValue();
    rt.heap.decref(digits);
    return places.signum() >= 0
        ? same(rt, self)
        : LongObject.of(rt, IntMath.round(value(self), places));
  }

  private static HeapObject format(Runtime rt, HeapObject self, HeapObject spec) {
    StrObject text = Formatting.spec(rt, spec);
    if (text.text.isEmpty()) {
      return Objects.str(rt, self);
    }
    return rt.newStr(Formats.integer(value(self), text.text, self.type.name(), rt.maxStrDigits));
  }
}
