package org.heaplab.types;

import org.heaplab.heap.HeapObject;

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
    if (owner == rt.types.type) {
      return GenericAliasObject.create(rt, owner, key);
    }
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

  /** Item number {@code i}, from 0 on ({@code PySequence_GetItem}). */
  static HeapObject itemAt(Runtime rt, HeapObject o, long i) {
    TypeObject type = (TypeObject) o.type;
    if (type.sqItem != null) {
      return type.sqItem.call(rt, o, i);
    }
    throw rt.typeError("'" + type.name() + "' object does not support indexing");
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
      boolean asSequence = isSequenceLike(type) && Numbers.isIndex(key);
      String no = value == null && asSequence ? "doesn't" : "does not";
      throw rt.typeError("'" + type.name() + "' object " + no + " support item " + what);
    }
  }

  /** Whether the type has a {@code tp_as_sequence}. */
  private static boolean isSequenceLike(TypeObject type) {
    return type.isClass()
        || type.sqLength != null
        || type.sqItem != null
        || type.sqContains != null
        || type.sqConcat != null;
  }

  /**
   * {@code a + b} of sequences alone ({@code PySequence_Concat}).
   *
   * @param inPlace as {@code +=} does it
   */
  public static HeapObject concat(Runtime rt, HeapObject a, HeapObject b, boolean inPlace) {
    TypeObject type = (TypeObject) a.type;
    if (inPlace && type.sqInplaceConcat != null) {
      return type.sqInplaceConcat.call(rt, a, b);
    }
    if (type.sqConcat != null) {
      return type.sqConcat.call(rt, a, b);
    }
    if (type.sqItem != null && ((TypeObject) b.type).sqItem != null) {
      return Numbers.binary(rt, a, b, BinaryOp.ADD + (inPlace ? BinaryOp.INPLACE : 0));
    }
    throw rt.typeError("'" + type.name() + "' object can't be concatenated");
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
    return SequenceSearch.contains(rt, o, element);
  }
}
