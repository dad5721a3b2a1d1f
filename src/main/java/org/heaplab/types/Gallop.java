package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * Searches in a sorted stretch that begin near where the answer is expected.
 *
 * @see "gallop_left, gallop_right in Objects/listobject.c (3.13)"
 */
final class Gallop {

  private Gallop() {}

  /** How many of {@code a[base … base + n)} are less than the key. */
  static int left(KeyOrder order, HeapObject key, HeapObject[] a, int base, int n, int hint) {
    int at = base + hint;
    int last = 0;
    int offset = 1;
    if (order.isLess(a[at], key)) {
      int most = n - hint;
      while (offset < most && order.isLess(a[at + offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      last += hint;
      offset += hint;
    } else {
      int most = hint + 1;
      while (offset < most && !order.isLess(a[at - offset], key)) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      int high = hint - last;
      last = hint - offset;
      offset = high;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (order.isLess(a[base + middle], key)) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    return offset;
  }

  /** How many of {@code a[base … base + n)} are not greater than the key. */
  static int right(KeyOrder order, HeapObject key, HeapObject[] a, int base, int n, int hint) {
    int at = base + hint;
    int last = 0;
    int offset = 1;
    if (order.isLess(key, a[at])) {
      int most = hint + 1;
      while (offset < most && order.isLess(key, a[at - offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      int high = hint - last;
      last = hint - offset;
      offset = high;
    } else {
      int most = n - hint;
      while (offset < most && !order.isLess(key, a[at + offset])) {
        last = offset;
        offset = (offset << 1) + 1;
      }
      offset = Math.min(offset, most);
      last += hint;
      offset += hint;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (order.isLess(key, a[base + middle])) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    return offset;
  }
}
