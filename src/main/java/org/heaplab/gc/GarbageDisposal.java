package org.heaplab.gc;

import org.heaplab.event.CollectorEvent;
import org.heaplab.event.HeapListener;
import org.heaplab.heap.GcList;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/**
 * Runs the finalizers of unreachable objects and breaks their cycles.
 *
 * <p>Each call into user code may free any object, so lists are read from their head every time.
 *
 * @see "finalize_garbage, handle_resurrected_objects, delete_garbage in Python/gc.c (3.13)"
 */
final class GarbageDisposal {

  private final Heap heap;
  private final GcHooks hooks;
  private final Reachability reachability;

  GarbageDisposal(Heap heap, GcHooks hooks, Reachability reachability) {
    this.heap = heap;
    this.hooks = hooks;
    this.reachability = reachability;
  }

  /** Runs each finalizer that has not run yet (PEP 442). */
  void finalizeGarbage(GcList unreachable) {
    GcList seen = new GcList();
    while (!unreachable.isEmpty()) {
      HeapObject object = unreachable.first();
      seen.move(object);
      if (!object.isFinalized() && object.type.hasFinalizer()) {
        object.setFinalized();
        object.incref();
        HeapListener listener = heap.listener();
        if (listener != null) {
          listener.on(new CollectorEvent.FinalizerRun(object.address, object.type.name()));
        }
        object.type.finalizeInstance(object);
        heap.decref(object);
      }
    }
    seen.mergeInto(unreachable);
  }

  /** Gives what finalizers made reachable to {@code old}, and the rest to {@code still}. */
  void keepResurrected(GcList unreachable, GcList still, GcList old) {
    HeapObject end = unreachable.end();
    for (HeapObject object = unreachable.first(); object != end; object = object.gcNext()) {
      object.setCollecting(false);
    }
    reachability.deduceUnreachable(unreachable, still);
    HeapListener listener = heap.listener();
    if (listener != null) {
      for (HeapObject o = unreachable.first(); o != end; o = o.gcNext()) {
        listener.on(new CollectorEvent.ObjectResurrected(o.address, o.type.name()));
      }
    }
    unreachable.mergeInto(old);
  }

  /** Clears one object after another; who lives on joins {@code old}. */
  void deleteGarbage(GcList garbage, GcList old, boolean saveAll) {
    while (!garbage.isEmpty()) {
      HeapObject object = garbage.first();
      if (saveAll) {
        hooks.saveGarbage(object);
      } else {
        clear(object);
      }
      if (garbage.first() == object) {
        object.setCollecting(false);
        old.move(object);
      }
    }
  }

  private void clear(HeapObject object) {
    object.incref();
    HeapListener listener = heap.listener();
    if (listener != null) {
      listener.on(new CollectorEvent.ObjectCleared(object.address, object.type.name()));
    }
    object.type.clearInstance(object);
    heap.decref(object);
  }
}
