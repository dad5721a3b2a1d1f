package org.heaplab.audit;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.WeakReferenceObject;

/** Each live object's list of weak references holds just those that refer to it. */
final class WeakReferenceCheck {

  private final LiveObjects live;
  private final Findings findings;

  WeakReferenceCheck(LiveObjects live, Findings findings) {
    this.live = live;
    this.findings = findings;
  }

  void run() {
    for (HeapObject object : live.all()) {
      if (object.type == null) {
        continue;
      }
      walkList(object);
      if (object instanceof WeakReferenceObject reference && reference.referent != null) {
        checkReferent(reference);
      }
    }
  }

  private void walkList(HeapObject object) {
    WeakReferenceObject previous = null;
    WeakReferenceObject each = object.weakrefs();
    while (each != null) {
      if (each.referent != object) {
        findings.add(
            Findings.name(each) + " is in the list of " + Findings.name(object) + " by mistake.");
        return;
      }
      if (each.type == null || !live.contains(each)) {
        findings.add(Findings.name(object) + " lists " + Findings.name(each) + ", which is dead.");
      }
      if (each.previous() != previous) {
        findings.add(Findings.name(each) + " does not know the weak reference in front of it.");
        return;
      }
      previous = each;
      each = each.next();
    }
  }

  private void checkReferent(WeakReferenceObject reference) {
    HeapObject referent = reference.referent;
    if (referent.type == null) {
      findings.add(Findings.name(reference) + " refers to " + Findings.name(referent) + ".");
      return;
    }
    for (WeakReferenceObject each = referent.weakrefs(); each != null; each = each.next()) {
      if (each == reference) {
        return;
      }
    }
    findings.add(
        Findings.name(reference) + " is not in the list of " + Findings.name(referent) + ".");
  }
}
