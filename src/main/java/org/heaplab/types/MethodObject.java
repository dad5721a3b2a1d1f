package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code method}: a function bound to an object. */
public final class MethodObject extends HeapObject {

  /** Owned. */
  public HeapObject function;

  /** Owned. */
  public HeapObject self;

  private MethodObject(HeapObject function, HeapObject self) {
    this.function = function;
    this.self = self;
  }

  /** Adds references. */
  public static MethodObject create(Runtime rt, HeapObject function, HeapObject self) {
    function.incref();
    self.incref();
    MethodObject method = new MethodObject(function, self);
    rt.allocate(method, rt.types.method, 0);
    return method;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(function);
    visitor.visit(self);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    heap.decref(function);
    heap.decref(self);
    heap.release(this);
  }
}
