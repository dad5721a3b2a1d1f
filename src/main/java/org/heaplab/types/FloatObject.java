package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/** {@code float}: 8 bytes behind the header; dead ones wait in a free list. */
public final class FloatObject extends HeapObject {

  public final double value;

  private FloatObject(double value) {
    this.value = value;
  }

  public static FloatObject of(Runtime rt, double value) {
    FloatObject result = new FloatObject(value);
    TypeObject type = rt.types.float_;
    long shell = rt.heap.freeLists.floats.pop();
    if (shell != 0) {
      rt.heap.init(result, type, shell);
    } else {
      rt.heap.allocateObject(result, type, type.basicSize());
    }
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

  @Override
  public void dealloc(Heap heap) {
    if (!type.isClass() && heap.freeLists.floats.push(address)) {
      heap.forget(this);
    } else {
      heap.release(this);
    }
  }
}
