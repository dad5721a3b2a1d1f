package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code staticmethod}. */
public final class StaticMethodObject extends HeapObject {

  /** Owned; null only before {@code __init__}. */
  HeapObject callable;

  private StaticMethodObject() {}

  /** Takes over the reference. */
  static StaticMethodObject steal(Runtime rt, HeapObject callable) {
    StaticMethodObject method = new StaticMethodObject();
    method.callable = callable;
    rt.allocate(method, rt.types.staticMethod, 0);
    return method;
  }

  static void define(TypeBuilder builder) {
    builder.type.tpDescrGet =
        (rt, self, object, type) -> Runtime.owned(((StaticMethodObject) self).callable);
    builder.member("__func__", (rt, self) -> Runtime.owned(((StaticMethodObject) self).callable));
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (callable != null) {
      visitor.visit(callable);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject old = callable;
    callable = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decrefIfPresent(callable);
    heap.release(this);
  }
}
