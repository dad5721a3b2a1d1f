package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code managedbuffer}: an exporter's memory, for all memoryviews made of one another. */
final class ManagedBuffer extends HeapObject {

  /** Owned; null once the last view is released. */
  HeapObject exporter;

  /** Whether it is only lent: the exporter does not know of it. */
  private boolean isLent;

  /** Views that are open. */
  private int exports;

  static ManagedBuffer create(Runtime rt, HeapObject exporter) {
    ManagedBuffer buffer = new ManagedBuffer();
    rt.allocate(buffer, rt.types.managedBuffer, 0);
    exporter.incref();
    ((BufferExporter) exporter).hold();
    buffer.exporter = exporter;
    return buffer;
  }

  /** Memory that is about to be let go, for a last look. */
  static ManagedBuffer lend(Runtime rt, HeapObject exporter) {
    ManagedBuffer buffer = new ManagedBuffer();
    rt.allocate(buffer, rt.types.managedBuffer, 0);
    exporter.incref();
    buffer.exporter = exporter;
    buffer.isLent = true;
    return buffer;
  }

  static void define(TypeBuilder builder) {}

  void open() {
    exports++;
  }

  void close(Heap heap) {
    if (--exports == 0) {
      release(heap);
    }
  }

  private void release(Heap heap) {
    HeapObject old = exporter;
    if (old == null) {
      return;
    }
    exporter = null;
    if (!isLent) {
      if (UserBuffers.releases(old)) {
        UserBuffers.tellReleased(
            ((TypeObject) type).runtime(), old, ((BufferExporter) old).buffer());
      }
      ((BufferExporter) old).letGo();
    }
    heap.decref(old);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (exporter != null) {
      visitor.visit(exporter);
    }
  }

  @Override
  public void clear(Heap heap) {
    release(heap);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    release(heap);
    heap.release(this);
  }
}
