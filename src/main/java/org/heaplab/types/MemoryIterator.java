package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code memory_iterator}. */
final class MemoryIterator extends IteratorObject {

  private final long length;

  private MemoryIterator(Runtime rt, HeapObject memory, long length) {
    super(rt, rt.types.memoryIterator, memory);
    this.length = length;
  }

  static HeapObject create(Runtime rt, HeapObject memory) {
    BufferView view = ((MemoryViewObject) memory).view(rt);
    if (view.dimensions() == 0) {
      throw rt.typeError("invalid indexing of 0-dim memory");
    }
    if (view.dimensions() > 1) {
      throw rt.raise(
          rt.exceptions.notImplementedError, "multi-dimensional sub-views are not implemented");
    }
    return new MemoryIterator(rt, memory, view.shape()[0]);
  }

  static void define(TypeBuilder builder) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = MemoryIterator::next;
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    MemoryIterator it = (MemoryIterator) self;
    if (it.sequence == null) {
      return null;
    }
    BufferView view = ((MemoryViewObject) it.sequence).view(rt);
    if (it.index >= it.length) {
      return it.exhaust(rt);
    }
    return MemoryItems.get(rt, view, view.place((int) it.index++));
  }
}
