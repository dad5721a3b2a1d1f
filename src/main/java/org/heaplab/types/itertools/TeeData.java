package org.heaplab.types.itertools;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code _tee_dataobject}: 57 elements that were read for all tees, and where the rest is. */
final class TeeData extends HeapObject {

  static final int CELLS = 57;

  /** Owned, as the elements and the link; null once cleared. */
  private HeapObject iterator;

  private final HeapObject[] values = new HeapObject[CELLS];
  private int read;
  private boolean running;

  /** The data that follows; null before it is needed. */
  private TeeData next;

  private TeeData(HeapObject iterator) {
    this.iterator = iterator;
  }

  /** Adds a reference to the iterator. */
  static TeeData create(Runtime rt, TypeObject type, HeapObject iterator) {
    TeeData made = new TeeData(Runtime.owned(iterator));
    rt.allocate(made, type, 0);
    return made;
  }

  static void define(TypeBuilder builder) {
    builder.type.flags |= TypeObject.DISALLOW_INSTANTIATION;
  }

  /** Element number {@code i}, owned; null at the iterator's end. */
  HeapObject item(Runtime rt, int i) {
    if (i < read) {
      return Runtime.owned(values[i]);
    }
    if (running) {
      throw rt.raise(rt.exceptions.runtimeError, "cannot re-enter the tee iterator");
    }
    running = true;
    HeapObject item;
    try {
      item = Iteration.next(rt, iterator);
    } finally {
      running = false;
    }
    if (item == null) {
      return null;
    }
    values[read++] = item;
    return Runtime.owned(item);
  }

  /** What follows, owned; made on first use. */
  TeeData jump(Runtime rt) {
    if (next == null) {
      next = create(rt, (TypeObject) type, iterator);
    }
    next.incref();
    return next;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (iterator != null) {
      visitor.visit(iterator);
    }
    for (int i = 0; i < read; i++) {
      visitor.visit(values[i]);
    }
    if (next != null) {
      visitor.visit(next);
    }
  }

  @Override
  public void clear(Heap heap) {
    int count = read;
    read = 0;
    for (int i = 0; i < count; i++) {
      heap.decref(values[i]);
    }
    HeapObject old = iterator;
    iterator = null;
    heap.decrefIfPresent(old);
    TeeData rest = next;
    next = null;
    dropChain(heap, rest);
  }

  /** A long chain that nobody else holds goes link by link. */
  private static void dropChain(Heap heap, TeeData first) {
    TeeData link = first;
    while (link != null && link.refcount == 1) {
      TeeData following = link.next;
      link.next = null;
      heap.decref(link);
      link = following;
    }
    heap.decrefIfPresent(link);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
