package org.heaplab.audit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.heaplab.heap.GcList;
import org.heaplab.heap.GcState;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/** The collector's lists are sound rings, and every tracked object is on exactly one. */
final class GenerationCheck {

  private final Heap heap;
  private final LiveObjects live;
  private final Findings findings;
  private final Set<HeapObject> listed = Collections.newSetFromMap(new IdentityHashMap<>());

  GenerationCheck(Heap heap, LiveObjects live, Findings findings) {
    this.heap = heap;
    this.live = live;
    this.findings = findings;
  }

  void run() {
    for (int n = 0; n < GcState.GENERATIONS; n++) {
      walk(heap.gc.generation(n), "generation " + n);
      if (heap.gc.count(n) < 0) {
        findings.add("The count of generation " + n + " is " + heap.gc.count(n) + ".");
      }
    }
    walk(heap.gc.permanent(), "the permanent generation");
    for (HeapObject object : live.all()) {
      if (object.isTracked() && !listed.contains(object)) {
        findings.add(Findings.name(object) + " counts as tracked, but no generation has it.");
      }
    }
  }

  private void walk(GcList list, String name) {
    HeapObject end = list.end();
    HeapObject previous = end;
    for (HeapObject o = list.first(); o != end; o = o.gcNext()) {
      if (o == null || !listed.add(o)) {
        findings.add("The list of " + name + " does not come back to its head.");
        return;
      }
      check(o, previous, name);
      previous = o;
    }
    if (end.gcPrevious() != previous) {
      findings.add("The head of " + name + " does not know its last object.");
    }
  }

  private void check(HeapObject o, HeapObject previous, String name) {
    if (o.gcPrevious() != previous) {
      findings.add(Findings.name(o) + " in " + name + " does not know the object in front of it.");
    }
    if (o.type == null) {
      return;
    }
    if (!o.isGcObject()) {
      findings.add(Findings.name(o) + " is in " + name + " without a head for the collector.");
    }
    if (!heap.gc.collecting && (o.isCollecting() || o.isMarkedUnreachable())) {
      findings.add(Findings.name(o) + " keeps marks of a collection that is over.");
    }
  }
}
