package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.FrameReferences;
import org.heaplab.machine.Machine;
import org.heaplab.types.SetObject;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;

/** Reads {@link RefDiagram}s: from names outward, level by level, until the bounds are reached. */
public final class RefDiagrams {

  private static final String NOTEBOOK = "notebook";

  private final Machine machine;
  private final Request request;
  private final DiagramMemory memory;
  private final Neighbourhood drawn;
  private final DiagramCuts cuts = new DiagramCuts();
  private final IdentityHashMap<HeapObject, Long> references = new IdentityHashMap<>();
  private final IdentityHashMap<HeapObject, Boolean> named = new IdentityHashMap<>();

  private RefDiagrams(Machine machine, Request request, DiagramMemory memory) {
    this.machine = machine;
    this.request = request;
    this.memory = memory;
    this.drawn = new Neighbourhood(machine, request.depth(), request.all());
  }

  /**
   * What to show.
   *
   * @param starts objects asked for by expression, with their expressions; empty for all names
   * @param depth how many references away from a name
   * @param back whether to draw what leads to the starts rather than what they lead to
   * @param all whether classes, functions and modules are drawn inside too
   * @param own references to an object that the caller has added
   */
  public record Request(
      int cell,
      Map<String, HeapObject> starts,
      int depth,
      boolean back,
      boolean all,
      ToIntFunction<HeapObject> own) {}

  /** A namespace before it is drawn. */
  private record Scope(String name, boolean running, List<NotebookNames.Binding> names) {}

  /** Reads a diagram and remembers it for the next one's changes. */
  public static RefDiagram read(Machine machine, Request request, DiagramMemory memory) {
    return new RefDiagrams(machine, request, memory).diagram();
  }

  private RefDiagram diagram() {
    List<Scope> scopes = scopes();
    choose(scopes);
    List<HeapObject> order = new ArrayList<>(drawn.objects());
    order.sort(Comparator.comparingInt(o -> o.serial));
    List<Frame> frames = new ArrayList<>();
    for (Scope scope : scopes) {
      frames.add(new Frame(scope.name(), scope.running(), entries(scope.names())));
    }
    countReferences(scopes);
    List<Box> boxes = new ArrayList<>();
    for (HeapObject object : order) {
      boxes.add(box(object));
    }
    Optional<RefDiagram.Changes> changes = memory.changes(boxes);
    boxes.addAll(memory.freed(boxes));
    memory.remember(boxes, machine.heap.objectsMade());
    order.forEach(memory::note);
    return new RefDiagram(
        request.cell(),
        changes,
        frames,
        boxes,
        cuts.all(),
        cuts.leftOut(command(), request.depth()));
  }

  private String command() {
    return "%refs"
        + (request.starts().isEmpty() ? "" : " " + String.join(" ", request.starts().keySet()))
        + (request.back() ? " --back" : "")
        + (request.all() ? " --all" : "");
  }

  private List<Scope> scopes() {
    List<Scope> scopes = new ArrayList<>();
    List<NotebookNames.Binding> notebook = chosen(NotebookNames.of(machine));
    if (!notebook.isEmpty() || request.starts().isEmpty()) {
      scopes.add(new Scope(NOTEBOOK, false, notebook));
    }
    for (FrameReferences.Running function : FrameReferences.functions(machine)) {
      List<NotebookNames.Binding> variables = new ArrayList<>();
      for (FrameReferences.Variable variable : function.variables()) {
        variables.add(new NotebookNames.Binding(variable.name(), variable.value()));
      }
      List<NotebookNames.Binding> names = chosen(variables);
      if (!names.isEmpty() || request.starts().isEmpty()) {
        scopes.add(new Scope(function.name(), function.innermost(), names));
      }
    }
    addUnnamed(scopes);
    return scopes;
  }

  /** Names that hold what was asked for; with {@code --back} all may matter. */
  private List<NotebookNames.Binding> chosen(List<NotebookNames.Binding> names) {
    if (request.starts().isEmpty() || request.back()) {
      return names;
    }
    return names.stream().filter(name -> request.starts().containsValue(name.value())).toList();
  }

  /** What no name holds stands under its expression. */
  private void addUnnamed(List<Scope> scopes) {
    List<NotebookNames.Binding> unnamed = new ArrayList<>();
    request
        .starts()
        .forEach(
            (expression, value) -> {
              boolean isNamed =
                  scopes.stream()
                      .flatMap(scope -> scope.names().stream())
                      .anyMatch(name -> name.value() == value);
              if (!isNamed && !request.back()) {
                unnamed.add(new NotebookNames.Binding(expression, value));
              }
            });
    if (!unnamed.isEmpty()) {
      scopes.add(new Scope("asked for", false, unnamed));
    }
  }

  private void choose(List<Scope> scopes) {
    if (request.back()) {
      drawn.spreadBack(request.starts().values());
      scopes.replaceAll(
          scope ->
              new Scope(
                  scope.name(),
                  scope.running(),
                  scope.names().stream().filter(n -> drawn.contains(n.value())).toList()));
      return;
    }
    List<HeapObject> starts = new ArrayList<>();
    scopes.forEach(scope -> scope.names().forEach(name -> starts.add(name.value())));
    starts.addAll(memory.kept());
    drawn.spread(starts);
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
    if (drawn.contains(value)) {
      return new Slot.Ref(value.address);
    }
    if (Contents.isDrawn(value, request.all())) {
      return cuts.slot(value, drawn.isFull());
    }
    return new Slot.Inline(Contents.inlineText(value), value.isImmortal());
  }

  private void countReferences(List<Scope> scopes) {
    for (Scope scope : scopes) {
      for (NotebookNames.Binding binding : scope.names()) {
        if (binding.value() != null && !scope.name().equals("asked for")) {
          references.merge(binding.value(), 1L, Long::sum);
          named.put(binding.value(), true);
        }
      }
    }
    for (HeapObject object : drawn.objects()) {
      for (Contents.Part part : drawn.contents(object).parts()) {
        references.merge(part.value(), 1L, Long::sum);
        if (part.key() != null) {
          references.merge(part.key(), 1L, Long::sum);
        }
      }
    }
  }

  private Box box(HeapObject object) {
    RefCount count = Labels.count(object, request.own().applyAsInt(object));
    long elsewhere = 0;
    if (count instanceof RefCount.Counted counted) {
      elsewhere = Math.max(0, counted.count() - references.getOrDefault(object, 0L));
    }
    return new Box(
        Labels.of(object),
        count,
        memory.before(object, count),
        memory.stateOf(object),
        named.containsKey(object),
        body(object),
        elsewhere,
        Optional.empty());
  }

  private Body body(HeapObject object) {
    Contents contents = drawn.contents(object);
    if (contents.text() != null) {
      return new Body.Value(contents.text());
    }
    if (contents.isSequence()) {
      List<Slot> slots = new ArrayList<>();
      contents.parts().forEach(part -> slots.add(slot(part.value())));
      return new Body.Sequence(slots, contents.more(), !(object instanceof SetObject));
    }
    List<Entry> rows = new ArrayList<>();
    for (Contents.Part part : contents.parts()) {
      Slot key = part.key() == null ? new Slot.Label(part.name()) : slot(part.key());
      rows.add(new Entry(key, slot(part.value())));
    }
    return new Body.Rows(rows, contents.more());
  }
}
