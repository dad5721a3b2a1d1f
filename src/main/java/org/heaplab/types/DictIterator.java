package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code dict_keyiterator}. */
final class DictIterator extends IteratorObject {

  private int expected;

  private DictIterator(Runtime rt, HeapObject dict) {
    super(rt, rt.types.dictKeyIterator, dict);
    expected = ((DictObject) dict).used;
  }

  static HeapObject create(Runtime rt, HeapObject dict) {
    return new DictIterator(rt, dict);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, DictIterator::next);
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    DictIterator it = (DictIterator) self;
    DictObject dict = (DictObject) it.sequence;
    if (dict == null) {
      return null;
    }
    if (dict.used != it.expected) {
      it.expected = -1;
      throw rt.raise(rt.exceptions.runtimeError, "dictionary changed size during iteration");
    }
    int position = dict.nextPosition((int) it.index);
    if (position < 0) {
      return it.exhaust(rt);
    }
    it.index = position + 1L;
    return Runtime.owned(dict.keyAt(dict.entryAt(position)));
  }
}
