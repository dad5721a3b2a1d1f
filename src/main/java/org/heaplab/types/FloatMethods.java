package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FloatHex;
import org.heaplab.types.number.FloatMath;
import org.heaplab.types.number.FloatParts;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.format.Formats;

/** The methods of float. */
final class FloatMethods {

  private FloatMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .classMethodO("fromhex", FloatMethods::fromHex)
        .classMethodO("__getformat__", FloatMethods::getFormat)
        .method("conjugate", FloatType::exact)
        .method("__trunc__", FloatMethods::truncate)
        .method("__floor__", (rt, self) -> whole(rt, Math.floor(value(self))))
        .method("__ceil__", (rt, self) -> whole(rt, Math.ceil(value(self))))
        .method("__round__", "ndigits=None, /", FloatMethods::round)
        .method("as_integer_ratio", FloatMethods::ratio)
        .method("hex", (rt, self) -> rt.newStr(FloatHex.format(value(self))))
        .method("is_integer", (rt, self) -> rt.bool(isWhole(value(self))))
        .method(
            "__getnewargs__", (rt, self) -> TupleObject.steal(rt, FloatObject.of(rt, value(self))))
        .methodO("__format__", FloatMethods::format)
        .getter("real", FloatType::exact)
        .getter("imag", (rt, self) -> FloatObject.of(rt, 0));
  }

  private static double value(HeapObject self) {
    return ((FloatObject) self).value;
  }

  private static boolean isWhole(double value) {
    return !Double.isInfinite(value) && Math.floor(value) == value;
  }

  static HeapObject truncate(Runtime rt, HeapObject self) {
    return whole(rt, value(self));
  }

  private static HeapObject whole(Runtime rt, double value) {
    if (Double.isNaN(value)) {
      throw rt.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw rt.raise(rt.exceptions.overflowError, "cannot convert float infinity to integer");
    }
    long small = (long) value;
    return Math.abs(value) < 1L << 62
        ? LongObject.of(rt, small)
        : LongObject.of(rt, FloatParts.truncate(value));
  }

  private static HeapObject round(Runtime rt, HeapObject self, HeapObject[] args) {
    if (args[0] == null || args[0] == rt.none) {
      return whole(rt, Math.rint(value(self)));
    }
    LongObject digits = Numbers.index(rt, args[0]);
    BigInteger places = digits.bigValue();
    rt.heap.decref(digits);
    return FloatObject.of(rt, FloatMath.round(value(self), places));
  }

  private static HeapObject ratio(Runtime rt, HeapObject self) {
    double value = value(self);
    if (Double.isInfinite(value)) {
      throw FormatFault.overflow("cannot convert Infinity to integer ratio");
    }
    if (Double.isNaN(value)) {
      throw FormatFault.value("cannot convert NaN to integer ratio");
    }
    BigInteger[] both = FloatParts.ratio(value);
    return TupleObject.steal(rt, LongObject.of(rt, both[0]), LongObject.of(rt, both[1]));
  }

  private static HeapObject fromHex(Runtime rt, HeapObject type, HeapObject string) {
    if (!(string instanceof StrObject text)) {
      throw rt.typeError("bad argument type for built-in operation");
    }
    FloatObject number = FloatObject.of(rt, FloatHex.parse(text.toString()));
    if (type == rt.types.float_) {
      return number;
    }
    try {
      return Calls.call(rt, type, number);
    } finally {
      rt.heap.decref(number);
    }
  }

  private static HeapObject getFormat(Runtime rt, HeapObject type, HeapObject name) {
    String kind = Arguments.str(rt, name, "__getformat__() argument").toString();
    if (!kind.equals("double") && !kind.equals("float")) {
      throw FormatFault.value("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return rt.newStr("IEEE, little-endian");
  }

  private static HeapObject format(Runtime rt, HeapObject self, HeapObject spec) {
    StrObject text = Formatting.spec(rt, spec);
    return text.text.isEmpty()
        ? Objects.str(rt, self)
        : rt.newStr(Formats.real(value(self), text.text, self.type.name()));
  }
}
