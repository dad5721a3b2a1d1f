package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.DictIterator.Part;

/**
 * {@code list.extend}, {@code list(x)}, {@code [*x]}, and the room they make.
 *
 * @see "_list_extend in Objects/listobject.c (3.13)"
 */
final class ListExtension {

  /** Length assumed of an iterator that gives no hint. */
  private static final int GUESS = 8;

  private ListExtension() {}

  static void extend(Runtime rt, ListObject list, HeapObject iterable) {
    if (iterable == list || iterable.type == rt.types.list) {
      ListObject other = (ListObject) iterable;
      append(rt, list, other.items, other.size);
    } else if (iterable.type == rt.types.tuple) {
      TupleObject tuple = (TupleObject) iterable;
      append(rt, list, tuple.items, tuple.size());
    } else if (!rt.build.sequences().growsFromTables() || !extendFromTable(rt, list, iterable)) {
      extendFromIterator(rt, list, iterable);
    }
  }

  private static void append(Runtime rt, ListObject list, HeapObject[] from, int count) {
    if (count == 0) {
      return;
    }
    int length = list.size;
    if (!list.hasBlock()) {
      list.preallocate(rt, count);
      list.size = count;
    } else {
      list.resize(rt, (long) length + count);
    }
    for (int i = 0; i < count; i++) {
      list.items[length + i] = Runtime.owned(from[i]);
    }
  }

  /** Sets, dicts and their views, whose tables are read directly; false for all else. */
  private static boolean extendFromTable(Runtime rt, ListObject list, HeapObject iterable) {
    if (iterable.type == rt.types.set || iterable.type == rt.types.frozenset) {
      append(rt, list, (SetObject) iterable);
    } else if (iterable.type == rt.types.dict) {
      append(rt, list, (DictObject) iterable, Part.KEYS);
    } else if (iterable instanceof DictView view && isPlain(rt, view)) {
      append(rt, list, view.dict, view.part);
    } else {
      return false;
    }
    return true;
  }

  /** Views of ordered dictionaries are walked: their order is not the table's. */
  private static boolean isPlain(Runtime rt, DictView view) {
    TypeObject type = (TypeObject) view.type;
    return type == rt.types.dictKeys || type == rt.types.dictValues || type == rt.types.dictItems;
  }

  private static void append(Runtime rt, ListObject list, SetObject set) {
    int length = list.size;
    list.resize(rt, (long) length + set.used);
    for (int slot = set.nextSlot(0); slot >= 0; slot = set.nextSlot(slot + 1)) {
      list.items[length++] = Runtime.owned(set.keys[slot]);
    }
  }

  private static void append(Runtime rt, ListObject list, DictObject dict, Part part) {
    int length = list.size;
    list.resize(rt, (long) length + dict.used);
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      int ix = dict.entryAt(p);
      list.items[length++] =
          switch (part) {
            case KEYS -> Runtime.owned(dict.keyAt(ix));
            case VALUES -> Runtime.owned(dict.valueAt(ix));
            case ITEMS -> TupleObject.of(rt, dict.keyAt(ix), dict.valueAt(ix));
          };
    }
  }

  private static void extendFromIterator(Runtime rt, ListObject list, HeapObject iterable) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      makeRoom(rt, list, LengthHint.of(rt, iterable, GUESS));
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        list.stealAppend(rt, item);
      }
      if (list.size < list.allocated()) {
        list.resize(rt, list.size);
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  /** The room is only a guess: the list's length stays as it is. */
  private static void makeRoom(Runtime rt, ListObject list, long hint) {
    int length = list.size;
    if (hint > Long.MAX_VALUE - length) {
      return;
    }
    if (list.hasBlock()) {
      list.resize(rt, length + hint);
      list.size = length;
    } else if (hint > 0) {
      list.preallocate(rt, hint);
    }
  }
}
