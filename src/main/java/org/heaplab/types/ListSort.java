package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code list.sort}: while it runs the list is empty, and whoever changes it is found out.
 *
 * @see "list_sort_impl in Objects/listobject.c (3.13)"
 */
final class ListSort {

  private ListSort() {}

  /**
   * Sorts in place.
   *
   * @param keyFunction may be null
   */
  static void sort(Runtime rt, ListObject list, HeapObject keyFunction, boolean reverse) {
    ListObject.Contents contents = list.detachForSort();
    HeapObject[] values = contents.items();
    int count = contents.size();
    boolean changed = false;
    try {
      HeapObject[] keys = keyFunction == null ? null : callEach(rt, keyFunction, values, count);
      try {
        sort(rt, keys == null ? values : keys, keys == null ? null : values, count, reverse);
      } finally {
        release(rt, keys, count);
        changed = list.isChangedSinceDetach();
      }
    } finally {
      list.restore(rt.heap, contents);
    }
    if (changed) {
      throw rt.valueError("list modified during sort");
    }
  }

  private static HeapObject[] callEach(
      Runtime rt, HeapObject function, HeapObject[] values, int count) {
    HeapObject[] keys = new HeapObject[count];
    int made = 0;
    try {
      while (made < count) {
        keys[made] = Calls.call(rt, function, values[made]);
        made++;
      }
      return keys;
    } catch (RuntimeException e) {
      while (--made >= 0) {
        rt.heap.decref(keys[made]);
      }
      throw e;
    }
  }

  private static void release(Runtime rt, HeapObject[] keys, int count) {
    for (int i = 0; keys != null && i < count; i++) {
      rt.heap.decref(keys[i]);
    }
  }

  /** A stable falling sort is a rising one of the reversed list, reversed. */
  private static void sort(
      Runtime rt, HeapObject[] keys, HeapObject[] values, int count, boolean reverse) {
    if (count < 2) {
      return;
    }
    KeyOrder order = new KeyOrder(rt, keys, count);
    HeapObject[] all = values == null ? keys : values;
    if (reverse) {
      ListMethods.reverse(all, 0, count);
      if (values != null) {
        ListMethods.reverse(keys, 0, count);
      }
    }
    try {
      boolean equalRuns = rt.build.sequences().sortReversesEqualRuns();
      new MergeSort(order, keys, values, count, equalRuns).sort();
    } finally {
      if (reverse) {
        ListMethods.reverse(all, 0, count);
      }
    }
  }
}
