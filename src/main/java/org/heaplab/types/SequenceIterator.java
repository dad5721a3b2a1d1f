package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code iterator}: over an object that has {@code __getitem__} and no {@code __iter__}. */
final class SequenceIterator extends IteratorObject {

  private SequenceIterator(Runtime rt, HeapObject sequence) {
    super(rt, rt.types.sequenceIterator, sequence);
  }

  static HeapObject create(Runtime rt, HeapObject sequence) {
    return new SequenceIterator(rt, sequence);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, SequenceIterator::next);
    builder
        .method("__length_hint__", SequenceIterator::lengthHint)
        .method(
            "__reduce__",
            (rt, self) ->
                ((SequenceIterator) self)
                    .reduce(rt, "iter", (r, it) -> Runtime.owned(r.emptyTuple)))
        .methodO("__setstate__", SequenceIterator::setState);
  }

  private static HeapObject lengthHint(Runtime rt, HeapObject self) {
    SequenceIterator it = (SequenceIterator) self;
    if (it.sequence == null) {
      return LongObject.of(rt, 0);
    }
    TypeObject type = (TypeObject) it.sequence.type;
    if (type.sqLength == null && type.mpLength == null) {
      return Runtime.owned(rt.notImplemented);
    }
    return LongObject.ofSize(rt, Math.max(0, Sequences.length(rt, it.sequence) - it.index));
  }

  private static HeapObject setState(Runtime rt, HeapObject self, HeapObject state) {
    SequenceIterator it = (SequenceIterator) self;
    long index = Reductions.asIndex(rt, state);
    if (it.sequence != null) {
      it.index = Math.max(0, index);
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    SequenceIterator it = (SequenceIterator) self;
    if (it.sequence == null) {
      return null;
    }
    if (it.index == Long.MAX_VALUE) {
      throw rt.raise(rt.exceptions.overflowError, "iter index too large");
    }
    try {
      return ((TypeObject) it.sequence.type).sqItem.call(rt, it.sequence, it.index++);
    } catch (PyRaise e) {
      if (!Numbers.isRaised(e, rt.exceptions.stopIteration)) {
        rt.absorb(e, rt.exceptions.indexError);
      } else {
        rt.heap.decref(e.exception());
      }
      return it.exhaust(rt);
    }
  }
}
