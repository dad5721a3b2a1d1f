package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Taking over another mapping's entries, or pairs of key and value.
 *
 * @see "dict_merge, PyDict_MergeFromSeq2 in Objects/dictobject.c (3.13)"
 */
final class DictMerge {

  private DictMerge() {}

  private interface Entry {
    /** False ends the walk; the references are borrowed. */
    boolean take(HeapObject key, long hash, HeapObject value);
  }

  /** {@code target.update(other)}: a dict, a mapping with {@code keys()}, or pairs. */
  static void update(Runtime rt, DictObject target, HeapObject other) {
    if (other.type == rt.types.dict) {
      merge(rt, target, other);
      return;
    }
    HeapObject keys = Attributes.getOrNull(rt, other, rt.intern("keys"));
    if (keys == null) {
      pairs(rt, target, other);
    } else {
      rt.heap.decref(keys);
      merge(rt, target, other);
    }
  }

  /** Takes over a mapping's entries. */
  static void merge(Runtime rt, DictObject target, HeapObject mapping) {
    if (mapping instanceof DictObject dict && DictCopies.iteratesPlainly(rt, dict)) {
      if (dict == target || dict.used == 0 || prepare(rt, target, dict)) {
        return;
      }
      walkDict(rt, dict, (key, hash, value) -> put(rt, target, key, hash, value));
    } else {
      walkKeys(
          rt,
          mapping,
          (key, value) -> {
            target.put(rt, key, value);
            return true;
          });
    }
  }

  /** True when all is done by copying the table; else there is room for what comes. */
  private static boolean prepare(Runtime rt, DictObject target, DictObject other) {
    if (target.used == 0 && DictCopies.cloneInto(rt, target, other)) {
      return true;
    }
    if (DictKeys.usableFraction(1 << target.keys.log2Size) < other.used) {
      target.reserve(rt, (long) target.used + other.used, other.keys.unicode);
    }
    return false;
  }

  private static boolean put(
      Runtime rt, DictObject target, HeapObject key, long hash, HeapObject value) {
    target.stealPut(rt, Runtime.owned(key), hash, Runtime.owned(value));
    return true;
  }

  /**
   * Adds keyword arguments; a key that is there already is answered, borrowed, and ends it. Whether
   * all are strings is for the call to see.
   */
  static HeapObject keywords(Runtime rt, DictObject target, HeapObject mapping) {
    HeapObject[] twice = {null};
    if (mapping instanceof DictObject dict && DictCopies.iteratesPlainly(rt, dict)) {
      if (dict.used == 0 || (dict.keys.unicode && prepare(rt, target, dict))) {
        return null;
      }
      walkDict(rt, dict, (key, hash, value) -> putName(rt, target, key, value, twice));
    } else {
      walkKeys(rt, mapping, (key, value) -> putName(rt, target, key, value, twice));
    }
    return twice[0];
  }

  private static boolean putName(
      Runtime rt, DictObject target, HeapObject key, HeapObject value, HeapObject[] twice) {
    if (target.borrow(rt, key) != null) {
      twice[0] = key;
      return false;
    }
    target.put(rt, key, value);
    return true;
  }

  /** Each entry with its hash; the dictionary's table must not grow meanwhile. */
  private static void walkDict(Runtime rt, DictObject dict, Entry entry) {
    int entries = dict.keys.entries;
    boolean more = true;
    for (int p = dict.nextPosition(0); more && p >= 0; p = dict.nextPosition(p + 1)) {
      int ix = dict.entryAt(p);
      HeapObject key = Runtime.owned(dict.keyAt(ix));
      HeapObject value = Runtime.owned(dict.valueAt(ix));
      try {
        more = entry.take(key, dict.hashAt(ix), value);
      } finally {
        rt.heap.decref(value);
        rt.heap.decref(key);
      }
      if (dict.keys.entries != entries) {
        throw rt.raise(rt.exceptions.runtimeError, "dict mutated during update");
      }
    }
  }

  private interface Pair {
    boolean take(HeapObject key, HeapObject value);
  }

  private static void walkKeys(Runtime rt, HeapObject mapping, Pair entry) {
    ListObject keys = keyList(rt, mapping);
    HeapObject iterator = Iteration.iter(rt, keys);
    rt.heap.decref(keys);
    try {
      boolean more = true;
      while (more) {
        HeapObject key = Iteration.next(rt, iterator);
        if (key == null) {
          return;
        }
        try {
          HeapObject value = Sequences.getItem(rt, mapping, key);
          try {
            more = entry.take(key, value);
          } finally {
            rt.heap.decref(value);
          }
        } finally {
          rt.heap.decref(key);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  /** {@code PyMapping_Keys}: what {@code keys()} answers, as a list. */
  private static ListObject keyList(Runtime rt, HeapObject mapping) {
    HeapObject answer = Calls.callMethod(rt, mapping, rt.intern("keys"));
    ListObject list = ListObject.create(rt);
    try {
      requireIterable(rt, mapping, answer);
      list.extend(rt, answer);
    } catch (RuntimeException e) {
      rt.heap.decref(list);
      throw e;
    } finally {
      rt.heap.decref(answer);
    }
    return list;
  }

  private static void requireIterable(Runtime rt, HeapObject mapping, HeapObject answer) {
    try {
      rt.heap.decref(Iteration.iter(rt, answer));
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      throw rt.typeError(
          mapping.type.name()
              + ".keys() returned a non-iterable (type "
              + answer.type.name()
              + ")");
    }
  }

  // ---- pairs ----

  private static void pairs(Runtime rt, DictObject target, HeapObject sequence) {
    HeapObject iterator = Iteration.iter(rt, sequence);
    try {
      long n = 0;
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        try {
          putPair(rt, target, item, n++);
        } finally {
          rt.heap.decref(item);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  private static void putPair(Runtime rt, DictObject target, HeapObject item, long n) {
    HeapObject pair = asSequence(rt, item, n);
    try {
      HeapObject[] items =
          pair instanceof ListObject list ? list.items : ((TupleObject) pair).items;
      int size = pair instanceof ListObject list ? list.size : items.length;
      if (size != 2) {
        throw rt.valueError(
            "dictionary update sequence element #" + n + " has length " + size + "; 2 is required");
      }
      HeapObject key = Runtime.owned(items[0]);
      HeapObject value = Runtime.owned(items[1]);
      try {
        target.put(rt, key, value);
      } finally {
        rt.heap.decref(key);
        rt.heap.decref(value);
      }
    } finally {
      rt.heap.decref(pair);
    }
  }

  /** The item itself if it is a list or a tuple, else a list of what it gives. */
  private static HeapObject asSequence(Runtime rt, HeapObject item, long n) {
    if (item.type == rt.types.list || item.type == rt.types.tuple) {
      return Runtime.owned(item);
    }
    ListObject list = ListObject.create(rt);
    try {
      list.extend(rt, item);
      return list;
    } catch (PyRaise e) {
      rt.heap.decref(list);
      rt.absorb(e, rt.exceptions.typeError);
      throw rt.typeError(
          "cannot convert dictionary update sequence element #" + n + " to a sequence");
    }
  }
}
