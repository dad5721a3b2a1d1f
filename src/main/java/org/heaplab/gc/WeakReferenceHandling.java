package org.heaplab.gc;

import org.heaplab.event.CollectorEvent;
import org.heaplab.event.HeapListener;
import org.heaplab.heap.GcList;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.WeakReferenceObject;

/**
 * Weak references to and among unreachable objects.
 *
 * <p>All are cleared before anything else of the garbage runs, so that none can bring an object
 * back. A callback is called if its weak reference itself survives.
 *
 * @see "handle_weakrefs in Python/gc.c (3.13)"
 */
final class WeakReferenceHandling {

  private final Heap heap;

  WeakReferenceHandling(Heap heap) {
    this.heap = heap;
  }

  /**
   * @return how many weak references died of their own callback
   */
  long handle(GcList unreachable, GcList old) {
    GcList toCall = new GcList();
    HeapObject end = unreachable.end();
    HeapObject next;
    for (HeapObject object = unreachable.first(); object != end; object = next) {
      next = object.gcNext();
      if (object instanceof WeakReferenceObject reference) {
        reference.unlink();
      }
      clearAll(object, toCall);
    }
    return callCallbacks(toCall, old);
  }

  private void clearAll(HeapObject object, GcList toCall) {
    WeakReferenceObject reference;
    while ((reference = object.weakrefs()) != null) {
      reference.unlink();
      boolean due = reference.callback != null && !reference.isCollecting();
      HeapListener listener = heap.listener();
      if (listener != null) {
        listener.on(new CollectorEvent.WeakReferenceCleared(reference.address, due));
      }
      if (due) {
        reference.incref();
        toCall.move(reference);
      }
    }
  }

  private long callCallbacks(GcList toCall, GcList old) {
    long freed = 0;
    while (!toCall.isEmpty()) {
      WeakReferenceObject reference = (WeakReferenceObject) toCall.first();
      heap.hooks().callWeakrefCallback(reference);
      heap.decref(reference);
      if (toCall.first() == reference) {
        old.move(reference);
      } else {
        freed++;
      }
    }
    return freed;
  }
}
