package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code OrderedDict.update()}: through {@code __setitem__}, as any mapping does it.
 *
 * @see "mutablemapping_update in Objects/odictobject.c (3.13)"
 */
final class OrderedDictUpdate {

  private OrderedDictUpdate() {}

  /** From a dict, something with {@code keys()}, something with {@code items()}, or pairs. */
  static void update(Runtime rt, HeapObject self, HeapObject other) {
    if (other.type == rt.types.dict) {
      entries(rt, self, (DictObject) other);
      return;
    }
    HeapObject keys = callIfThere(rt, other, "keys");
    if (keys != null) {
      eachItem(rt, keys, key -> setFrom(rt, self, other, key));
      return;
    }
    HeapObject items = callIfThere(rt, other, "items");
    eachItem(rt, items != null ? items : Runtime.owned(other), pair -> setPair(rt, self, pair));
  }

  static void entries(Runtime rt, HeapObject self, DictObject dict) {
    HeapObject[] keys = dict.keysInOrder();
    HeapObject[] values = dict.valuesInOrder();
    HeapObject[] pairs = new HeapObject[keys.length];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = TupleObject.of(rt, keys[i], values[i]);
    }
    ListObject list = ListObject.stealAll(rt, pairs);
    eachItem(rt, list, pair -> setPair(rt, self, pair));
  }

  private static HeapObject callIfThere(Runtime rt, HeapObject object, String name) {
    HeapObject method = Attributes.getOrNull(rt, object, rt.intern(name));
    if (method == null) {
      return null;
    }
    try {
      return Calls.call(rt, method);
    } finally {
      rt.heap.decref(method);
    }
  }

  private interface Action {
    void take(HeapObject item);
  }

  /** Takes over the reference to the iterable. */
  private static void eachItem(Runtime rt, HeapObject iterable, Action action) {
    HeapObject iterator;
    try {
      iterator = Iteration.iter(rt, iterable);
    } finally {
      rt.heap.decref(iterable);
    }
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        try {
          action.take(item);
        } finally {
          rt.heap.decref(item);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  private static void setFrom(Runtime rt, HeapObject self, HeapObject mapping, HeapObject key) {
    HeapObject value = Sequences.getItem(rt, mapping, key);
    try {
      Sequences.setItem(rt, self, key, value);
    } finally {
      rt.heap.decref(value);
    }
  }

  private static void setPair(Runtime rt, HeapObject self, HeapObject pair) {
    HeapObject iterator = Iteration.iter(rt, pair);
    HeapObject key = null;
    HeapObject value = null;
    try {
      key = Iteration.next(rt, iterator);
      if (key == null) {
        throw rt.valueError("need more than 0 values to unpack");
      }
      value = Iteration.next(rt, iterator);
      if (value == null) {
        throw rt.valueError("need more than 1 value to unpack");
      }
      HeapObject third = Iteration.next(rt, iterator);
      if (third != null) {
        rt.heap.decref(third);
        throw rt.valueError("too many values to unpack (expected 2)");
      }
      Sequences.setItem(rt, self, key, value);
    } finally {
      rt.heap.decref(iterator);
      rt.heap.decrefIfPresent(key);
      rt.heap.decrefIfPresent(value);
    }
  }
}
