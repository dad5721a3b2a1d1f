package org.heaplab.audit;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/** Every count equals the references held; nothing that is held is dead. */
final class CountCheck {

  private static final int HOLDERS_NAMED = 6;

  private final Heap heap;
  private final Roots roots;
  private final LiveObjects live;
  private final Findings findings;

  CountCheck(Heap heap, Roots roots, LiveObjects live, Findings findings) {
    this.heap = heap;
    this.roots = roots;
    this.live = live;
    this.findings = findings;
  }

  void run() {
    for (HeapObject object : live.all()) {
      if (object.type == null) {
        findings.add(Findings.name(object) + " is still held, by " + holders(object) + ".");
      } else if (isCounted(object) && object.refcount != live.holdersOf(object)) {
        report(object);
      }
    }
  }

  /** Before 3.12 a static object's count begins somewhere, high enough never to reach 0. */
  private boolean isCounted(HeapObject object) {
    return !object.isImmortal() && !heap.isStatic(object.address);
  }

  private void report(HeapObject object) {
    if (!findings.hasRoom()) {
      findings.add("");
      return;
    }
    findings.add(
        Findings.name(object)
            + " has a count of "
            + object.refcount
            + ", but "
            + live.holdersOf(object)
            + " references are held: by "
            + holders(object)
            + ".");
  }

  private String holders(HeapObject target) {
    List<String> names = new ArrayList<>();
    roots.visitHeld(
        (holder, held) -> {
          if (held == target) {
            names.add(holder);
          }
        });
    for (HeapObject owner : live.all()) {
      if (owner.type != null) {
        owner.visitAll(
            held -> {
              if (held == target) {
                names.add(Findings.name(owner));
              }
            });
      }
    }
    if (names.isEmpty()) {
      return "nobody";
    }
    int more = names.size() - HOLDERS_NAMED;
    String first = String.join(", ", names.subList(0, Math.min(HOLDERS_NAMED, names.size())));
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
