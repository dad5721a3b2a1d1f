package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code functools.partial}: a callable with some of its arguments.
 *
 * @see "Modules/_functoolsmodule.c (3.13)"
 */
final class PartialObject extends HeapObject {

  /** Owned; null once cleared, as are the others. */
  HeapObject function;

  TupleObject args;
  DictObject keywords;

  private PartialObject(HeapObject function, TupleObject args, DictObject keywords) {
    this.function = function;
    this.args = args;
    this.keywords = keywords;
  }

  /** Takes over the references. */
  static PartialObject steal(
      Runtime rt, TypeObject type, HeapObject function, TupleObject args, DictObject keywords) {
    PartialObject partial = new PartialObject(function, args, keywords);
    rt.allocate(partial, type, 0);
    return partial;
  }

  /** Takes over the references. */
  void replace(Heap heap, HeapObject newFunction, TupleObject newArgs, DictObject newKeywords) {
    HeapObject[] old = {function, args, keywords};
    function = newFunction;
    args = newArgs;
    keywords = newKeywords;
    for (HeapObject each : old) {
      heap.decrefIfPresent(each);
    }
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (HeapObject each : new HeapObject[] {function, args, keywords}) {
      if (each != null) {
        visitor.visit(each);
      }
    }
  }

  @Override
  public void clear(Heap heap) {
    replace(heap, null, null, null);
    HeapObject own = dictOrNull();
    if (own != null) {
      setDict(null);
      heap.decref(own);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    clear(heap);
    heap.release(this);
  }
}
