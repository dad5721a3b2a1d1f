package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heaplab.heap.HeapObject;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.RefDiagram.State;

/** What the last diagram showed, so that the next can say what has changed. */
public final class DiagramMemory {

  private final Map<Long, Box> boxes = new LinkedHashMap<>();

  /** Objects seen last time, to tell whether they still live. */
  private final Map<Long, HeapObject> objects = new LinkedHashMap<>();

  private boolean first = true;
  private int lastSerial;

  private final boolean keeping;

  public DiagramMemory() {
    this(false);
  }

  /**
   * @param keeping whether an object that was drawn is drawn as long as it lives, even where no
   *     name leads to it any more
   */
  public DiagramMemory(boolean keeping) {
    this.keeping = keeping;
  }

  /** What is drawn without a name that leads there. */
  List<HeapObject> kept() {
    return keeping
        ? objects.values().stream().filter(object -> object.type != null).toList()
        : List.of();
  }

  boolean knows(HeapObject object) {
    return objects.get(object.address) == object && boxes.containsKey(object.address);
  }

  /** An object that was made since is new; in the first diagram nothing is. */
  State stateOf(HeapObject object) {
    return first || object.serial <= lastSerial ? State.UNCHANGED : State.NEW;
  }

  Optional<RefCount> before(HeapObject object, RefCount now) {
    Box box = knows(object) ? boxes.get(object.address) : null;
    return box == null || box.refs().equals(now) ? Optional.empty() : Optional.of(box.refs());
  }

  /** What differs from the last diagram; empty when there was none. */
  Optional<RefDiagram.Changes> changes(List<Box> now) {
    if (first) {
      return Optional.empty();
    }
    int made = 0;
    int recounted = 0;
    for (Box box : now) {
      made += box.state() == State.NEW ? 1 : 0;
      recounted += box.before().isPresent() ? 1 : 0;
    }
    return Optional.of(new RefDiagram.Changes(made, freed(now).size(), recounted));
  }

  /** The boxes of objects that are gone, to be shown once more. */
  List<Box> freed(List<Box> now) {
    Set<Long> alive = new HashSet<>();
    now.forEach(box -> alive.add(box.id()));
    List<Box> result = new ArrayList<>();
    for (Box box : boxes.values()) {
      if (!alive.contains(box.id()) && isGone(box)) {
        result.add(asFreed(box, lastHolder(box.id(), alive)));
      }
    }
    return result;
  }

  private boolean isGone(Box box) {
    HeapObject object = objects.get(box.id());
    return object != null && object.type == null;
  }

  /** A box that still stands and led to the freed one. */
  private Optional<Long> lastHolder(long freed, Set<Long> alive) {
    return boxes.values().stream()
        .filter(box -> alive.contains(box.id()) && leadsTo(box.body(), freed))
        .map(Box::id)
        .min(Long::compare);
  }

  private static boolean leadsTo(Body body, long id) {
    Slot target = new Slot.Ref(id);
    if (body instanceof Body.Sequence sequence) {
      return sequence.slots().contains(target);
    }
    return body instanceof Body.Rows rows
        && rows.entries().stream().anyMatch(entry -> entry.value().equals(target));
  }

  private static Box asFreed(Box box, Optional<Long> near) {
    return new Box(
        box.object(),
        RefCount.of(0),
        Optional.of(box.refs()),
        State.FREED,
        false,
        new Body.Value(""),
        0,
        near);
  }

  void note(HeapObject object) {
    objects.put(object.address, object);
  }

  /**
   * @param serial of the youngest object
   */
  void remember(List<Box> now, int serial) {
    first = false;
    lastSerial = serial;
    boxes.clear();
    for (Box box : now) {
      if (box.state() != State.FREED) {
        boxes.put(box.id(), box);
      }
    }
    objects.keySet().retainAll(boxes.keySet());
  }
}
