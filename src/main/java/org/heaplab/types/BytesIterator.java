package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code bytes_iterator}. */
final class BytesIterator extends IteratorObject {

  private BytesIterator(Runtime rt, HeapObject bytes) {
    super(rt, rt.types.bytesIterator, bytes);
  }

  static HeapObject create(Runtime rt, HeapObject bytes) {
    return new BytesIterator(rt, bytes);
  }

  static void define(TypeBuilder builder) {
    ByteArrayIterator.defineFor(builder);
  }
}
