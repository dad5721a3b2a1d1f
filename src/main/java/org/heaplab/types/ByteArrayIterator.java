package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code bytearray_iterator}. */
final class ByteArrayIterator extends IteratorObject {

  private ByteArrayIterator(Runtime rt, HeapObject array) {
    super(rt, rt.types.byteArrayIterator, array);
  }

  static HeapObject create(Runtime rt, HeapObject array) {
    return new ByteArrayIterator(rt, array);
  }

  static void define(TypeBuilder builder) {
    defineFor(builder);
  }

  /** What the iterators of bytes and bytearray have in common. */
  static void defineFor(TypeBuilder builder) {
    defineCommon(builder, ByteArrayIterator::next);
    defineState(
        builder,
        (rt, bytes) -> ((ByteString) bytes).length(),
        (rt, self) -> Runtime.owned(rt.emptyTuple));
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    IteratorObject it = (IteratorObject) self;
    if (it.sequence == null) {
      return null;
    }
    ByteString string = (ByteString) it.sequence;
    if (it.index >= string.length()) {
      return it.exhaust(rt);
    }
    return rt.smallInt(string.at((int) it.index++) & 0xFF);
  }
}
