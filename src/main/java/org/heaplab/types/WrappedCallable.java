package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * A callable in a wrapper with attributes of its own: what {@code classmethod} and {@code
 * staticmethod} objects are made of.
 *
 * <pre>
 *   +16  cm_callable / sm_callable   8
 *   +24  cm_dict / sm_dict           8
 * </pre>
 */
abstract class WrappedCallable extends HeapObject {

  /** Owned; null only before {@code __init__} and once it is cleared. */
  HeapObject callable;

  /** Owned, or null. */
  private HeapObject dict;

  /** {@code __init__}: wraps its one argument, and copies what that says of itself. */
  final void init(Runtime rt, String typeName, TupleObject args, DictObject keywords) {
    HeapObject wrapped = WrappedCallables.argument(rt, typeName, args, keywords);
    HeapObject old = callable;
    callable = Runtime.owned(wrapped);
    rt.heap.decrefIfPresent(old);
    WrappedCallables.copyNames(rt, this, wrapped);
  }

  @Override
  public final HeapObject dictOrNull() {
    return dict;
  }

  @Override
  public final void setDict(HeapObject dict) {
    this.dict = dict;
  }

  @Override
  public final void visitReferences(ReferenceVisitor visitor) {
    if (callable != null) {
      visitor.visit(callable);
    }
    if (dict != null) {
      visitor.visit(dict);
    }
  }

  @Override
  public final void clear(Heap heap) {
    HeapObject oldCallable = callable;
    HeapObject oldDict = dict;
    callable = null;
    dict = null;
    heap.decrefIfPresent(oldCallable);
    heap.decrefIfPresent(oldDict);
  }

  @Override
  public final void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
