package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** Taking over another mapping's entries. */
final class DictMerge {

  private DictMerge() {}

  private interface Entry {
    /** False ends the walk. */
    boolean take(HeapObject key, HeapObject value);
  }

  static void update(Runtime rt, DictObject target, HeapObject mapping) {
    walk(
        rt,
        mapping,
        (key, value) -> {
          target.put(rt, key, value);
          return true;
        });
  }

  static StrObject keywords(Runtime rt, DictObject target, HeapObject mapping) {
    StrObject[] twice = {null};
    walk(
        rt,
        mapping,
        (key, value) -> {
          if (!(key instanceof StrObject name)) {
            throw rt.typeError("keywords must be strings");
          }
          if (target.borrow(rt, name) != null) {
            twice[0] = name;
            return false;
          }
          target.put(rt, name, value);
          return true;
        });
    return twice[0];
  }

  private static void walk(Runtime rt, HeapObject mapping, Entry entry) {
    if (mapping instanceof DictObject dict) {
      walkDict(rt, dict, entry);
    } else {
      walkKeys(rt, mapping, entry);
    }
  }

  private static void walkDict(Runtime rt, DictObject dict, Entry entry) {
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      int ix = dict.entryAt(p);
      HeapObject key = Runtime.owned(dict.keyAt(ix));
      HeapObject value = Runtime.owned(dict.valueAt(ix));
      int before = dict.keysVersion();
      try {
        if (!entry.take(key, value)) {
          return;
        }
      } finally {
        rt.heap.decref(key);
        rt.heap.decref(value);
      }
      if (dict.keysVersion() != before) {
        throw rt.raise(rt.exceptions.runtimeError, "dict mutated during update");
      }
    }
  }

  private static void walkKeys(Runtime rt, HeapObject mapping, Entry entry) {
    HeapObject keys = Calls.callMethod(rt, mapping, rt.intern("keys"));
    HeapObject iterator;
    try {
      iterator = Iteration.iter(rt, keys);
    } finally {
      rt.heap.decref(keys);
    }
    try {
      for (HeapObject key = Iteration.next(rt, iterator);
          key != null;
          key = Iteration.next(rt, iterator)) {
        boolean more;
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
        if (!more) {
          return;
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }
}
