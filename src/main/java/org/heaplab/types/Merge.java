package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;

/**
 * Merges two neighbouring sorted stretches, of which the shorter is copied away first. A comparison
 * that raises leaves all elements in place, in some order.
 *
 * @see "merge_lo, merge_hi in Objects/listobject.c (3.13)"
 */
final class Merge {

  /** Wins in a row after which one side is searched instead of stepped through. */
  private static final int MIN_GALLOP = 7;

  private final KeyOrder order;
  private final HeapObject[] keys;
  private final HeapObject[] values;
  private int minGallop = MIN_GALLOP;

  /** The copy of the shorter stretch. */
  private HeapObject[] copiedKeys;

  private HeapObject[] copiedValues;

  /** Where the next element goes, and where the next of either stretch is. */
  private int dest;

  private int a;
  private int b;

  /** Elements left of either stretch. */
  private int na;

  private int nb;

  Merge(KeyOrder order, HeapObject[] keys, HeapObject[] values) {
    this.order = order;
    this.keys = keys;
    this.values = values;
  }

  /** Merges {@code first} elements at {@code start} with the {@code second} behind them. */
  void merge(int start, int first, int second) {
    int middle = start + first;
    int skipped = Gallop.right(order, keys[middle], keys, start, first, 0);
    a = start + skipped;
    na = first - skipped;
    if (na == 0) {
      return;
    }
    nb = Gallop.left(order, keys[middle - 1], keys, middle, second, second - 1);
    b = middle;
    if (nb == 0) {
      return;
    }
    if (na <= nb) {
      mergeLow();
    } else {
      mergeHigh();
    }
    copiedKeys = null;
    copiedValues = null;
  }

  private void copyAway(int from, int n) {
    copiedKeys = Arrays.copyOfRange(keys, from, from + n);
    copiedValues = values == null ? null : Arrays.copyOfRange(values, from, from + n);
  }

  private void move(int from, int to, int n) {
    System.arraycopy(keys, from, keys, to, n);
    if (values != null) {
      System.arraycopy(values, from, values, to, n);
    }
  }

  private void restore(int from, int to, int n) {
    System.arraycopy(copiedKeys, from, keys, to, n);
    if (values != null) {
      System.arraycopy(copiedValues, from, values, to, n);
    }
  }

  // ---- from the left: the first stretch is copied away ----

  private void mergeLow() {
    dest = a;
    copyAway(a, na);
    a = 0;
    try {
      takeLowB();
      if (nb > 0 && na > 1) {
        loopLow();
      }
    } catch (RuntimeException e) {
      restore(a, dest, na);
      throw e;
    }
    if (na == 1 && nb > 0) {
      move(b, dest, nb);
      restore(a, dest + nb, 1);
    } else {
      restore(a, dest, na);
    }
  }

  private void takeLowA() {
    restore(a++, dest++, 1);
    na--;
  }

  private void takeLowB() {
    move(b++, dest++, 1);
    nb--;
  }

  /** Runs until the copied stretch has one element left, or the other none. */
  private void loopLow() {
    while (stepLow()) {
      int gallop = minGallop + 1;
      int fromA;
      int fromB;
      do {
        gallop -= gallop > 1 ? 1 : 0;
        minGallop = gallop;
        fromA = Gallop.right(order, keys[b], copiedKeys, a, na, 0);
        restore(a, dest, fromA);
        a += fromA;
        dest += fromA;
        na -= fromA;
        if (fromA > 0 && na <= 1) {
          return;
        }
        takeLowB();
        if (nb == 0) {
          return;
        }
        fromB = Gallop.left(order, copiedKeys[a], keys, b, nb, 0);
        move(b, dest, fromB);
        b += fromB;
        dest += fromB;
        nb -= fromB;
        if (nb == 0) {
          return;
        }
        takeLowA();
        if (na == 1) {
          return;
        }
      } while (fromA >= MIN_GALLOP || fromB >= MIN_GALLOP);
      minGallop = gallop + 1;
    }
  }

  /** One by one until one side wins often in a row; false at the end. */
  private boolean stepLow() {
    int wonA = 0;
    int wonB = 0;
    while (true) {
      if (order.isLess(keys[b], copiedKeys[a])) {
        takeLowB();
        wonB++;
        wonA = 0;
        if (nb == 0) {
          return false;
        }
      } else {
        takeLowA();
        wonA++;
        wonB = 0;
        if (na == 1) {
          return false;
        }
      }
      if (wonA >= minGallop || wonB >= minGallop) {
        return true;
      }
    }
  }

  // ---- from the right: the second stretch is copied away; a, b and dest point at last ones ----

  private void mergeHigh() {
    int start = a;
    copyAway(b, nb);
    dest = b + nb - 1;
    a += na - 1;
    b = nb - 1;
    try {
      takeHighA();
      if (na > 0 && nb > 1) {
        loopHigh(start);
      }
    } catch (RuntimeException e) {
      restore(0, dest - nb + 1, nb);
      throw e;
    }
    if (nb == 1 && na > 0) {
      move(a - na + 1, dest - na + 1, na);
      restore(b, dest - na, 1);
    } else {
      restore(0, dest - nb + 1, nb);
    }
  }

  private void takeHighA() {
    move(a--, dest--, 1);
    na--;
  }

  private void takeHighB() {
    restore(b--, dest--, 1);
    nb--;
  }

  /** Runs until the copied stretch has one element left, or the other none. */
  private void loopHigh(int start) {
    while (stepHigh()) {
      int gallop = minGallop + 1;
      int fromA;
      int fromB;
      do {
        gallop -= gallop > 1 ? 1 : 0;
        minGallop = gallop;
        fromA = na - Gallop.right(order, copiedKeys[b], keys, start, na, na - 1);
        dest -= fromA;
        a -= fromA;
        move(a + 1, dest + 1, fromA);
        na -= fromA;
        if (na == 0) {
          return;
        }
        takeHighB();
        if (nb == 1) {
          return;
        }
        fromB = nb - Gallop.left(order, keys[a], copiedKeys, 0, nb, nb - 1);
        dest -= fromB;
        b -= fromB;
        restore(b + 1, dest + 1, fromB);
        nb -= fromB;
        if (fromB > 0 && nb <= 1) {
          return;
        }
        takeHighA();
        if (na == 0) {
          return;
        }
      } while (fromA >= MIN_GALLOP || fromB >= MIN_GALLOP);
      minGallop = gallop + 1;
    }
  }

  private boolean stepHigh() {
    int wonA = 0;
    int wonB = 0;
    while (true) {
      if (order.isLess(copiedKeys[b], keys[a])) {
        takeHighA();
        wonA++;
        wonB = 0;
        if (na == 0) {
          return false;
        }
      } else {
        takeHighB();
        wonB++;
        wonA = 0;
        if (nb == 1) {
          return false;
        }
      }
      if (wonA >= minGallop || wonB >= minGallop) {
        return true;
      }
    }
  }
}
