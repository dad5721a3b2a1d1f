package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * A slice's numbers: first as they are written, then cut to a sequence's length.
 *
 * @see "PySlice_Unpack, PySlice_AdjustIndices in Objects/sliceobject.c (3.13)"
 */
public final class SliceBounds {

  long start;
  long stop;
  final long step;

  private SliceBounds(long start, long stop, long step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** Asks start, stop and step for their numbers, which may run user code. */
  static SliceBounds unpack(Runtime rt, SliceObject slice) {
    long step = 1;
    if (slice.step != rt.none) {
      step = Math.max(index(rt, slice.step), -Long.MAX_VALUE);
      if (step == 0) {
        throw rt.valueError("slice step cannot be zero");
      }
    }
    long first = step < 0 ? Long.MAX_VALUE : 0;
    long last = step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    long start = slice.start == rt.none ? first : index(rt, slice.start);
    long stop = slice.stop == rt.none ? last : index(rt, slice.stop);
    return new SliceBounds(start, stop, step);
  }

  private static long index(Runtime rt, HeapObject value) {
    if (!Numbers.isIndex(value)) {
      throw rt.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Numbers.asSsize(rt, value, null);
  }

  /** A bound of {@code index(x, start, stop)} as it is written. */
  public static long argument(Runtime rt, HeapObject value, long missing) {
    if (value == null) {
      return missing;
    }
    if (!Numbers.isIndex(value)) {
      throw rt.typeError("slice indices must be integers or have an __index__ method");
    }
    return Numbers.asSsize(rt, value, null);
  }

  /** A negative index counts from the end, and stops at 0. */
  public static long fromEnd(long index, long length) {
    return index < 0 ? Math.max(0, index + length) : index;
  }

  /** Cuts start and stop to the length; answers the number of items. */
  long adjust(long length) {
    start = cut(start, length);
    stop = cut(stop, length);
    if (step < 0) {
      return stop < start ? (start - stop - 1) / -step + 1 : 0;
    }
    return start < stop ? (stop - start - 1) / step + 1 : 0;
  }

  private long cut(long bound, long length) {
    if (bound < 0) {
      long fromEnd = bound + length;
      return fromEnd < 0 ? (step < 0 ? -1 : 0) : fromEnd;
    }
    return bound >= length ? (step < 0 ? length - 1 : length) : bound;
  }
}
