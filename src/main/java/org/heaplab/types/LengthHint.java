package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * {@code operator.length_hint}: how many elements to make room for.
 *
 * @see "PyObject_LengthHint in Objects/abstract.c (3.13)"
 */
public final class LengthHint {

  private LengthHint() {}

  /** {@code len(o)}, else {@code o.__length_hint__()}, else the default. */
  public static long of(Runtime rt, HeapObject o, long missing) {
    TypeObject type = (TypeObject) o.type;
    if (type.sqLength != null || type.mpLength != null) {
      try {
        return Sequences.length(rt, o);
      } catch (PyRaise e) {
        rt.absorb(e, rt.exceptions.typeError);
      }
    }
    HeapObject hint;
    try {
      hint = Calls.callBound(rt, o, rt.intern("__length_hint__"));
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      return missing;
    }
    if (hint == null || hint == rt.notImplemented) {
      return missing;
    }
    try {
      return check(rt, hint);
    } finally {
      rt.heap.decref(hint);
    }
  }

  private static long check(Runtime rt, HeapObject hint) {
    if (!(hint instanceof LongObject)) {
      throw rt.typeError("__length_hint__ must be an integer, not " + hint.type.name());
    }
    long length = Numbers.asSsize(rt, hint, rt.exceptions.overflowError);
    if (length < 0) {
      throw rt.valueError("__length_hint__() should return >= 0");
    }
    return length;
  }
}
