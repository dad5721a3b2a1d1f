package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What lists can do: the methods. */
final class ListMethods {

  private ListMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .methodO("append", ListMethods::append)
        .method("insert", "index, object, /", ListMethods::insert)
        .methodO("extend", ListMethods::extend)
        .method("pop", "index=-1, /", ListMethods::pop)
        .methodO("remove", ListMethods::remove)
        .method("index", "value, start=0, stop=9223372036854775807, /", ListMethods::index)
        .methodO("count", ListMethods::count)
        .method("reverse", ListMethods::reverse)
        .method("sort", "*, key=None, reverse=False", ListMethods::sort)
        .method("copy", (rt, self) -> copy(rt, (ListObject) self))
        .method("clear", ListMethods::clear)
        .method("__reversed__", ListReverseIterator::create)
        .ownSize()
        .methodO("__getitem__", ListSlices::subscript);
  }

  private static HeapObject append(Runtime rt, HeapObject self, HeapObject item) {
    ((ListObject) self).append(rt, item);
    return Runtime.owned(rt.none);
  }

  private static HeapObject insert(Runtime rt, HeapObject self, HeapObject[] args) {
    ListObject list = (ListObject) self;
    long where = Numbers.asSsize(rt, args[0], rt.exceptions.overflowError);
    long place = Math.min(SliceBounds.fromEnd(where, list.size), list.size);
    list.insert(rt, (int) place, args[1]);
    return Runtime.owned(rt.none);
  }

  private static HeapObject extend(Runtime rt, HeapObject self, HeapObject iterable) {
    ((ListObject) self).extend(rt, iterable);
    return Runtime.owned(rt.none);
  }

  private static HeapObject pop(Runtime rt, HeapObject self, HeapObject[] args) {
    ListObject list = (ListObject) self;
    long index = args[0] == null ? -1 : Numbers.asSsize(rt, args[0], rt.exceptions.indexError);
    if (list.size == 0) {
      throw rt.raise(rt.exceptions.indexError, "pop from empty list");
    }
    if (index < 0) {
      index += list.size;
    }
    if (index < 0 || index >= list.size) {
      throw rt.raise(rt.exceptions.indexError, "pop index out of range");
    }
    return list.pop(rt, (int) index);
  }

  private static HeapObject remove(Runtime rt, HeapObject self, HeapObject value) {
    ListObject list = (ListObject) self;
    int place = find(rt, list, value, 0, Long.MAX_VALUE);
    if (place < 0) {
      throw rt.valueError("list.remove(x): x not in list");
    }
    ListSlices.replace(rt, list, place, place + 1L, null);
    return Runtime.owned(rt.none);
  }

  private static HeapObject index(Runtime rt, HeapObject self, HeapObject[] args) {
    ListObject list = (ListObject) self;
    long start = SliceBounds.argument(rt, args[1], 0);
    long stop = SliceBounds.argument(rt, args[2], Long.MAX_VALUE);
    int length = list.size;
    int place =
        find(
            rt,
            list,
            args[0],
            SliceBounds.fromEnd(start, length),
            SliceBounds.fromEnd(stop, length));
    if (place < 0) {
      throw rt.valueError(Objects.reprText(rt, args[0]) + " is not in list");
    }
    return LongObject.ofSize(rt, place);
  }

  /** Where the first equal element is, or -1; comparing may change the list. */
  static int find(Runtime rt, ListObject list, HeapObject value, long start, long stop) {
    for (long i = start; i < stop && i < list.size; i++) {
      HeapObject item = list.items[(int) i];
      if (item == value || equals(rt, item, value)) {
        return (int) i;
      }
    }
    return -1;
  }

  private static boolean equals(Runtime rt, HeapObject item, HeapObject value) {
    rt.poll();
    item.incref();
    try {
      return Objects.equal(rt, item, value);
    } finally {
      rt.heap.decref(item);
    }
  }

  private static HeapObject count(Runtime rt, HeapObject self, HeapObject value) {
    ListObject list = (ListObject) self;
    long count = 0;
    for (int i = 0; i < list.size; i++) {
      HeapObject item = list.items[i];
      if (item == value || equals(rt, item, value)) {
        count++;
      }
    }
    return LongObject.ofSize(rt, count);
  }

  private static HeapObject reverse(Runtime rt, HeapObject self) {
    ListObject list = (ListObject) self;
    reverse(list.items, 0, list.size);
    return Runtime.owned(rt.none);
  }

  static void reverse(HeapObject[] items, int from, int to) {
    for (int low = from, high = to - 1; low < high; low++, high--) {
      HeapObject item = items[low];
      items[low] = items[high];
      items[high] = item;
    }
  }

  private static HeapObject sort(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject key = args[0] == rt.none ? null : args[0];
    boolean reverse =
        rt.build.since(12)
            ? Arguments.truth(rt, args[1], false)
            : Arguments.cInt(rt, args[1], 0) != 0;
    ListSort.sort(rt, (ListObject) self, key, reverse);
    return Runtime.owned(rt.none);
  }

  static ListObject copy(Runtime rt, ListObject list) {
    return ListObject.ofRange(rt, list.items, 0, list.size);
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    self.clear(rt.heap);
    return Runtime.owned(rt.none);
  }
}
