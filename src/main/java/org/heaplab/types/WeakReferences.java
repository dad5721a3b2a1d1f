package org.heaplab.types;

import java.util.ArrayDeque;
import java.util.Deque;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.WeakReferenceObject;

/** What becomes of weak references when their object dies. */
public final class WeakReferences {

  private WeakReferences() {}

  /**
   * Clears them all, then calls their callbacks, newest first.
   *
   * @see "PyObject_ClearWeakRefs in Objects/weakrefobject.c (3.13)"
   */
  static void clearAll(Runtime rt, HeapObject object) {
    Deque<WeakReferenceObject> withCallback = new ArrayDeque<>();
    for (WeakReferenceObject ref = object.weakrefs(); ref != null; ref = object.weakrefs()) {
      ref.unlink();
      if (ref.callback != null && ref.refcount > 0) {
        ref.incref();
        withCallback.add(ref);
      }
    }
    for (WeakReferenceObject ref : withCallback) {
      rt.heap.hooks().callWeakrefCallback(ref);
      rt.heap.decref(ref);
    }
  }
}
