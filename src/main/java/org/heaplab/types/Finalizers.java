package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** Runs {@code __del__}, once for each object. */
final class Finalizers {

  private Finalizers() {}

  /**
   * Runs the finalizer of an object whose count is 0.
   *
   * @return whether it brought the object back
   * @see "PyObject_CallFinalizerFromDealloc in Objects/object.c (3.13)"
   */
  static boolean runFromDealloc(Runtime rt, HeapObject object) {
    object.refcount = 1;
    run(rt, object);
    object.refcount--;
    return object.refcount > 0;
  }

  /** Runs the finalizer unless it has run already. */
  static void run(Runtime rt, HeapObject object) {
    TypeObject type = (TypeObject) object.type;
    if (type.tpFinalize == null || (type.isGc() && object.isFinalized())) {
      return;
    }
    type.tpFinalize.call(rt, object);
    if (type.isGc()) {
      object.setFinalized();
    }
  }
}
