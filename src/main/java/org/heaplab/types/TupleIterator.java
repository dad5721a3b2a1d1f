package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code tuple_iterator}. */
final class TupleIterator extends IteratorObject {

  private TupleIterator(Runtime rt, HeapObject tuple) {
    super(rt, rt.types.tupleIterator, tuple);
  }

  static HeapObject create(Runtime rt, HeapObject tuple) {
    return new TupleIterator(rt, tuple);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, TupleIterator::next);
    defineState(
        builder,
        (rt, tuple) -> ((TupleObject) tuple).size(),
        (rt, self) -> Runtime.owned(rt.emptyTuple));
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    TupleIterator it = (TupleIterator) self;
    TupleObject tuple = (TupleObject) it.sequence;
    if (tuple == null) {
      return null;
    }
    if (it.index >= tuple.size()) {
      return it.exhaust(rt);
    }
    return Runtime.owned(tuple.items[(int) it.index++]);
  }
}
