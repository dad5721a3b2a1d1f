package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code dict.fromkeys()}. */
final class DictFromKeys {

  private DictFromKeys() {}

  static HeapObject call(Runtime rt, HeapObject cls, HeapObject[] args) {
    HeapObject value = args[1] == null ? rt.none : args[1];
    HeapObject made = Calls.call(rt, cls);
    try {
      fill(rt, made, args[0], value);
      return made;
    } catch (RuntimeException e) {
      rt.heap.decref(made);
      throw e;
    }
  }

  private static void fill(Runtime rt, HeapObject made, HeapObject keys, HeapObject value) {
    if (made.type != rt.types.dict) {
      eachKey(rt, keys, key -> Sequences.setItem(rt, made, key, value));
      return;
    }
    DictObject dict = (DictObject) made;
    if (dict.used == 0 && keys.type == rt.types.dict) {
      fromDict(rt, dict, (DictObject) keys, value);
    } else if (dict.used == 0 && (keys.type == rt.types.set || keys.type == rt.types.frozenset)) {
      fromSet(rt, dict, (SetObject) keys, value);
    } else {
      eachKey(rt, keys, key -> dict.put(rt, key, value));
    }
  }

  private static void fromDict(Runtime rt, DictObject dict, DictObject keys, HeapObject value) {
    dict.reserve(rt, keys.used, keys.keys.unicode);
    for (int p = keys.nextPosition(0); p >= 0; p = keys.nextPosition(p + 1)) {
      int ix = keys.entryAt(p);
      dict.stealPut(rt, Runtime.owned(keys.keyAt(ix)), keys.hashAt(ix), Runtime.owned(value));
    }
  }

  private static void fromSet(Runtime rt, DictObject dict, SetObject keys, HeapObject value) {
    dict.reserve(rt, keys.used, false);
    for (int slot = keys.nextSlot(0); slot >= 0; slot = keys.nextSlot(slot + 1)) {
      dict.stealPut(rt, Runtime.owned(keys.keys[slot]), keys.hashes[slot], Runtime.owned(value));
    }
  }

  private interface KeyAction {
    void take(HeapObject key);
  }

  private static void eachKey(Runtime rt, HeapObject keys, KeyAction action) {
    HeapObject iterator = Iteration.iter(rt, keys);
    try {
      for (HeapObject key = Iteration.next(rt, iterator);
          key != null;
          key = Iteration.next(rt, iterator)) {
        try {
          action.take(key);
        } finally {
          rt.heap.decref(key);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }
}
