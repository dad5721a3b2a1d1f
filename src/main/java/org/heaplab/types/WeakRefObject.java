package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.WeakReferenceObject;

/**
 * {@code weakref.ref}.
 *
 * <pre>
 *   +16  wr_object      8
 *   +24  wr_callback    8
 *   +32  hash           8      -1 until asked for
 *   +40  wr_prev        8
 *   +48  wr_next        8
 *   +56  vectorcall     8
 * </pre>
 *
 * @see "Objects/weakrefobject.c (3.13)"
 */
public final class WeakRefObject extends WeakReferenceObject {

  /** The referent's hash once asked for, so that it is known after the referent's death. */
  private long hash = -1;

  /** Says what {@code ref()} says of its arguments. */
  private static final Signature NEW = Signature.parse("__new__", "object, callback=None, /");

  private static final Signature INIT = Signature.parse("__init__", "object, callback=None, /");

  private WeakRefObject() {}

  /**
   * {@code ref(referent, callback)}; the one plain reference of an object is used again.
   *
   * @param callback may be null
   */
  public static HeapObject of(
      Runtime rt, TypeObject type, HeapObject referent, HeapObject callback) {
    HeapObject known = callback == null ? WeakReferences.canonical(rt, referent, type) : null;
    if (known != null) {
      return Runtime.owned(known);
    }
    WeakRefObject made = new WeakRefObject();
    rt.allocate(made, type, 0);
    made.referent = referent;
    if (callback != null) {
      made.callback = Runtime.owned(callback);
    }
    made.linkAfter(WeakReferences.predecessor(rt, made));
    return made;
  }

  /** One whose referent is gone. */
  static HeapObject dead(Runtime rt) {
    WeakRefObject made = new WeakRefObject();
    rt.allocate(made, rt.types.weakRef, 0);
    return made;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = WeakRefObject::tpNew;
    type.tpInit = WeakRefObject::tpInit;
    type.tpVectorcall = WeakRefObject::create;
    type.tpCall =
        (rt, self, args, keywords) ->
            call(rt, self, args.size(), keywords == null ? 0 : keywords.size());
    type.instanceVectorcall = WeakRefObject::call;
    type.tpHash = (rt, self) -> ((WeakRefObject) self).hash(rt);
    type.tpRichcompare = WeakRefObject::compare;
    type.tpRepr = WeakRefObject::repr;
    builder.generic();
    builder.member("__callback__", WeakRefObject::getCallback);
  }

  private static HeapObject create(
      Runtime rt, HeapObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("ref() takes no keyword arguments");
    }
    return create(rt, (TypeObject) type, NEW.bind(rt, args, from, count, null));
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (type == rt.types.weakRef && keywords != null && keywords.size() > 0) {
      throw rt.typeError("ref() takes no keyword arguments");
    }
    return create(rt, type, NEW.bind(rt, args.items, 0, args.size(), null));
  }

  private static HeapObject create(Runtime rt, TypeObject type, HeapObject[] bound) {
    WeakReferences.requireSupport(rt, bound[0]);
    return of(rt, type, bound[0], bound[1] == rt.none ? null : bound[1]);
  }

  private static void tpInit(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("ref() takes no keyword arguments");
    }
    INIT.bind(rt, args.items, 0, args.size(), null);
  }

  private static HeapObject call(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    return call(rt, self, count, keywords == null ? 0 : keywords.size());
  }

  private static HeapObject call(Runtime rt, HeapObject self, int count, int named) {
    if (named > 0) {
      throw rt.typeError("weakref() takes no keyword arguments");
    }
    if (count > 0) {
      throw rt.typeError("weakref expected 0 arguments, got " + count);
    }
    HeapObject referent = ((WeakRefObject) self).referent;
    return Runtime.owned(referent == null ? rt.none : referent);
  }

  private long hash(Runtime rt) {
    if (hash != -1) {
      return hash;
    }
    HeapObject object = referent;
    if (object == null) {
      throw rt.typeError("weak object has gone away");
    }
    object.incref();
    try {
      hash = Objects.hash(rt, object);
    } finally {
      rt.heap.decref(object);
    }
    return hash;
  }

  /** Two live references compare as their referents, else by identity. */
  private static HeapObject compare(Runtime rt, HeapObject self, HeapObject other, int op) {
    boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
    if (!equality || !(other instanceof WeakRefObject otherRef)) {
      return Runtime.owned(rt.notImplemented);
    }
    HeapObject left = ((WeakRefObject) self).referent;
    HeapObject right = otherRef.referent;
    if (left == null || right == null) {
      return rt.bool((self == other) == (op == CompareOp.EQ));
    }
    left.incref();
    right.incref();
    try {
      return Objects.richCompare(rt, left, right, op);
    } finally {
      rt.heap.decref(left);
      rt.heap.decref(right);
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    HeapObject referent = ((WeakRefObject) self).referent;
    String start = "<weakref at " + Objects.hexAddress(self) + "; ";
    if (referent == null) {
      return rt.newStr(start + "dead>");
    }
    referent.incref();
    try {
      HeapObject name = Attributes.lookupSpecial(rt, referent, rt.intern("__name__"));
      String shown = name instanceof StrObject ? " (" + name + ")" : "";
      rt.heap.decrefIfPresent(name);
      return rt.newStr(start + describe(rt, referent) + shown + ">");
    } finally {
      rt.heap.decref(referent);
    }
  }

  /** {@code to 'A' at 0x…}. */
  static String describe(Runtime rt, HeapObject referent) {
    String type = Objects.shownTypeName(rt, referent);
    return "to '" + type + "' at " + Objects.hexAddress(referent);
  }

  private static HeapObject getCallback(Runtime rt, HeapObject self) {
    HeapObject callback = ((WeakRefObject) self).callback;
    return Runtime.owned(callback == null ? rt.none : callback);
  }

  @Override
  public void clear(Heap heap) {
    unlink();
    HeapObject old = callback;
    callback = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
