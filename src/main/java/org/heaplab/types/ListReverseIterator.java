package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code list_reverseiterator}: its index falls, and ends below 0; from 3.13 on it keeps its list
 * then.
 */
final class ListReverseIterator extends IteratorObject {

  private ListReverseIterator(Runtime rt, HeapObject list) {
    super(rt, rt.types.listReverseIterator, list);
    index = ((ListObject) list).size - 1L;
  }

  static HeapObject create(Runtime rt, HeapObject list) {
    return new ListReverseIterator(rt, list);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, ListReverseIterator::next);
    builder
        .method("__length_hint__", ListReverseIterator::lengthHint)
        .method(
            "__reduce__",
            (rt, self) ->
                ((ListReverseIterator) self)
                    .reduce(rt, "reversed", (r, it) -> ListObject.create(r)))
        .methodO("__setstate__", ListReverseIterator::setState);
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    ListReverseIterator it = (ListReverseIterator) self;
    if (it.sequence == null || (it.index < 0 && rt.build.since(13))) {
      return null;
    }
    ListObject list = (ListObject) it.sequence;
    if (it.index >= 0 && it.index < list.size) {
      return Runtime.owned(list.items[(int) it.index--]);
    }
    it.index = -1;
    return it.exhaust(rt);
  }

  private static HeapObject lengthHint(Runtime rt, HeapObject self) {
    ListReverseIterator it = (ListReverseIterator) self;
    long left = it.index + 1;
    boolean over = it.sequence == null || ((ListObject) it.sequence).size < left;
    return LongObject.of(rt, over ? 0 : left);
  }

  private static HeapObject setState(Runtime rt, HeapObject self, HeapObject state) {
    ListReverseIterator it = (ListReverseIterator) self;
    long index = Reductions.asIndex(rt, state);
    if (it.sequence != null) {
      it.index = Math.max(-1, Math.min(index, ((ListObject) it.sequence).size - 1L));
    }
    return Runtime.owned(rt.none);
  }
}
