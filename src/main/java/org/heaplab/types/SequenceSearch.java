package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Searches that go through the elements one by one ({@code _PySequence_IterSearch}).
 *
 * @see "Objects/abstract.c (3.13)"
 */
public final class SequenceSearch {

  /** Is told whether an element equals; true ends the search. */
  @FunctionalInterface
  private interface Found {
    boolean at(long index);
  }

  private SequenceSearch() {}

  public static boolean contains(Runtime rt, HeapObject iterable, HeapObject value) {
    boolean[] found = {false};
    search(rt, iterable, value, i -> found[0] = true);
    return found[0];
  }

  /** How many elements equal a value ({@code operator.countOf}). */
  public static long count(Runtime rt, HeapObject iterable, HeapObject value) {
    long[] count = {0};
    search(
        rt,
        iterable,
        value,
        i -> {
          count[0]++;
          return false;
        });
    return count[0];
  }

  /** Where the first equal element is ({@code operator.indexOf}). */
  public static long index(Runtime rt, HeapObject iterable, HeapObject value) {
    long[] place = {-1};
    search(
        rt,
        iterable,
        value,
        i -> {
          place[0] = i;
          return true;
        });
    if (place[0] < 0) {
      throw rt.valueError("sequence.index(x): x not in sequence");
    }
    return place[0];
  }

  private static void search(Runtime rt, HeapObject iterable, HeapObject value, Found found) {
    HeapObject iterator = iterate(rt, iterable);
    try {
      long i = 0;
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        boolean equal;
        try {
          equal = Objects.equal(rt, item, value);
        } finally {
          rt.heap.decref(item);
        }
        if (equal && found.at(i)) {
          return;
        }
        i++;
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  private static HeapObject iterate(Runtime rt, HeapObject o) {
    try {
      return Iteration.iter(rt, o);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      throw rt.typeError("argument of type '" + o.type.name() + "' is not iterable");
    }
  }
}
