package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code slice}: start, stop and step; one dead one is kept. */
public final class SliceObject extends HeapObject {

  /** Owned, as the others. */
  public final HeapObject start;

  public final HeapObject stop;
  public final HeapObject step;

  private SliceObject(HeapObject start, HeapObject stop, HeapObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** Takes over the references. */
  public static SliceObject steal(Runtime rt, HeapObject start, HeapObject stop, HeapObject step) {
    SliceObject slice = new SliceObject(start, stop, step);
    TypeObject type = rt.types.slice;
    long shell = rt.heap.freeLists.slices.pop();
    if (shell != 0) {
      rt.heap.init(slice, type, shell);
    } else {
      rt.heap.allocateGcObject(slice, type, type.basicSize());
    }
    rt.heap.track(slice);
    return slice;
  }

  static void define(TypeBuilder builder) {
    builder.type.tpRepr = SliceObject::repr;
    builder
        .member("start", (rt, self) -> Runtime.owned(((SliceObject) self).start))
        .member("stop", (rt, self) -> Runtime.owned(((SliceObject) self).stop))
        .member("step", (rt, self) -> Runtime.owned(((SliceObject) self).step));
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    SliceObject slice = (SliceObject) self;
    return rt.newStr(
        "slice("
            + Objects.reprText(rt, slice.start)
            + ", "
            + Objects.reprText(rt, slice.stop)
            + ", "
            + Objects.reprText(rt, slice.step)
            + ")");
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(start);
    visitor.visit(stop);
    visitor.visit(step);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decref(step);
    heap.decref(start);
    heap.decref(stop);
    if (heap.freeLists.slices.push(address)) {
      heap.forget(this);
    } else {
      heap.release(this);
    }
  }
}
