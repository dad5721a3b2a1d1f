package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;

/**
 * Code objects are equal when their names, numbers, instructions and constants are.
 *
 * @see "code_richcompare in Objects/codeobject.c (3.13)"
 */
final class CodeComparison {

  private CodeComparison() {}

  static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE)
        || !(left instanceof CodeObject a)
        || !(right instanceof CodeObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    boolean equal = a == b || (sameShape(a.shape, b.shape) && sameObjects(rt, a, b));
    return rt.bool(equal == (op == CompareOp.EQ));
  }

  private static boolean sameShape(CodeObject.Shape a, CodeObject.Shape b) {
    return a.argCount() == b.argCount()
        && a.posOnlyArgCount() == b.posOnlyArgCount()
        && a.kwOnlyArgCount() == b.kwOnlyArgCount()
        && a.flags() == b.flags()
        && a.firstLine() == b.firstLine()
        && Arrays.equals(a.code(), b.code());
  }

  private static boolean sameObjects(Runtime rt, CodeObject a, CodeObject b) {
    return Objects.equal(rt, a.name, b.name)
        && sameConstants(rt, a.consts, b.consts)
        && Objects.equal(rt, a.names, b.names)
        && Objects.equal(rt, a.localsPlusNames, b.localsPlusNames)
        && Objects.equal(rt, a.lineTable(), b.lineTable())
        && Objects.equal(rt, a.exceptionTable(), b.exceptionTable());
  }

  /** {@code 1} and {@code True} are equal, but not as constants. */
  private static boolean sameConstants(Runtime rt, TupleObject a, TupleObject b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      boolean nested =
          a.items[i] instanceof TupleObject left
              && b.items[i] instanceof TupleObject right
              && sameConstants(rt, left, right);
      if (!nested
          && (a.items[i].type != b.items[i].type || !Objects.equal(rt, a.items[i], b.items[i]))) {
        return false;
      }
    }
    return true;
  }

  static long hash(Runtime rt, HeapObject self) {
    CodeObject code = (CodeObject) self;
    CodeObject.Shape shape = code.shape;
    long hash =
        code.name.hash()
            ^ Objects.hash(rt, code.consts)
            ^ Objects.hash(rt, code.localsPlusNames)
            ^ Objects.hash(rt, code.lineTable())
            ^ shape.argCount()
            ^ shape.firstLine()
            ^ Arrays.hashCode(shape.code());
    return hash == -1 ? -2 : hash;
  }
}
