package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code array.arrayiterator}. */
final class ArrayIterator extends IteratorObject {

  private ArrayIterator(Runtime rt, TypeObject type, HeapObject array) {
    super(rt, type, array);
  }

  static HeapObject create(Runtime rt, TypeObject type, HeapObject array) {
    return new ArrayIterator(rt, type, array);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, ArrayIterator::next);
    definePosition(
        builder,
        (rt, array) -> ((ArrayObject) array).size(),
        (rt, self) -> Runtime.owned(rt.emptyTuple));
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    ArrayIterator it = (ArrayIterator) self;
    if (it.sequence == null) {
      return null;
    }
    ArrayObject array = (ArrayObject) it.sequence;
    return it.index < array.size() ? array.get(rt, (int) it.index++) : it.exhaust(rt);
  }
}
