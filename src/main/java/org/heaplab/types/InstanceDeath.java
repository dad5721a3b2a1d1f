package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/**
 * How an instance of a class written in Python dies.
 *
 * @see "subtype_dealloc in Objects/typeobject.c (3.13)"
 */
final class InstanceDeath {

  private InstanceDeath() {}

  static void dealloc(Runtime rt, TypeObject type, HeapObject object) {
    Heap heap = rt.heap;
    heap.untrack(object);
    if (!heap.beginDestruction(object)) {
      return;
    }
    if (!finalizeAndClearWeakrefs(rt, type, object)) {
      clear(rt, object);
      object.dealloc(heap);
    }
    heap.endDestruction();
  }

  /** True when the finalizer brought the object back to life. */
  private static boolean finalizeAndClearWeakrefs(Runtime rt, TypeObject type, HeapObject object) {
    if (type.tpFinalize != null && !object.isFinalized()) {
      if (type.isGc()) {
        rt.heap.track(object);
      }
      if (Finalizers.runFromDealloc(rt, object)) {
        return true;
      }
      rt.heap.untrack(object);
    }
    if (object.weakrefs() != null) {
      WeakReferences.clearAll(rt, object);
    }
    return false;
  }

  /** Lets go of slots and attributes, those of subclasses of built-in types included. */
  static void clear(Runtime rt, HeapObject object) {
    if (object instanceof InstanceObject instance) {
      instance.clear(rt.heap);
      return;
    }
    HeapObject[] slots = object.slots();
    if (slots != null) {
      for (int i = 0; i < slots.length; i++) {
        HeapObject old = slots[i];
        slots[i] = null;
        rt.heap.decrefIfPresent(old);
      }
    }
    HeapObject dict = object.dictOrNull();
    if (dict != null) {
      object.setDict(null);
      rt.heap.decref(dict);
    }
  }
}
