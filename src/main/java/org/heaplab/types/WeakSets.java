package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.WeakReferenceObject;

/**
 * Sets of weak references to classes: a class that dies leaves them.
 *
 * @see "_in_weak_set, _add_to_weak_set in Modules/_abc.c (3.13)"
 */
final class WeakSets {

  /** Called with the dead reference; its own object is a weak reference to the set. */
  private static final MethodDef DESTROY = MethodDef.oneArg("_destroy", WeakSets::destroy);

  private WeakSets() {}

  /** The set may be null; what cannot be referenced weakly is in none. */
  static boolean contains(Runtime rt, SetObject set, HeapObject object) {
    if (set == null || set.used == 0) {
      return false;
    }
    HeapObject ref;
    try {
      ref = reference(rt, object, null);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      return false;
    }
    try {
      return set.contains(rt, ref, Objects.hash(rt, ref));
    } finally {
      rt.heap.decref(ref);
    }
  }

  static void add(Runtime rt, SetObject set, HeapObject object) {
    HeapObject back = reference(rt, set, null);
    HeapObject callback = BuiltinFunctionObject.create(rt, DESTROY, back, null);
    HeapObject ref = null;
    try {
      ref = reference(rt, object, callback);
      set.add(rt, ref);
    } finally {
      rt.heap.decref(callback);
      rt.heap.decref(back);
      rt.heap.decrefIfPresent(ref);
    }
  }

  private static HeapObject reference(Runtime rt, HeapObject object, HeapObject callback) {
    WeakReferences.requireSupport(rt, object);
    return WeakRefObject.of(rt, rt.types.weakRef, object, callback);
  }

  private static HeapObject destroy(Runtime rt, HeapObject back, HeapObject ref) {
    if (((WeakReferenceObject) back).referent instanceof SetObject set) {
      set.incref();
      try {
        rt.heap.decrefIfPresent(set.remove(rt, ref, Objects.hash(rt, ref)));
      } finally {
        rt.heap.decref(set);
      }
    }
    return Runtime.owned(rt.none);
  }
}
