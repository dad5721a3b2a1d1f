package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * The names in a class that are still abstract, its {@code __abstractmethods__}.
 *
 * @see "compute_abstract_methods in Modules/_abc.c (3.13)"
 */
public final class AbstractNames {

  private AbstractNames() {}

  /** Sets the attribute on a class. */
  public static void compute(Runtime rt, HeapObject cls) {
    SetObject names = SetObject.create(rt, rt.types.frozenset);
    try {
      addOwn(rt, cls, names);
      addInherited(rt, cls, names);
      Attributes.set(rt, cls, rt.intern("__abstractmethods__"), names);
    } finally {
      rt.heap.decref(names);
    }
  }

  private static void addOwn(Runtime rt, HeapObject cls, SetObject names) {
    HeapObject namespace = Attributes.get(rt, cls, rt.intern("__dict__"));
    ListObject items = ListObject.create(rt);
    try {
      HeapObject view = Calls.callMethod(rt, namespace, rt.intern("items"));
      try {
        items.extend(rt, view);
      } finally {
        rt.heap.decref(view);
      }
      for (int i = 0; i < items.size; i++) {
        TupleObject item = (TupleObject) items.items[i];
        addIfAbstract(rt, names, item.items[0], item.items[1]);
      }
    } finally {
      rt.heap.decref(items);
      rt.heap.decref(namespace);
    }
  }

  private static void addInherited(Runtime rt, HeapObject cls, SetObject names) {
    HeapObject bases = Attributes.get(rt, cls, rt.intern("__bases__"));
    try {
      if (!(bases instanceof TupleObject tuple)) {
        throw rt.typeError("__bases__ is not tuple");
      }
      for (HeapObject base : tuple.items) {
        HeapObject inherited = Attributes.getOrNull(rt, base, rt.intern("__abstractmethods__"));
        if (inherited != null) {
          addStillAbstract(rt, cls, names, inherited);
        }
      }
    } finally {
      rt.heap.decref(bases);
    }
  }

  /** Takes over the reference to the inherited names. */
  private static void addStillAbstract(
      Runtime rt, HeapObject cls, SetObject names, HeapObject inherited) {
    HeapObject iterator;
    try {
      iterator = Iteration.iter(rt, inherited);
    } finally {
      rt.heap.decref(inherited);
    }
    try {
      for (HeapObject name = Iteration.next(rt, iterator);
          name != null;
          name = Iteration.next(rt, iterator)) {
        try {
          addNamed(rt, cls, names, name);
        } finally {
          rt.heap.decref(name);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  private static void addNamed(Runtime rt, HeapObject cls, SetObject names, HeapObject name) {
    HeapObject value = Attributes.getOrNull(rt, cls, Attributes.checkName(rt, name));
    if (value == null) {
      return;
    }
    try {
      addIfAbstract(rt, names, name, value);
    } finally {
      rt.heap.decref(value);
    }
  }

  private static void addIfAbstract(
      Runtime rt, SetObject names, HeapObject name, HeapObject value) {
    HeapObject mark = Attributes.getOrNull(rt, value, rt.intern("__isabstractmethod__"));
    if (mark == null) {
      return;
    }
    try {
      if (Objects.isTrue(rt, mark)) {
        names.add(rt, name);
      }
    } finally {
      rt.heap.decref(mark);
    }
  }
}
