package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code _collections._count_elements}: how {@code Counter} counts.
 *
 * @see "Modules/_collectionsmodule.c (3.13)"
 */
public final class CountElements {

  private CountElements() {}

  public static HeapObject call(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject mapping = args[0];
    HeapObject iterator = Iteration.iter(rt, args[1]);
    HeapObject get = null;
    try {
      boolean plain = countsPlainly(rt, mapping);
      get = plain ? null : Attributes.get(rt, mapping, rt.intern("get"));
      for (HeapObject key = Iteration.next(rt, iterator);
          key != null;
          key = Iteration.next(rt, iterator)) {
        try {
          if (plain) {
            count(rt, (DictObject) mapping, key);
          } else {
            countThrough(rt, mapping, get, key);
          }
        } finally {
          rt.heap.decref(key);
        }
      }
    } finally {
      rt.heap.decref(iterator);
      rt.heap.decrefIfPresent(get);
    }
    return Runtime.owned(rt.none);
  }

  /** Whether the mapping is a dict whose methods are dict's. */
  private static boolean countsPlainly(Runtime rt, HeapObject mapping) {
    TypeObject type = (TypeObject) mapping.type;
    return mapping instanceof DictObject
        && type.lookup("get") == rt.types.dict.lookup("get")
        && type.lookup("__setitem__") == rt.types.dict.lookup("__setitem__");
  }

  private static void count(Runtime rt, DictObject counts, HeapObject key) {
    long hash = DictObject.hashOf(rt, key);
    int ix = counts.find(rt, key, hash);
    HeapObject one = rt.smallInt(1);
    HeapObject sum = one;
    if (ix >= 0) {
      sum = Numbers.binary(rt, counts.valueAt(ix), one, BinaryOp.ADD);
      rt.heap.decref(one);
    }
    counts.stealPut(rt, Runtime.owned(key), hash, sum);
  }

  private static void countThrough(Runtime rt, HeapObject counts, HeapObject get, HeapObject key) {
    HeapObject zero = rt.smallInt(0);
    HeapObject one = rt.smallInt(1);
    HeapObject old = Calls.call(rt, get, key, zero);
    HeapObject sum;
    try {
      sum = Numbers.binary(rt, old, one, BinaryOp.ADD);
    } finally {
      rt.heap.decref(old);
      rt.heap.decref(one);
      rt.heap.decref(zero);
    }
    try {
      Sequences.setItem(rt, counts, key, sum);
    } finally {
      rt.heap.decref(sum);
    }
  }
}
