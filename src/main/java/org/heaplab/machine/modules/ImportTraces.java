package org.heaplab.machine.modules;

import java.util.HashSet;
import java.util.Set;
import org.heaplab.build.Imports;
import org.heaplab.heap.GcState;
import org.heaplab.machine.Machine;
import org.heaplab.types.ListObject;
import org.heaplab.types.Runtime;

/** Makes an import count, and leave garbage, as CPython's own code for the module does. */
final class ImportTraces {

  private final Machine machine;
  private final Runtime rt;
  private final Set<String> left = new HashSet<>();

  ImportTraces(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
  }

  /** Imports a module for the first time; the collector sees what CPython's import shows it. */
  void around(String module, Runnable making) {
    GcState gc = rt.heap.gc;
    int before = gc.count(0);
    boolean enabled = gc.enabled;
    gc.enabled = false;
    int[] sums = {0, 0};
    try {
      making.run();
      add(module, sums);
      makeGarbage(sums[1]);
    } finally {
      gc.enabled = enabled;
    }
    gc.setCount(0, before);
    rt.heap.countUnseen(sums[0]);
    machine.serveCollections();
  }

  private void add(String module, int[] sums) {
    Imports.Trace trace = rt.build.imports().modules().get(module);
    if (trace == null || !left.add(module)) {
      return;
    }
    trace.needs().forEach(each -> add(each, sums));
    sums[0] += trace.made();
    sums[1] += trace.garbage();
  }

  /** A list that holds itself and the others. */
  private void makeGarbage(int objects) {
    if (objects == 0) {
      return;
    }
    ListObject ring = ListObject.create(rt);
    for (int i = 1; i < objects; i++) {
      ring.stealAppend(rt, ListObject.create(rt));
    }
    ring.stealAppend(rt, ring);
  }
}
