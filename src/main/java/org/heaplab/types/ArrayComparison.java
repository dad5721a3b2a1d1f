package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** Arrays compare item by item, whatever their type codes. */
final class ArrayComparison {

  private ArrayComparison() {}

  static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(left instanceof ArrayObject a) || !(right instanceof ArrayObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    boolean sizesDiffer = a.size() != b.size();
    if (sizesDiffer && (op == CompareOp.EQ || op == CompareOp.NE)) {
      return rt.bool(op == CompareOp.NE);
    }
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      HeapObject x = a.get(rt, i);
      HeapObject y = b.get(rt, i);
      try {
        if (!Objects.equal(rt, x, y)) {
          return op == CompareOp.EQ || op == CompareOp.NE
              ? rt.bool(op == CompareOp.NE)
              : Objects.richCompare(rt, x, y, op);
        }
      } finally {
        rt.heap.decref(x);
        rt.heap.decref(y);
      }
    }
    return rt.bool(CompareOp.holds(op, Integer.compare(a.size(), b.size())));
  }
}
