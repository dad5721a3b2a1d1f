package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code float}: 8 bytes behind the header; dead ones wait in a free list. */
public final class FloatObject extends HeapObject {

  private static final long BYTES = 24;

  /** A result is written over it where nobody else holds the operand. */
  public double value;

  private FloatObject(double value) {
    this.value = value;
  }

  public static FloatObject of(Runtime rt, double value) {
    FloatObject result = new FloatObject(value);
    rt.heap.allocateLeaf(result, rt.types.float_, BYTES);
    return result;
  }

  /** Of a subclass. */
  static FloatObject create(Runtime rt, TypeObject type, double value) {
    if (type == rt.types.float_) {
      return of(rt, value);
    }
    FloatObject result = new FloatObject(value);
    rt.allocate(result, type, 0);
    return result;
  }
}
