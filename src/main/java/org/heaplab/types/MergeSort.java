package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * CPython's merge sort: runs that are there already, made longer by insertion where they are short,
 * merged in the order of powersort. The comparisons and their order are CPython's.
 *
 * @see "Objects/listsort.txt, listobject.c (3.13)"
 */
final class MergeSort {

  private static final int MAX_MINRUN = 64;

  /** Merges that may wait: enough for any length. */
  private static final int MAX_PENDING = 85;

  private final KeyOrder order;
  private final HeapObject[] keys;

  /** What is moved along with the keys; null when the keys are the values. */
  private final HeapObject[] values;

  private final int count;
  private final boolean reversesEqualRuns;
  private final Merge merge;

  private final int[] base = new int[MAX_PENDING];
  private final int[] length = new int[MAX_PENDING];
  private final int[] power = new int[MAX_PENDING];
  private int pending;

  MergeSort(
      KeyOrder order,
      HeapObject[] keys,
      HeapObject[] values,
      int count,
      boolean reversesEqualRuns) {
    this.order = order;
    this.keys = keys;
    this.values = values;
    this.count = count;
    this.reversesEqualRuns = reversesEqualRuns;
    this.merge = new Merge(order, keys, values);
  }

  void sort() {
    int minrun = minrun(count);
    int low = 0;
    while (low < count) {
      int left = count - low;
      int run = reversesEqualRuns ? countRun(low, left) : countStrictRun(low, left);
      if (run < minrun) {
        int forced = Math.min(left, minrun);
        insertionSort(low, forced, run);
        run = forced;
      }
      push(low, run);
      low += run;
    }
    mergeAll();
  }

  /** Between 32 and 64, so that the number of runs is a power of 2 or a little less. */
  private static int minrun(int n) {
    int rest = 0;
    int size = n;
    while (size >= MAX_MINRUN) {
      rest |= size & 1;
      size >>= 1;
    }
    return size + rest;
  }

  private boolean fallsAt(int i) {
    return order.isLess(keys[i], keys[i - 1]);
  }

  private void reverse(int from, int n) {
    ListMethods.reverse(keys, from, from + n);
    if (values != null) {
      ListMethods.reverse(values, from, from + n);
    }
  }

  /** Length of the rising or strictly falling run at {@code low}, which rises afterwards. */
  private int countStrictRun(int low, int left) {
    if (left == 1) {
      return 1;
    }
    int n = 2;
    if (fallsAt(low + 1)) {
      while (n < left && fallsAt(low + n)) {
        n++;
      }
      reverse(low, n);
    } else {
      while (n < left && !fallsAt(low + n)) {
        n++;
      }
    }
    return n;
  }

  /** The same, with equal elements in a falling run kept in their order. */
  private int countRun(int low, int left) {
    int n = 1;
    while (n < left && !fallsAt(low + n)) {
      n++;
    }
    if (n == left) {
      return n;
    }
    if (n > 1) {
      if (order.isLess(keys[low], keys[low + n - 1])) {
        return n;
      }
      reverse(low, n);
    }
    n = countFalling(low, left, n + 1);
    reverse(low, n);
    while (n < left && !fallsAt(low + n)) {
      n++;
    }
    return n;
  }

  /** Goes on from a falling run of {@code n}; equal stretches end up reversed. */
  private int countFalling(int low, int left, int from) {
    int n = from;
    int equal = 0;
    for (; n < left; n++) {
      if (fallsAt(low + n)) {
        reverseEqual(low + n, equal);
        equal = 0;
      } else if (order.isLess(keys[low + n - 1], keys[low + n])) {
        break;
      } else {
        equal++;
      }
    }
    reverseEqual(low + n, equal);
    return n;
  }

  private void reverseEqual(int end, int equal) {
    if (equal > 0) {
      reverse(end - equal - 1, equal + 1);
    }
  }

  /** Binary insertion of what is behind the first {@code sorted} elements. */
  private void insertionSort(int low, int n, int sorted) {
    for (int next = low + Math.max(sorted, 1); next < low + n; next++) {
      HeapObject pivot = keys[next];
      int left = low;
      int right = next;
      while (left < right) {
        int middle = (left + right) >>> 1;
        if (order.isLess(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      moveTo(keys, next, left);
      if (values != null) {
        moveTo(values, next, left);
      }
    }
  }

  private static void moveTo(HeapObject[] items, int from, int to) {
    HeapObject item = items[from];
    System.arraycopy(items, to, items, to + 1, from - to);
    items[to] = item;
  }

  // ---- which runs to merge ----

  private void push(int low, int run) {
    if (pending > 0) {
      int last = pending - 1;
      int between = power(base[last], length[last], run);
      while (pending > 1 && power[pending - 2] > between) {
        mergeAt(pending - 2);
      }
      power[pending - 1] = between;
    }
    base[pending] = low;
    length[pending] = run;
    pending++;
  }

  /** How deep in a perfect tree over the whole list the boundary between two runs lies. */
  private int power(int start, int first, int second) {
    long n = count;
    long a = 2L * start + first;
    long b = a + first + second;
    int result = 0;
    while (true) {
      result++;
      if (a >= n) {
        a -= n;
        b -= n;
      } else if (b >= n) {
        return result;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  private void mergeAll() {
    while (pending > 1) {
      int i = pending - 2;
      if (i > 0 && length[i - 1] < length[i + 1]) {
        i--;
      }
      mergeAt(i);
    }
  }

  private void mergeAt(int i) {
    int start = base[i];
    int first = length[i];
    int second = length[i + 1];
    length[i] = first + second;
    if (i == pending - 3) {
      base[i + 1] = base[i + 2];
      length[i + 1] = length[i + 2];
      power[i + 1] = power[i + 2];
    }
    pending--;
    merge.merge(start, first, second);
  }
}
