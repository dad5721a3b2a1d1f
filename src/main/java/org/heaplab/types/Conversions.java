package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.IntMath;
import org.heaplab.types.text.FloatParsing;
import org.heaplab.types.text.IntLiteral;

/**
 * Objects as an int or a float.
 *
 * @see "PyNumber_Long, PyNumber_Float in Objects/abstract.c (3.13)"
 */
public final class Conversions {

  private static final String TRUNC = "The delegation of int() to __trunc__ is deprecated.";

  private Conversions() {}

  /** {@code int(o)}. */
  public static HeapObject toInt(Runtime rt, HeapObject o) {
    TypeObject type = (TypeObject) o.type;
    if (type == rt.types.int_) {
      return Runtime.owned(o);
    }
    if (type.nbInt != null) {
      return exactInt(rt, type.nbInt.call(rt, o), "__int__");
    }
    if (type.nbIndex != null) {
      return exactIndex(rt, o);
    }
    HeapObject whole = Calls.callBound(rt, o, rt.intern("__trunc__"));
    if (whole != null) {
      return fromTrunc(rt, whole);
    }
    if (o instanceof StrObject str) {
      return LongObject.ofSize(rt, IntLiteral.parse(str.text, 10, rt.maxStrDigits));
    }
    byte[] bytes = Buffers.bytesOrNull(rt, o);
    if (bytes != null) {
      return LongObject.ofSize(rt, IntLiteral.parse(bytes, 10, rt.maxStrDigits));
    }
    throw rt.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + type.name()
            + "'");
  }

  private static HeapObject fromTrunc(Runtime rt, HeapObject whole) {
    if (whole instanceof LongObject) {
      warnOfTrunc(rt, whole);
      return exactInt(rt, whole, "__trunc__");
    }
    try {
      if (!Numbers.isIndex(whole)) {
        throw rt.typeError("__trunc__ returned non-Integral (type " + whole.type.name() + ")");
      }
      Deprecations.warn(rt, TRUNC);
      return exactIndex(rt, whole);
    } finally {
      rt.heap.decref(whole);
    }
  }

  private static void warnOfTrunc(Runtime rt, HeapObject whole) {
    try {
      Deprecations.warn(rt, TRUNC);
    } catch (RuntimeException e) {
      rt.heap.decref(whole);
      throw e;
    }
  }

  /** What {@code __index__} gives, as an exact int. */
  private static HeapObject exactIndex(Runtime rt, HeapObject o) {
    LongObject number = Numbers.index(rt, o);
    HeapObject exact = LongType.exact(rt, number);
    rt.heap.decref(number);
    return exact;
  }

  /** Takes over an int or an instance of a subclass. */
  private static HeapObject exactInt(Runtime rt, HeapObject result, String method) {
    if (result.type == rt.types.int_) {
      return result;
    }
    if (!(result instanceof LongObject number)) {
      String kind = result.type.name();
      rt.heap.decref(result);
      throw rt.typeError(method + " returned non-int (type " + kind + ")");
    }
    try {
      Deprecations.warnOfSubclass(rt, method + " returned non-int", result, "int");
      return LongType.exact(rt, number);
    } finally {
      rt.heap.decref(result);
    }
  }

  /** The value of {@code float(o)}, where text is no number. */
  public static double toDouble(Runtime rt, HeapObject o) {
    if (o instanceof FloatObject f) {
      return f.value;
    }
    TypeObject type = (TypeObject) o.type;
    if (type.nbFloat != null) {
      return floatValue(rt, o, type.nbFloat.call(rt, o));
    }
    if (type.nbIndex != null) {
      LongObject number = Numbers.index(rt, o);
      try {
        return ofInt(rt, number);
      } finally {
        rt.heap.decref(number);
      }
    }
    throw rt.typeError("must be real number, not " + type.name());
  }

  private static double floatValue(Runtime rt, HeapObject o, HeapObject result) {
    try {
      String what = o.type.name() + ".__float__ returned non-float";
      if (!(result instanceof FloatObject f)) {
        throw rt.typeError(what + " (type " + result.type.name() + ")");
      }
      if (f.type != rt.types.float_) {
        Deprecations.warnOfSubclass(rt, what, result, "float");
      }
      return f.value;
    } finally {
      rt.heap.decref(result);
    }
  }

  /** An int as a float; OverflowError where it is too large. */
  static double ofInt(Runtime rt, LongObject number) {
    return number.isSmall() ? number.value : IntMath.toDouble(number.bigValue());
  }

  /** The value of {@code float(o)}, text included. */
  static double parseDouble(Runtime rt, HeapObject o) {
    TypeObject type = (TypeObject) o.type;
    if (type.nbFloat != null || type.nbIndex != null) {
      return toDouble(rt, o);
    }
    if (o instanceof StrObject str) {
      return FloatParsing.parse(str.text);
    }
    byte[] bytes = Buffers.bytesOrNull(rt, o);
    if (bytes != null) {
      return FloatParsing.parse(bytes);
    }
    throw rt.typeError(
        "float() argument must be a string or a real number, not '" + type.name() + "'");
  }
}
