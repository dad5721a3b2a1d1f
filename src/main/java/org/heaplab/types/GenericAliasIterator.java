package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code generic_alias_iterator}: gives {@code *list[int]} once. */
final class GenericAliasIterator extends HeapObject {

  /** Owned; null at the end. */
  private GenericAliasObject alias;

  private GenericAliasIterator(GenericAliasObject alias) {
    this.alias = alias;
  }

  static HeapObject create(Runtime rt, HeapObject alias) {
    alias.incref();
    GenericAliasIterator iterator = new GenericAliasIterator((GenericAliasObject) alias);
    rt.allocate(iterator, rt.types.genericAliasIterator, 0);
    return iterator;
  }

  static void define(TypeBuilder builder) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = GenericAliasIterator::next;
    builder.method("__reduce__", GenericAliasIterator::reduce);
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    GenericAliasIterator iterator = (GenericAliasIterator) self;
    GenericAliasObject alias = iterator.alias;
    if (alias == null) {
      return null;
    }
    GenericAliasObject starred = GenericAliasObject.create(rt, alias.origin, alias.args);
    starred.starred = true;
    iterator.alias = null;
    rt.heap.decref(alias);
    return starred;
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    HeapObject iter = Reductions.builtin(rt, "iter");
    GenericAliasObject alias = ((GenericAliasIterator) self).alias;
    HeapObject rest = alias == null ? TupleObject.steal(rt) : Runtime.owned(alias);
    return TupleObject.steal(rt, iter, TupleObject.steal(rt, rest));
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (alias != null) {
      visitor.visit(alias);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject old = alias;
    alias = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
