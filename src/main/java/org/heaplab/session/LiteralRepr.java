package org.heaplab.session;

import org.heaplab.heap.HeapObject;
import org.heaplab.syntax.tree.Expr.Literal;
import org.heaplab.types.BytesObject;
import org.heaplab.types.ComplexObject;
import org.heaplab.types.FloatObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;

/** {@code repr()} of a literal, for annotations that are kept as text. */
final class LiteralRepr {

  private LiteralRepr() {}

  static String of(Runtime rt, Literal literal) {
    HeapObject object = make(rt, literal);
    try {
      return Objects.reprText(rt, object).toString();
    } finally {
      rt.heap.decref(object);
    }
  }

  private static HeapObject make(Runtime rt, Literal literal) {
    if (literal instanceof Literal.Str str) {
      return rt.newStr(str.value());
    }
    if (literal instanceof Literal.Float number) {
      return FloatObject.of(rt, number.value());
    }
    if (literal instanceof Literal.Imaginary number) {
      return ComplexObject.of(rt, 0, number.value());
    }
    Literal.Bytes bytes = (Literal.Bytes) literal;
    byte[] array = new byte[bytes.value().size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = bytes.value().get(i);
    }
    return BytesObject.of(rt, array);
  }
}
