package org.heaplab.audit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.heaplab.heap.GcList;
import org.heaplab.heap.GcState;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/** Every live object, and how many references the others and the roots hold of it. */
final class LiveObjects {

  private final IdentityHashMap<HeapObject, int[]> holders = new IdentityHashMap<>();
  private final List<HeapObject> objects = new ArrayList<>();

  LiveObjects(Heap heap, Roots roots) {
    roots.visitHeld((holder, target) -> add(target)[0]++);
    roots.visitBorrowed(this::add);
    for (int n = 0; n < GcState.GENERATIONS; n++) {
      addAll(heap.gc.generation(n));
    }
    addAll(heap.gc.permanent());
    for (int i = 0; i < objects.size(); i++) {
      HeapObject owner = objects.get(i);
      if (owner.type != null) {
        owner.visitAll(target -> add(target)[0]++);
      }
    }
  }

  private void addAll(GcList list) {
    HeapObject end = list.end();
    for (HeapObject o = list.first(); o != null && o != end; o = o.gcNext()) {
      add(o);
    }
  }

  private int[] add(HeapObject object) {
    int[] count = holders.get(object);
    if (count == null) {
      count = new int[1];
      holders.put(object, count);
      objects.add(object);
    }
    return count;
  }

  List<HeapObject> all() {
    return objects;
  }

  boolean contains(HeapObject object) {
    return holders.containsKey(object);
  }

  int holdersOf(HeapObject object) {
    return holders.get(object)[0];
  }
}
