package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What {@code __reduce__} answers: how {@code copy} makes an object again. */
final class Reductions {

  private Reductions() {}

  /** {@code (iter, (rest,))}; takes over the reference. */
  static TupleObject ofIterator(Runtime rt, HeapObject rest) {
    return TupleObject.steal(rt, Runtime.owned(rt.builtin("iter")), TupleObject.steal(rt, rest));
  }

  /** {@code (type(o), (contents,), o.__dict__ or None)}; takes over the contents. */
  static TupleObject ofContainer(Runtime rt, HeapObject o, HeapObject contents) {
    HeapObject state = Attributes.getOrNull(rt, o, rt.intern("__dict__"));
    return TupleObject.steal(
        rt,
        Runtime.owned(o.type),
        TupleObject.steal(rt, contents),
        state == null ? Runtime.owned(rt.none) : state);
  }
}
