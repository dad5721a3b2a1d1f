package org.heaplab.view.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.view.LeftOut;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Cut;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.RefDiagram.State;

/** Reads {@link RefDiagram}s: from names outward, level by level, until the bounds are reached. */
public final class RefDiagrams {

  private static final int MOST_BOXES = 60;
  private static final int MOST_SLOTS = 25;
  private static final String NOTEBOOK = "notebook";

  private final Machine machine;
  private final Request request;
  private final DiagramMemory memory;

  /** Drawn objects and how far they are from a name. */
  private final IdentityHashMap<HeapObject, Integer> drawn = new IdentityHashMap<>();

  private final IdentityHashMap<HeapObject, Long> drawnReferences = new IdentityHashMap<>();
  private final Map<String, Cut> cuts = new LinkedHashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private RefDiagrams(Machine machine, Request request, DiagramMemory memory) {
    this.machine = machine;
    this.request = request;
    this.memory = memory;
  }

  /**
   * What to show.
   *
   * @param starts objects asked for by expression, with their expressions; empty for all names
   * @param depth how many references away from a name
   * @param all whether classes, functions and modules are drawn inside too
   * @param references that the caller has added to each of the starts
   */
  public record Request(
      int cell, Map<String, HeapObject> starts, int depth, boolean all, int references) {}

  /** Reads a diagram and remembers it for the next one's changes. */
  public static RefDiagram read(Machine machine, Request request, DiagramMemory memory) {
    return new RefDiagrams(machine, request, memory).diagram();
  }

  private RefDiagram diagram() {
    List<NotebookNames.Binding> names = names();
    choose(names);
    Frame frame = new Frame(NOTEBOOK, false, entries(names));
    List<HeapObject> order = new ArrayList<>(drawn.keySet());
    order.sort(Comparator.comparingInt(o -> o.serial));
    countReferences(names);
    List<Box> boxes = new ArrayList<>();
    for (HeapObject object : order) {
      boxes.add(box(object, names));
    }
    Optional<RefDiagram.Changes> changes = memory.changes(boxes);
    boxes.addAll(memory.freed(boxes));
    memory.remember(boxes);
    order.forEach(memory::note);
    return new RefDiagram(
        request.cell(), changes, List.of(frame), boxes, List.copyOf(cuts.values()), leftOut);
  }

  private List<NotebookNames.Binding> names() {
    List<NotebookNames.Binding> all = NotebookNames.of(machine);
    if (request.starts().isEmpty()) {
      return all;
    }
    List<NotebookNames.Binding> result = new ArrayList<>();
    for (NotebookNames.Binding binding : all) {
      if (request.starts().containsValue(binding.value())) {
        result.add(binding);
      }
    }
    request.starts().forEach((expression, value) -> addUnnamed(result, expression, value));
    return result;
  }

  private static void addUnnamed(
      List<NotebookNames.Binding> names, String expression, HeapObject value) {
    for (NotebookNames.Binding binding : names) {
      if (binding.value() == value) {
        return;
      }
    }
    names.add(new NotebookNames.Binding(expression, value));
  }

  /** Breadth first, so that the neighbourhood of the names comes before what lies behind it. */
  private void choose(List<NotebookNames.Binding> names) {
    Deque<HeapObject> open = new ArrayDeque<>();
    for (NotebookNames.Binding binding : names) {
      visit(binding.value(), 0, open);
    }
    while (!open.isEmpty()) {
      HeapObject object = open.remove();
      int distance = drawn.get(object);
      if (distance < request.depth()) {
        Contents.of(object, MOST_SLOTS)
            .references()
            .forEach(target -> visit(target, distance + 1, open));
      }
    }
  }

  private void visit(HeapObject object, int distance, Deque<HeapObject> open) {
    if (drawn.containsKey(object) || !Contents.isDrawn(object, request.all())) {
      return;
    }
    if (drawn.size() < MOST_BOXES) {
      drawn.put(object, distance);
      open.add(object);
    }
  }

  private List<Entry> entries(List<NotebookNames.Binding> names) {
    List<Entry> result = new ArrayList<>();
    for (NotebookNames.Binding binding : names) {
      result.add(Entry.of(binding.name(), slot(binding.value())));
    }
    return result;
  }

  private Slot slot(HeapObject value) {
    if (value == null) {
      return new Slot.Unset();
    }
    if (drawn.containsKey(value)) {
      return new Slot.Ref(value.address);
    }
    if (Contents.isDrawn(value, request.all())) {
      return cut(value);
    }
    return new Slot.Inline(Contents.inlineText(value), value.isImmortal());
  }

  private Slot cut(HeapObject value) {
    Cut known =
        cuts.computeIfAbsent(
            value.type.name(), name -> new Cut(-1L - cuts.size(), name, name + " objects", 0));
    cuts.put(
        value.type.name(), new Cut(known.id(), known.what(), known.twin(), known.objects() + 1));
    return new Slot.Ref(known.id());
  }

  private void countReferences(List<NotebookNames.Binding> names) {
    for (NotebookNames.Binding binding : names) {
      drawnReferences.merge(binding.value(), 1L, Long::sum);
    }
    for (HeapObject object : drawn.keySet()) {
      Contents.of(object, MOST_SLOTS)
          .references()
          .forEach(target -> drawnReferences.merge(target, 1L, Long::sum));
    }
  }

  private Box box(HeapObject object, List<NotebookNames.Binding> names) {
    RefCount count = Labels.count(object, request.references());
    boolean named = names.stream().anyMatch(binding -> binding.value() == object);
    long elsewhere = 0;
    if (count instanceof RefCount.Counted counted) {
      elsewhere = Math.max(0, counted.count() - drawnReferences.getOrDefault(object, 0L));
    }
    return new Box(
        Labels.of(object),
        count,
        memory.before(object, count),
        memory.knows(object) ? State.UNCHANGED : memory.stateOfUnknown(),
        named,
        body(object),
        elsewhere,
        Optional.empty());
  }

  private Body body(HeapObject object) {
    Contents contents = Contents.of(object, MOST_SLOTS);
    if (contents.text() != null) {
      return new Body.Value(contents.text());
    }
    if (contents.isSequence()) {
      List<Slot> slots = new ArrayList<>();
      contents.parts().forEach(part -> slots.add(slot(part.value())));
      return new Body.Sequence(slots, contents.more());
    }
    List<Entry> rows = new ArrayList<>();
    for (Contents.Part part : contents.parts()) {
      Slot key = part.key() == null ? new Slot.Label(part.name()) : slot(part.key());
      rows.add(new Entry(key, slot(part.value())));
    }
    return new Body.Rows(rows, contents.more());
  }
}
