package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.heaplab.heap.GcList;
import org.heaplab.heap.GcState;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;

/** All objects that live on an interpreter's heap, each once. */
final class LiveHeap {

  private final List<HeapObject> objects = new ArrayList<>();
  private final Set<HeapObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<HeapObject, Integer> generations = new IdentityHashMap<>();

  private LiveHeap() {}

  static LiveHeap of(Machine machine) {
    LiveHeap heap = new LiveHeap();
    machine.visitRoots(heap::add);
    for (int n = 0; n < GcState.GENERATIONS; n++) {
      heap.addGeneration(machine.heap.gc.generation(n), n);
    }
    heap.addGeneration(machine.heap.gc.permanent(), -1);
    for (int i = 0; i < heap.objects.size(); i++) {
      heap.objects.get(i).visitAll(heap::add);
    }
    return heap;
  }

  /** Unreachable cycles live until they are collected. */
  private void addGeneration(GcList list, int generation) {
    for (HeapObject o = list.first(); o != list.end(); o = o.gcNext()) {
      add(o);
      generations.put(o, generation);
    }
  }

  private void add(HeapObject object) {
    if (seen.add(object)) {
      objects.add(object);
    }
  }

  List<HeapObject> objects() {
    return objects;
  }

  /** The generation of a tracked object; -1 where {@code gc.freeze()} put it aside. */
  int generationOf(HeapObject object) {
    return generations.getOrDefault(object, -1);
  }
}
