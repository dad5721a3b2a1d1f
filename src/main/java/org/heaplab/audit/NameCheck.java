package org.heaplab.audit;

import java.util.IdentityHashMap;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.ReferenceNames;

/** The references that an object tells by name are those that it owns, no more and no fewer. */
final class NameCheck {

  private final LiveObjects live;
  private final Findings findings;

  NameCheck(LiveObjects live, Findings findings) {
    this.live = live;
    this.findings = findings;
  }

  void run() {
    for (HeapObject owner : live.all()) {
      if (owner.type != null) {
        check(owner);
      }
    }
  }

  private void check(HeapObject owner) {
    IdentityHashMap<HeapObject, Integer> balance = new IdentityHashMap<>();
    owner.visitAll(target -> balance.merge(target, 1, Integer::sum));
    ReferenceNames.describe(
        owner, (role, name, key, target) -> balance.merge(target, -1, Integer::sum));
    balance.forEach(
        (target, difference) -> {
          if (difference != 0) {
            String kind = difference > 0 ? " owns a reference to " : " names a reference to ";
            String but = difference > 0 ? " without a name." : " that it does not own.";
            findings.add(Findings.name(owner) + kind + Findings.name(target) + but);
          }
        });
  }
}
