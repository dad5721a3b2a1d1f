package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * {@code list[…]} in all its forms.
 *
 * @see "list_subscript, list_ass_subscript in Objects/listobject.c (3.13)"
 */
final class ListSlices {

  private ListSlices() {}

  static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    ListObject list = (ListObject) self;
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      return rt.types.list.sqItem.call(rt, list, index < 0 ? index + list.size : index);
    }
    if (!(key instanceof SliceObject slice)) {
      throw badIndex(rt, key);
    }
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    int count = (int) bounds.adjust(list.size);
    if (bounds.step == 1) {
      return ListObject.ofRange(rt, list.items, (int) bounds.start, count);
    }
    ListObject result = ListObject.create(rt, count);
    for (int i = 0; i < count; i++) {
      result.items[i] = Runtime.owned(list.items[(int) (bounds.start + i * bounds.step)]);
    }
    result.size = count;
    return result;
  }

  private static PyRaise badIndex(Runtime rt, HeapObject key) {
    return rt.typeError("list indices must be integers or slices, not " + key.type.name());
  }

  /** {@code list[key] = value}; a null value deletes. */
  static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    ListObject list = (ListObject) self;
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      rt.types.list.sqAssItem.call(rt, list, index < 0 ? index + list.size : index, value);
      return;
    }
    if (!(key instanceof SliceObject slice)) {
      throw badIndex(rt, key);
    }
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    if (bounds.step != 1 && value != null) {
      assignEach(rt, list, bounds, value);
      return;
    }
    long count = bounds.adjust(list.size);
    if (bounds.step == 1) {
      replace(rt, list, bounds.start, bounds.stop, value);
    } else {
      deleteEach(rt, list, bounds, (int) count);
    }
  }

  /** {@code list[start:stop] = iterable}; null deletes ({@code list_ass_slice}). */
  static void replace(Runtime rt, ListObject list, long start, long stop, HeapObject iterable) {
    FastSequence source =
        iterable == null
            ? null
            : FastSequence.of(rt, iterable, list, rt.build.sequences().sliceNeedsIterable());
    try {
      replace(rt, list, start, stop, source);
    } finally {
      if (source != null) {
        source.release(rt);
      }
    }
  }

  private static void replace(
      Runtime rt, ListObject list, long start, long stop, FastSequence source) {
    int length = list.size;
    int low = (int) Math.max(0, Math.min(start, length));
    int high = (int) Math.max(low, Math.min(stop, length));
    int added = source == null ? 0 : source.size();
    int change = added - (high - low);
    if (length + change == 0) {
      list.clear(rt.heap);
      return;
    }
    HeapObject[] old = Arrays.copyOfRange(list.items, low, high);
    if (change < 0) {
      System.arraycopy(list.items, high, list.items, high + change, length - high);
      Arrays.fill(list.items, length + change, length, null);
      list.resize(rt, length + change);
    } else if (change > 0) {
      list.resize(rt, (long) length + change);
      System.arraycopy(list.items, high, list.items, high + change, length - high);
    }
    for (int i = 0; i < added; i++) {
      list.items[low + i] = Runtime.owned(source.items()[i]);
    }
    for (int i = old.length - 1; i >= 0; i--) {
      rt.heap.decref(old[i]);
    }
  }

  private static void deleteEach(Runtime rt, ListObject list, SliceBounds bounds, int count) {
    if (count == 0) {
      return;
    }
    long start = bounds.step > 0 ? bounds.start : bounds.start + bounds.step * (count - 1);
    long step = Math.abs(bounds.step);
    HeapObject[] old = new HeapObject[count];
    int length = list.size;
    int kept = (int) start;
    int taken = 0;
    for (int i = kept; i < length; i++) {
      if (taken < count && i == start + taken * step) {
        old[taken++] = list.items[i];
      } else {
        list.items[kept++] = list.items[i];
      }
    }
    Arrays.fill(list.items, kept, length, null);
    list.resize(rt, kept);
    for (HeapObject item : old) {
      rt.heap.decref(item);
    }
  }

  private static void assignEach(
      Runtime rt, ListObject list, SliceBounds bounds, HeapObject value) {
    String words = "must assign iterable to extended slice";
    FastSequence source = FastSequence.of(rt, value, list, words);
    try {
      long count = bounds.adjust(list.size);
      if (source.size() != count) {
        throw rt.valueError(
            "attempt to assign sequence of size "
                + source.size()
                + " to extended slice of size "
                + count);
      }
      HeapObject[] old = new HeapObject[(int) count];
      for (int i = 0; i < count; i++) {
        int place = (int) (bounds.start + i * bounds.step);
        old[i] = list.items[place];
        list.items[place] = Runtime.owned(source.items()[i]);
      }
      for (HeapObject item : old) {
        rt.heap.decref(item);
      }
    } finally {
      source.release(rt);
    }
  }
}
