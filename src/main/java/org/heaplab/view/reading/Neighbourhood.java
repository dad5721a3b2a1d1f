package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;

/** The objects around some others, nearest first, as many as a picture can show. */
final class Neighbourhood {

  static final int MOST_OBJECTS = 60;
  private static final int MOST_SLOTS = 25;

  private final Machine machine;
  private final int depth;
  private final boolean all;

  /** In the order of their distance. */
  private final List<HeapObject> objects = new ArrayList<>();

  private final IdentityHashMap<HeapObject, Contents> contents = new IdentityHashMap<>();
  private boolean full;

  /**
   * @param all whether classes, functions and modules are taken in too
   */
  Neighbourhood(Machine machine, int depth, boolean all) {
    this.machine = machine;
    this.depth = depth;
    this.all = all;
  }

  /** Follows references from the starts. */
  void spread(Collection<HeapObject> starts) {
    List<HeapObject> level = new ArrayList<>();
    for (HeapObject start : starts) {
      add(start, level);
    }
    for (int distance = 0; distance < depth && !level.isEmpty(); distance++) {
      List<HeapObject> next = new ArrayList<>();
      for (HeapObject object : level) {
        contents(object).references().forEach(target -> add(target, next));
      }
      level = next;
    }
  }

  /** Follows references to the starts, against their direction. */
  void spreadBack(Collection<HeapObject> starts) {
    LiveHeap live = LiveHeap.of(machine);
    List<HeapObject> level = new ArrayList<>();
    for (HeapObject start : starts) {
      addAnyway(start, level);
    }
    for (int distance = 0; distance < depth && !level.isEmpty(); distance++) {
      Set<HeapObject> targets = new LinkedHashSet<>(level);
      List<HeapObject> next = new ArrayList<>();
      for (int i = 0; i < live.size(); i++) {
        HeapObject owner = live.at(i);
        boolean[] leads = {false};
        owner.visitAll(target -> leads[0] |= targets.contains(target));
        if (leads[0] && owner != machine.modules.main().dict()) {
          add(owner, next);
        }
      }
      level = next;
    }
  }

  private void add(HeapObject object, List<HeapObject> level) {
    if (object != null && Contents.isDrawn(object, all)) {
      addAnyway(object, level);
    }
  }

  private void addAnyway(HeapObject object, List<HeapObject> level) {
    if (contents.containsKey(object)) {
      return;
    }
    if (objects.size() == MOST_OBJECTS) {
      full = true;
      return;
    }
    contents.put(object, Contents.of(object, MOST_SLOTS));
    objects.add(object);
    level.add(object);
  }

  List<HeapObject> objects() {
    return objects;
  }

  boolean contains(HeapObject object) {
    return contents.containsKey(object);
  }

  Contents contents(HeapObject object) {
    return contents.get(object);
  }

  /** Whether some were near enough but too many. */
  boolean isFull() {
    return full;
  }
}
