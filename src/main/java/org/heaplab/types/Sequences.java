package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Subscripts, lengths, membership.
 *
 * @see "PyObject_GetItem, PySequence_Contains in Objects/abstract.c (3.13)"
 */
public final class Sequences {

  private Sequences() {}

  /** Whether an int is above 0. */
  public static boolean isPositive(Runtime rt, HeapObject number) {
    return Numbers.asSsize(rt, number, null) > 0;
  }

  /** {@code o[key]}. */
  public static HeapObject getItem(Runtime rt, HeapObject o, HeapObject key) {
    TypeObject type = (TypeObject) o.type;
    if (type.mpSubscript != null) {
      return type.mpSubscript.call(rt, o, key);
    }
    if (type.sqItem != null) {
      requireIndex(rt, key);
      return type.sqItem.call(rt, o, index(rt, o, key));
    }
    if (o instanceof TypeObject owner) {
      return classGetItem(rt, owner, key);
    }
    throw rt.typeError("'" + type.name() + "' object is not subscriptable");
  }

  private static HeapObject classGetItem(Runtime rt, TypeObject owner, HeapObject key) {
    HeapObject method = Attributes.getOrNull(rt, owner, rt.intern("__class_getitem__"));
    if (method == null) {
      throw rt.typeError("type '" + owner.name() + "' is not subscriptable");
    }
    try {
      return Calls.call(rt, method, key);
    } finally {
      rt.heap.decref(method);
    }
  }

  private static void requireIndex(Runtime rt, HeapObject key) {
    if (!Numbers.isIndex(key)) {
      throw rt.typeError("sequence index must be integer, not '" + key.type.name() + "'");
    }
  }

  /** A negative index counts from the end. */
  private static long index(Runtime rt, HeapObject o, HeapObject key) {
    long i = Numbers.asSsize(rt, key, rt.exceptions.indexError);
    TypeObject type = (TypeObject) o.type;
    return i < 0 && type.sqLength != null ? i + type.sqLength.call(rt, o) : i;
  }

  /** {@code o[key] = value}. */
  public static void setItem(Runtime rt, HeapObject o, HeapObject key, HeapObject value) {
    assign(rt, o, key, value, "assignment");
  }

  /** {@code del o[key]}. */
  public static void deleteItem(Runtime rt, HeapObject o, HeapObject key) {
    assign(rt, o, key, null, "deletion");
  }

  private static void assign(
      Runtime rt, HeapObject o, HeapObject key, HeapObject value, String what) {
    TypeObject type = (TypeObject) o.type;
    if (type.mpAssSubscript != null) {
      type.mpAssSubscript.call(rt, o, key, value);
    } else if (type.sqAssItem != null) {
      requireIndex(rt, key);
      type.sqAssItem.call(rt, o, index(rt, o, key), value);
    } else {
      throw rt.typeError("'" + type.name() + "' object does not support item " + what);
    }
  }

  /** {@code len(o)}. */
  public static long length(Runtime rt, HeapObject o) {
    TypeObject type = (TypeObject) o.type;
    if (type.sqLength != null) {
      return type.sqLength.call(rt, o);
    }
    if (type.mpLength != null) {
      return type.mpLength.call(rt, o);
    }
    throw rt.typeError("object of type '" + type.name() + "' has no len()");
  }

  /** {@code element in o}. */
  public static boolean contains(Runtime rt, HeapObject o, HeapObject element) {
    TypeObject type = (TypeObject) o.type;
    if (type.sqContains != null) {
      return type.sqContains.call(rt, o, element);
    }
    return containsByIteration(rt, o, element);
  }

  /** {@code _PySequence_IterSearch}. */
  static boolean containsByIteration(Runtime rt, HeapObject o, HeapObject element) {
    HeapObject iterator = iterate(rt, o);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        boolean equal;
        try {
          equal = Objects.equal(rt, item, element);
        } finally {
          rt.heap.decref(item);
        }
        if (equal) {
          return true;
        }
      }
      return false;
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

  /** {@code tuple(o)}: an exact tuple is itself; owned. */
  public static TupleObject tuple(Runtime rt, HeapObject o) {
    if (o instanceof TupleObject tuple && o.type == rt.types.tuple) {
      tuple.incref();
      return tuple;
    }
    ListObject list = ListObject.create(rt);
    try {
      list.extend(rt, o);
      return list.toTuple(rt);
    } finally {
      rt.heap.decref(list);
    }
  }
}
