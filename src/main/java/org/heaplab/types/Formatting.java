package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Text;

/** {@code format(o, spec)}. */
public final class Formatting {

  private Formatting() {}

  /** Calls {@code __format__}; exact str and int with an empty spec take the short way. */
  public static StrObject format(Runtime rt, HeapObject o, Text spec) {
    if (spec.isEmpty() && (o.type == rt.types.str || o.type == rt.types.int_)) {
      return Objects.str(rt, o);
    }
    HeapObject specObject = rt.newStr(spec);
    try {
      HeapObject result = Calls.callBound(rt, o, rt.intern("__format__"), specObject);
      if (result instanceof StrObject str) {
        return str;
      }
      String kind = result.type.name();
      rt.heap.decref(result);
      throw rt.typeError("__format__ must return a str, not " + kind);
    } finally {
      rt.heap.decref(specObject);
    }
  }

  /** {@code object.__format__}. */
  static HeapObject genericFormat(Runtime rt, HeapObject self, HeapObject spec) {
    if (!spec(rt, spec).text.isEmpty()) {
      throw rt.typeError("unsupported format string passed to " + self.type.name() + ".__format__");
    }
    return Objects.str(rt, self);
  }

  /** The argument of a {@code __format__}. */
  static StrObject spec(Runtime rt, HeapObject spec) {
    return Arguments.str(rt, spec, "__format__() argument");
  }
}
