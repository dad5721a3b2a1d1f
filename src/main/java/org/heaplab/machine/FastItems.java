package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;

/** Items of exact lists and tuples by an int from 0 on; all else is left to others. */
final class FastItems {

  private static final int NONE = -1;

  private FastItems() {}

  /** An owned item, or null. */
  static HeapObject get(Runtime rt, HeapObject owner, HeapObject key) {
    HeapObject[] items;
    int size;
    if (owner instanceof ListObject list && owner.type == rt.types.list) {
      items = list.itemsArray();
      size = list.size();
    } else if (owner instanceof TupleObject tuple && owner.type == rt.types.tuple) {
      items = tuple.items;
      size = items.length;
    } else {
      return null;
    }
    int i = index(key, size);
    return i == NONE ? null : Runtime.owned(items[i]);
  }

  /** Puts a borrowed value in the place of an item of a list; false where it cannot. */
  static boolean set(Runtime rt, HeapObject owner, HeapObject key, HeapObject value) {
    if (!(owner instanceof ListObject list) || owner.type != rt.types.list) {
      return false;
    }
    int i = index(key, list.size());
    if (i == NONE) {
      return false;
    }
    HeapObject[] items = list.itemsArray();
    HeapObject old = items[i];
    value.incref();
    items[i] = value;
    rt.heap.decref(old);
    return true;
  }

  private static int index(HeapObject key, int size) {
    if (key instanceof LongObject number && number.isSmall()) {
      long i = number.longValue();
      if (i >= 0 && i < size) {
        return (int) i;
      }
    }
    return NONE;
  }
}
