package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code range_iterator}: numbers only, no references. */
public final class RangeIterator extends HeapObject {

  private long next;
  private final long step;
  private long remaining;

  private RangeIterator(long start, long step, long length) {
    this.next = start;
    this.step = step;
    this.remaining = length;
  }

  static HeapObject create(Runtime rt, HeapObject self) {
    RangeObject range = (RangeObject) self;
    if (!range.start.isSmall()
        || !range.step.isSmall()
        || !range.stop.isSmall()
        || !range.length.isSmall()) {
      throw rt.raise(
          rt.exceptions.notImplementedError,
          "iterating over a range past 64 bits is outside Heaplab's Python");
    }
    RangeIterator iterator =
        new RangeIterator(range.start.value, range.step.value, range.length.value);
    rt.allocate(iterator, rt.types.rangeIterator, 0);
    return iterator;
  }

  static void define(TypeBuilder builder) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = (rt, self) -> ((RangeIterator) self).next(rt);
  }

  /** The next number, or null at the end. */
  public HeapObject next(Runtime rt) {
    if (remaining <= 0) {
      return null;
    }
    long value = next;
    next = value + step;
    remaining--;
    return LongObject.of(rt, value);
  }
}
