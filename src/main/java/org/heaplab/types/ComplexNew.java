package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FloatLiteral;
import org.heaplab.types.text.FloatParsing;

/** {@code complex(real=0, imag=0)}. */
final class ComplexNew {

  private ComplexNew() {}

  static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject r = args[0];
    HeapObject i = args[1];
    if (r != null && i == null && r.type == rt.types.complex && type == r.type) {
      return Runtime.owned(r);
    }
    if (r instanceof StrObject text) {
      if (i != null) {
        throw rt.typeError("complex() can't take second arg if first is a string");
      }
      FloatLiteral.Parts parts = FloatParsing.parseComplex(text.text);
      return ComplexObject.create(rt, type, parts.real(), parts.imaginary());
    }
    if (i instanceof StrObject) {
      throw rt.typeError("complex() second arg can't be a string");
    }
    HeapObject special = r == null ? null : special(rt, r);
    try {
      return combine(rt, type, special == null ? r : special, i);
    } finally {
      rt.heap.decrefIfPresent(special);
    }
  }

  /** {@code o.__complex__()}, or null. */
  private static HeapObject special(Runtime rt, HeapObject o) {
    HeapObject result = Calls.callBound(rt, o, rt.intern("__complex__"));
    if (result == null || result.type == rt.types.complex) {
      return result;
    }
    try {
      if (!(result instanceof ComplexObject)) {
        throw rt.typeError("__complex__ returned non-complex (type " + result.type.name() + ")");
      }
      Deprecations.warnOfSubclass(rt, "__complex__ returned non-complex", result, "complex");
      return Runtime.owned(result);
    } finally {
      rt.heap.decref(result);
    }
  }

  private static HeapObject combine(Runtime rt, TypeObject type, HeapObject r, HeapObject i) {
    if (r != null && !isNumber(r)) {
      throw rt.typeError(
          "complex() first argument must be a string or a number, not '" + r.type.name() + "'");
    }
    if (i != null && !isNumber(i)) {
      throw rt.typeError("complex() second argument must be a number, not '" + i.type.name() + "'");
    }
    double real = r == null ? 0 : realPart(rt, r);
    double imaginary = i == null ? 0 : realPart(rt, i);
    if (i instanceof ComplexObject second) {
      real -= second.imaginary;
    }
    if (r instanceof ComplexObject first) {
      imaginary = i == null ? first.imaginary : imaginary + first.imaginary;
    }
    return ComplexObject.create(rt, type, real, imaginary);
  }

  private static boolean isNumber(HeapObject o) {
    TypeObject type = (TypeObject) o.type;
    return type.nbFloat != null || type.nbIndex != null || o instanceof ComplexObject;
  }

  private static double realPart(Runtime rt, HeapObject o) {
    return o instanceof ComplexObject c ? c.real : Conversions.toDouble(rt, o);
  }
}
