package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code callable_iterator}: {@code iter(callable, sentinel)}. */
public final class CallableIterator extends FieldsObject {

  /** Owned, as the sentinel; both null once exhausted. */
  private HeapObject callable;

  private HeapObject sentinel;

  private CallableIterator(HeapObject callable, HeapObject sentinel) {
    this.callable = callable;
    this.sentinel = sentinel;
  }

  /** Adds references. */
  public static HeapObject create(Runtime rt, HeapObject callable, HeapObject sentinel) {
    CallableIterator iterator =
        new CallableIterator(Runtime.owned(callable), Runtime.owned(sentinel));
    rt.allocate(iterator, rt.types.callableIterator, 0);
    return iterator;
  }

  static void define(TypeBuilder builder) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = (rt, self) -> ((CallableIterator) self).next(rt);
    builder.method("__reduce__", CallableIterator::reduce);
  }

  private HeapObject next(Runtime rt) {
    if (callable == null) {
      return null;
    }
    HeapObject result = call(rt);
    if (result != null && sentinel != null && !isSentinel(rt, result)) {
      return result;
    }
    rt.heap.decrefIfPresent(result);
    exhaust(rt.heap);
    return null;
  }

  /** The callable's answer; null when it raises StopIteration. */
  private HeapObject call(Runtime rt) {
    try {
      return Calls.call(rt, callable);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.stopIteration);
      return null;
    }
  }

  private boolean isSentinel(Runtime rt, HeapObject result) {
    try {
      return Objects.equal(rt, sentinel, result);
    } catch (RuntimeException e) {
      rt.heap.decref(result);
      throw e;
    }
  }

  private void exhaust(Heap heap) {
    HeapObject oldCallable = callable;
    HeapObject oldSentinel = sentinel;
    callable = null;
    sentinel = null;
    heap.decrefIfPresent(oldCallable);
    heap.decrefIfPresent(oldSentinel);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    CallableIterator it = (CallableIterator) self;
    HeapObject iter = Reductions.builtin(rt, "iter");
    return it.callable == null
        ? Reductions.call(rt, iter, Runtime.owned(rt.emptyTuple))
        : Reductions.call(rt, iter, Runtime.owned(it.callable), Runtime.owned(it.sentinel));
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("it_callable", callable);
    visitor.field("it_sentinel", sentinel);
  }
}
