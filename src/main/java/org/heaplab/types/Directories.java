package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * {@code dir()}.
 *
 * @see "_dir_object in Objects/object.c, merge_class_dict in Objects/typeobject.c (3.13)"
 */
public final class Directories {

  private Directories() {}

  /** {@code dir(o)}: what {@code __dir__} says, sorted. */
  public static ListObject of(Runtime rt, HeapObject object) {
    HeapObject method = Attributes.lookupSpecial(rt, object, rt.intern("__dir__"));
    if (method == null) {
      throw rt.typeError("object does not provide __dir__");
    }
    HeapObject names;
    try {
      names = Calls.call(rt, method);
    } finally {
      rt.heap.decref(method);
    }
    try {
      return sorted(rt, names);
    } finally {
      rt.heap.decref(names);
    }
  }

  /** The elements as a sorted list. */
  public static ListObject sorted(Runtime rt, HeapObject iterable) {
    ListObject list = ListObject.create(rt);
    try {
      list.extend(rt, iterable);
      sort(rt, list);
      return list;
    } catch (RuntimeException e) {
      rt.heap.decref(list);
      throw e;
    }
  }

  private static void sort(Runtime rt, ListObject list) {
    for (int i = 0; i < list.size; i++) {
      if (!(list.items[i] instanceof StrObject)) {
        rt.heap.decref(Calls.callMethod(rt, list, rt.intern("sort")));
        return;
      }
    }
    Arrays.sort(
        list.items, 0, list.size, (a, b) -> ((StrObject) a).text.compareTo(((StrObject) b).text));
  }

  /** {@code type.__dir__}: the names of a class and its bases. */
  static HeapObject ofType(Runtime rt, TypeObject type) {
    DictObject names = DictObject.create(rt);
    try {
      merge(rt, names, type);
      return keys(rt, names);
    } finally {
      rt.heap.decref(names);
    }
  }

  /** {@code object.__dir__}: an object's own names and those of its class. */
  static HeapObject ofObject(Runtime rt, HeapObject self) {
    HeapObject own = Attributes.getOrNull(rt, self, rt.intern("__dict__"));
    DictObject names = own instanceof DictObject dict ? dict.copy(rt) : DictObject.create(rt);
    rt.heap.decrefIfPresent(own);
    HeapObject type = null;
    try {
      type = Attributes.getOrNull(rt, self, rt.intern("__class__"));
      if (type != null) {
        merge(rt, names, type);
      }
      return keys(rt, names);
    } finally {
      rt.heap.decref(names);
      rt.heap.decrefIfPresent(type);
    }
  }

  static HeapObject keys(Runtime rt, DictObject names) {
    ListObject list = ListObject.create(rt);
    list.extend(rt, names);
    return list;
  }

  private static void merge(Runtime rt, DictObject names, HeapObject type) {
    HeapObject dict =
        type instanceof TypeObject known
            ? Runtime.owned(known.dict)
            : Attributes.getOrNull(rt, type, rt.intern("__dict__"));
    if (dict != null) {
      try {
        DictMerge.update(rt, names, dict);
      } finally {
        rt.heap.decref(dict);
      }
    }
    HeapObject bases = Attributes.getOrNull(rt, type, rt.intern("__bases__"));
    if (bases == null) {
      return;
    }
    try {
      mergeBases(rt, names, bases);
    } finally {
      rt.heap.decref(bases);
    }
  }

  private static void mergeBases(Runtime rt, DictObject names, HeapObject bases) {
    long count;
    try {
      count = Sequences.length(rt, bases);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.exception);
      return;
    }
    for (long i = 0; i < count; i++) {
      HeapObject index = LongObject.of(rt, i);
      HeapObject base;
      try {
        base = Sequences.getItem(rt, bases, index);
      } finally {
        rt.heap.decref(index);
      }
      try {
        merge(rt, names, base);
      } finally {
        rt.heap.decref(base);
      }
    }
  }
}
