package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code set_iterator}: it follows the table. */
final class SetIterator extends IteratorObject {

  /** Size of the set when the iteration began; -1 for good once it had changed. */
  private int expected;

  private long left;

  private SetIterator(Runtime rt, HeapObject set) {
    super(rt, rt.types.setIterator, set);
    expected = ((SetObject) set).used;
    left = expected;
  }

  static HeapObject create(Runtime rt, HeapObject set) {
    return new SetIterator(rt, set);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, SetIterator::next);
    builder
        .method("__length_hint__", SetIterator::lengthHint)
        .method("__reduce__", SetIterator::reduce);
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    SetIterator it = (SetIterator) self;
    SetObject set = (SetObject) it.sequence;
    if (set == null) {
      return null;
    }
    if (set.used != it.expected) {
      it.expected = -1;
      throw rt.raise(rt.exceptions.runtimeError, "Set changed size during iteration");
    }
    int slot = set.nextSlot((int) it.index);
    if (slot < 0) {
      return it.exhaust(rt);
    }
    it.index = slot + 1L;
    it.left--;
    return Runtime.owned(set.keys[slot]);
  }

  private static HeapObject lengthHint(Runtime rt, HeapObject self) {
    SetIterator it = (SetIterator) self;
    boolean valid = it.sequence instanceof SetObject set && set.used == it.expected;
    return LongObject.of(rt, valid ? it.left : 0);
  }

  /** A list of what is left, for {@code iter()}; the iterator itself stays where it is. */
  private static HeapObject reduce(Runtime rt, HeapObject self) {
    SetIterator it = (SetIterator) self;
    ListObject rest = ListObject.create(rt);
    if (it.sequence instanceof SetObject set) {
      for (int slot = set.nextSlot((int) it.index); slot >= 0; slot = set.nextSlot(slot + 1)) {
        rest.append(rt, set.keys[slot]);
      }
    }
    return Reductions.ofIterator(rt, rest);
  }

  @Override
  String fieldName() {
    return "si_set";
  }
}
