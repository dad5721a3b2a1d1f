package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** What the iterators over one container share: the container and a position. */
abstract class IteratorObject extends HeapObject {

  /** Owned; null once exhausted. */
  HeapObject sequence;

  long index;

  /** Adds a reference to the container. */
  IteratorObject(Runtime rt, TypeObject type, HeapObject sequence) {
    this.sequence = sequence;
    sequence.incref();
    rt.allocate(this, type, 0);
  }

  /** Slots that every iterator has. */
  static void defineCommon(TypeBuilder builder, Slots.IterNextFunc next) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = next;
  }

  /** Lets go of the container; the iterator stays empty. */
  final HeapObject exhaust(Runtime rt) {
    HeapObject old = sequence;
    sequence = null;
    rt.heap.decrefIfPresent(old);
    return null;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (sequence != null) {
      visitor.visit(sequence);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decrefIfPresent(sequence);
    heap.release(this);
  }
}
