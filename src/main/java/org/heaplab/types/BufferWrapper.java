package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code _buffer_wrapper}: stands for an object whose class is written in Python, and shows the
 * memoryview that its {@code __buffer__} answered.
 *
 * @see "_buffer_wrapper_type in Objects/typeobject.c (3.13)"
 */
final class BufferWrapper extends HeapObject implements BufferExporter {

  /** Owned. */
  private MemoryViewObject view;

  /** Owned. */
  private HeapObject object;

  private BufferWrapper(MemoryViewObject view, HeapObject object) {
    this.view = view;
    this.object = object;
  }

  /** Takes over the view. */
  static BufferWrapper steal(Runtime rt, MemoryViewObject view, HeapObject object) {
    BufferWrapper wrapper = new BufferWrapper(view, Runtime.owned(object));
    rt.allocate(wrapper, rt.types.bufferWrapper, 0);
    return wrapper;
  }

  @Override
  public BufferView buffer() {
    return view.buffer();
  }

  @Override
  public void hold() {
    view.hold();
  }

  /** A view of the object itself tells it when the view dies; of any other it is told now. */
  @Override
  public void letGo() {
    view.letGo();
    if (view.buffer.exporter != object && UserBuffers.releases(object)) {
      UserBuffers.callRelease(((TypeObject) type).runtime(), object, view);
    }
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (view != null) {
      visitor.visit(view);
    }
    if (object != null) {
      visitor.visit(object);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject oldView = view;
    HeapObject oldObject = object;
    view = null;
    object = null;
    heap.decrefIfPresent(oldView);
    heap.decrefIfPresent(oldObject);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
