package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.heap.WeakReferenceObject;

/**
 * {@code memoryview}.
 *
 * <pre>
 *   +16   ob_size       8     3 for each dimension
 *   +24   mbuf          8     → a managedbuffer
 *   +32   hash, flags, exports, view, weakreflist
 *   +144  ob_array            shape, strides, suboffsets: 8 bytes each for each dimension
 * </pre>
 *
 * @see "Include/cpython/memoryobject.h (3.13)"
 */
public final class MemoryViewObject extends HeapObject implements BufferExporter {

  /** Owned. */
  final ManagedBuffer buffer;

  private final BufferView view;
  private boolean released;

  /** Whether no other view may be made of it. */
  private boolean restricted;

  /** -1 until asked for. */
  long hash = -1;

  /** Buffers that others opened through this one. */
  private int exports;

  private WeakReferenceObject weakrefs;

  private MemoryViewObject(ManagedBuffer buffer, BufferView view) {
    this.buffer = buffer;
    this.view = view;
  }

  /** {@code memoryview(o)}. */
  static MemoryViewObject of(Runtime rt, HeapObject o) {
    if (o instanceof MemoryViewObject other) {
      return of(rt, other, other.view(rt));
    }
    if (UserBuffers.shows(o)) {
      BufferWrapper wrapper = UserBuffers.open(rt, o, UserBuffers.FULL_RO);
      try {
        return ofExporter(rt, wrapper);
      } finally {
        rt.heap.decref(wrapper);
      }
    }
    if (!(o instanceof BufferExporter)) {
      throw rt.typeError(
          "memoryview: a bytes-like object is required, not '" + o.type.name() + "'");
    }
    return ofExporter(rt, o);
  }

  /** A view of an object that shows its memory; of another view, one that holds it open. */
  static MemoryViewObject ofExporter(Runtime rt, HeapObject o) {
    if (o instanceof MemoryViewObject memory) {
      memory.requireUnrestricted(rt);
    }
    BufferExporter exporter = (BufferExporter) o;
    ManagedBuffer buffer = ManagedBuffer.create(rt, o);
    try {
      return create(rt, buffer, exporter.buffer());
    } finally {
      rt.heap.decref(buffer);
    }
  }

  /** Another view of the same memory. */
  static MemoryViewObject of(Runtime rt, MemoryViewObject other, BufferView view) {
    other.requireUnrestricted(rt);
    return create(rt, other.buffer, view);
  }

  /** A view for {@code __release_buffer__}: of memory that is about to be let go. */
  static MemoryViewObject restricted(Runtime rt, HeapObject exporter, BufferView view) {
    ManagedBuffer buffer = ManagedBuffer.lend(rt, exporter);
    try {
      MemoryViewObject made = create(rt, buffer, view);
      made.restricted = true;
      return made;
    } finally {
      rt.heap.decref(buffer);
    }
  }

  private void requireUnrestricted(Runtime rt) {
    if (restricted) {
      throw rt.valueError("cannot create new view on restricted memoryview");
    }
  }

  private static MemoryViewObject create(Runtime rt, ManagedBuffer buffer, BufferView view) {
    MemoryViewObject made = new MemoryViewObject(buffer, view);
    rt.allocate(made, rt.types.memoryView, 3L * view.dimensions());
    buffer.incref();
    buffer.open();
    return made;
  }

  /** What it shows. */
  BufferView view(Runtime rt) {
    requireOpen(rt);
    return view;
  }

  void requireOpen(Runtime rt) {
    if (isReleased()) {
      throw rt.valueError("operation forbidden on released memoryview object");
    }
  }

  boolean isReleased() {
    return released || buffer.exporter == null;
  }

  void release(Runtime rt) {
    if (released) {
      return;
    }
    if (exports > 0) {
      String plural = exports == 1 ? "" : "s";
      throw rt.raise(
          rt.exceptions.all().get("BufferError"),
          "memoryview has " + exports + " exported buffer" + plural);
    }
    close(rt.heap);
  }

  private void close(Heap heap) {
    if (!released) {
      released = true;
      buffer.close(heap);
    }
  }

  @Override
  public BufferView buffer() {
    return view;
  }

  @Override
  public void hold() {
    exports++;
  }

  @Override
  public void letGo() {
    exports--;
  }

  @Override
  public WeakReferenceObject weakrefs() {
    return weakrefs;
  }

  @Override
  public void setWeakrefs(WeakReferenceObject newest) {
    weakrefs = newest;
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + 24L * view.dimensions();
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(buffer);
  }

  @Override
  public void clear(Heap heap) {
    if (exports == 0) {
      close(heap);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    close(heap);
    heap.decref(buffer);
    heap.release(this);
  }
}
