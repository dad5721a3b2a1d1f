package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.WeakReferenceObject;

/**
 * The list of an object's weak references.
 *
 * <p>A plain {@code ref} without callback comes first, a proxy without callback next, each at most
 * once; then all others, newest first.
 *
 * @see "Objects/weakrefobject.c (3.13)"
 */
public final class WeakReferences {

  private WeakReferences() {}

  /** Refuses an object that no weak reference can point to. */
  public static void requireSupport(Runtime rt, HeapObject object) {
    if (!((TypeObject) object.type).hasWeakrefs) {
      throw rt.typeError("cannot create weak reference to '" + object.type.name() + "' object");
    }
  }

  /** The reference without callback of one of the three built-in types; null without. */
  static HeapObject canonical(Runtime rt, HeapObject object, TypeObject type) {
    if (type.isClass()) {
      return null;
    }
    boolean ref = type == rt.types.weakRef;
    WeakReferenceObject found = ref ? basicRef(rt, object) : basicProxy(rt, object);
    return found;
  }

  private static WeakReferenceObject basicRef(Runtime rt, HeapObject object) {
    WeakReferenceObject head = object.weakrefs();
    return head != null && head.callback == null && head.type == rt.types.weakRef ? head : null;
  }

  private static WeakReferenceObject basicProxy(Runtime rt, HeapObject object) {
    WeakReferenceObject ref = basicRef(rt, object);
    WeakReferenceObject next = ref == null ? object.weakrefs() : ref.next();
    return next != null && next.callback == null && isProxy(rt, next) ? next : null;
  }

  static boolean isProxy(Runtime rt, HeapObject object) {
    return object.type == rt.types.weakProxy || object.type == rt.types.weakCallableProxy;
  }

  /** Behind whom a new reference goes into its referent's list; null for its head. */
  static WeakReferenceObject predecessor(Runtime rt, WeakReferenceObject made) {
    if (made.callback == null && made.type == rt.types.weakRef) {
      return null;
    }
    WeakReferenceObject ref = basicRef(rt, made.referent);
    if (made.callback == null && isProxy(rt, made)) {
      return ref;
    }
    WeakReferenceObject proxy = basicProxy(rt, made.referent);
    return proxy == null ? ref : proxy;
  }

  /** How many there are. */
  public static int count(HeapObject object) {
    int count = 0;
    for (WeakReferenceObject ref = object.weakrefs(); ref != null; ref = ref.next()) {
      count++;
    }
    return count;
  }

  /** All of them, first to last, borrowed. */
  public static HeapObject[] all(HeapObject object) {
    List<HeapObject> all = new ArrayList<>();
    for (WeakReferenceObject ref = object.weakrefs(); ref != null; ref = ref.next()) {
      all.add(ref);
    }
    return all.toArray(new HeapObject[0]);
  }

  /**
   * Clears those of a dying object, then calls their callbacks, newest first. They and their
   * callbacks wait in a tuple meanwhile; before 3.13 a single one needs none.
   *
   * @see "PyObject_ClearWeakRefs in Objects/weakrefobject.c (3.13)"
   */
  public static void clearAll(Runtime rt, HeapObject object) {
    WeakReferenceObject ref;
    while ((ref = basicRef(rt, object)) != null || (ref = basicProxy(rt, object)) != null) {
      ref.unlink();
    }
    int count = count(object);
    if (count == 1 && !rt.build.gc().rechecksEnabled()) {
      clearOne(rt, object.weakrefs());
    } else if (count > 0) {
      clearMany(rt, object, count);
    }
  }

  private static void clearOne(Runtime rt, WeakReferenceObject ref) {
    HeapObject callback = takeCallback(ref);
    ref.unlink();
    if (callback == null) {
      return;
    }
    if (ref.refcount > 0) {
      ref.incref();
      call(rt, callback, ref);
      rt.heap.decref(ref);
    }
    rt.heap.decref(callback);
  }

  private static void clearMany(Runtime rt, HeapObject object, int count) {
    HeapObject[] waiting = new HeapObject[2 * count];
    int used = 0;
    for (WeakReferenceObject ref = object.weakrefs(); ref != null; ref = object.weakrefs()) {
      HeapObject callback = takeCallback(ref);
      ref.unlink();
      if (ref.refcount > 0) {
        waiting[used++] = Runtime.owned(ref);
        waiting[used++] = callback == null ? Runtime.owned(rt.none) : callback;
      } else {
        rt.heap.decrefIfPresent(callback);
      }
    }
    while (used < waiting.length) {
      waiting[used++] = Runtime.owned(rt.none);
    }
    TupleObject tuple = TupleObject.steal(rt, waiting);
    for (int i = 0; i < waiting.length; i += 2) {
      if (waiting[i + 1] != rt.none) {
        call(rt, waiting[i + 1], waiting[i]);
      }
    }
    rt.heap.decref(tuple);
  }

  private static HeapObject takeCallback(WeakReferenceObject ref) {
    HeapObject callback = ref.callback;
    ref.callback = null;
    return callback;
  }

  private static void call(Runtime rt, HeapObject callback, HeapObject ref) {
    try {
      rt.heap.decref(Calls.call(rt, callback, ref));
    } catch (PyRaise e) {
      rt.unraisable(e, null, callback);
    }
  }
}
