package org.heaplab.gc;

import org.heaplab.event.CollectorEvent;
import org.heaplab.event.HeapListener;
import org.heaplab.heap.GcList;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * Tells what only the candidates themselves lead to.
 *
 * <p>{@code gc_refs} starts as the count. Every reference from a candidate to a candidate takes one
 * away. What is left comes from outside, so whoever has some left is alive, and so is all it leads
 * to.
 *
 * @see "deduce_unreachable in Python/gc.c (3.13)"
 */
final class Reachability {

  private static final ReferenceVisitor SUBTRACT =
      target -> {
        if (target.isCollecting()) {
          target.gcRefs--;
        }
      };

  private final Heap heap;

  /** The candidates that {@link #reach} moves back to. */
  private GcList candidates;

  private final ReferenceVisitor reach = this::reach;

  Reachability(Heap heap) {
    this.heap = heap;
  }

  /**
   * Splits the candidates: those that nothing outside leads to go to {@code unreachable}, in the
   * order in which they were met, and stay marked as collecting.
   */
  void deduceUnreachable(GcList base, GcList unreachable) {
    candidates = base;
    long count = updateRefs(base);
    subtractRefs(base);
    report(count, base);
    moveUnreachable(base, unreachable);
    clearUnreachableMarks(unreachable);
    candidates = null;
  }

  /** An object whose count is not true any more, being immortal, leaves for good. */
  private long updateRefs(GcList base) {
    long count = 0;
    HeapObject end = base.end();
    HeapObject next;
    for (HeapObject object = base.first(); object != end; object = next) {
      next = object.gcNext();
      if (object.isImmortal()) {
        heap.gc.permanent().move(object);
      } else {
        object.gcRefs = object.refcount;
        object.setCollecting(true);
        count++;
      }
    }
    return count;
  }

  private static void subtractRefs(GcList base) {
    HeapObject end = base.end();
    for (HeapObject object = base.first(); object != end; object = object.gcNext()) {
      object.traverse(SUBTRACT);
    }
  }

  private void report(long count, GcList base) {
    HeapListener listener = heap.listener();
    if (listener == null) {
      return;
    }
    long held = 0;
    for (HeapObject o = base.first(); o != base.end(); o = o.gcNext()) {
      if (o.gcRefs > 0) {
        held++;
      }
    }
    listener.on(new CollectorEvent.ReferencesSubtracted(count, held));
  }

  /**
   * Left of {@code object} all are reachable and scanned. One whose {@code gc_refs} is 0 is set
   * apart for the time being; a reachable one met later may bring it back, at the end of the list.
   */
  private void moveUnreachable(GcList base, GcList unreachable) {
    HeapObject end = base.end();
    HeapObject next;
    for (HeapObject object = base.first(); object != end; object = next) {
      if (object.gcRefs > 0) {
        object.traverse(reach);
        object.setCollecting(false);
        next = object.gcNext();
      } else {
        next = object.gcNext();
        unreachable.move(object);
        object.markUnreachable(true);
      }
    }
  }

  private void reach(HeapObject target) {
    if (!target.isCollecting()) {
      return;
    }
    if (target.isMarkedUnreachable()) {
      target.markUnreachable(false);
      candidates.move(target);
      target.gcRefs = 1;
    } else if (target.gcRefs == 0) {
      target.gcRefs = 1;
    }
  }

  private static void clearUnreachableMarks(GcList unreachable) {
    HeapObject end = unreachable.end();
    for (HeapObject object = unreachable.first(); object != end; object = object.gcNext()) {
      object.markUnreachable(false);
    }
  }
}
