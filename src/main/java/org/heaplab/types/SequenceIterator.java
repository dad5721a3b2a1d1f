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
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    SequenceIterator it = (SequenceIterator) self;
    if (it.sequence == null) {
      return null;
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
