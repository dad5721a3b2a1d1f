package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Cut;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;

/**
 * What of a notebook a traced cell has to do with: the names that it mentions or binds, the objects
 * that change, and all that is connected with either. The rest would stand still in every step.
 */
final class StepFocus {

  private static final Pattern STRING = Pattern.compile("'[^'\n]*'|\"[^\"\n]*\"");

  private final List<RefDiagram> diagrams;
  private final String code;

  /** Union-find over boxes and cuts. */
  private final Map<Long, Long> parents = new HashMap<>();

  private final Set<Long> stirred = new HashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> left = new LinkedHashSet<>();
  private final Set<Long> boxes = new HashSet<>();

  StepFocus(List<RefDiagram> diagrams, String code) {
    this.diagrams = diagrams;
    this.code = STRING.matcher(code).replaceAll("''");
    diagrams.forEach(this::connect);
    stir();
    diagrams.get(0).frames().stream().limit(1).forEach(this::choose);
  }

  /** Names of the notebook that are left out. */
  int namesLeft() {
    return left.size();
  }

  /** Objects that are left out. */
  int objectsLeft() {
    return boxes.size();
  }

  List<RefDiagram> diagrams() {
    return diagrams.stream().map(this::focused).toList();
  }

  // ---- what is connected ----

  private void connect(RefDiagram diagram) {
    for (Box box : diagram.boxes()) {
      find(box.id());
      references(box.body()).forEach(target -> join(box.id(), target));
    }
  }

  private static List<Long> references(Body body) {
    List<Slot> slots = new ArrayList<>();
    if (body instanceof Body.Sequence sequence) {
      slots.addAll(sequence.slots());
    } else if (body instanceof Body.Rows rows) {
      rows.entries().forEach(entry -> slots.addAll(List.of(entry.key(), entry.value())));
    }
    List<Long> targets = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot instanceof Slot.Ref ref) {
        targets.add(ref.target());
      }
    }
    return targets;
  }

  private long find(long id) {
    long root = id;
    while (parents.computeIfAbsent(root, key -> key) != root) {
      root = parents.get(root);
    }
    for (long at = id; at != root; ) {
      at = parents.put(at, root);
    }
    return root;
  }

  private void join(long one, long other) {
    parents.put(find(one), find(other));
  }

  // ---- what has to do with the cell ----

  private void stir() {
    Map<Long, Box> before = byId(diagrams.get(0));
    for (RefDiagram diagram : diagrams) {
      Map<Long, Box> now = byId(diagram);
      now.forEach((id, box) -> compare(before.get(id), box, id));
      before.forEach((id, box) -> compare(box, now.get(id), id));
      diagram.frames().stream().skip(1).forEach(frame -> frame.names().forEach(this::touch));
    }
  }

  private static Map<Long, Box> byId(RefDiagram diagram) {
    Map<Long, Box> boxes = new HashMap<>();
    diagram.boxes().forEach(box -> boxes.put(box.id(), box));
    return boxes;
  }

  private void compare(Box was, Box is, long id) {
    boolean same =
        was != null
            && is != null
            && was.refs().equals(is.refs())
            && was.body().equals(is.body())
            && was.state() == is.state();
    if (!same) {
      stirred.add(find(id));
    }
  }

  private void touch(Entry entry) {
    if (entry.value() instanceof Slot.Ref ref) {
      stirred.add(find(ref.target()));
    }
  }

  private boolean isStirred(Slot slot) {
    return slot instanceof Slot.Ref ref && stirred.contains(find(ref.target()));
  }

  /** Names that were there before and that the cell has nothing to do with are left out. */
  private void choose(Frame notebook) {
    for (Entry entry : notebook.names()) {
      boolean mentioned = mentions(StepNaming.key(entry)) || isRebound(entry);
      if (mentioned && entry.value() instanceof Slot.Ref ref) {
        stirred.add(find(ref.target()));
      }
      if (mentioned) {
        names.add(StepNaming.key(entry));
      }
    }
    for (Entry entry : notebook.names()) {
      if (!names.contains(StepNaming.key(entry)) && !isStirred(entry.value())) {
        left.add(StepNaming.key(entry));
      }
    }
    diagrams.forEach(
        diagram ->
            diagram.boxes().stream()
                .filter(box -> !stirred.contains(find(box.id())))
                .forEach(box -> boxes.add(box.id())));
  }

  private boolean mentions(String name) {
    return Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\b").matcher(code).find();
  }

  private boolean isRebound(Entry entry) {
    for (RefDiagram diagram : diagrams) {
      Slot now = null;
      for (Entry each : diagram.frames().get(0).names()) {
        now = each.key().equals(entry.key()) ? each.value() : now;
      }
      if (!Objects.equals(now, entry.value())) {
        return true;
      }
    }
    return false;
  }

  // ---- the diagrams without it ----

  private RefDiagram focused(RefDiagram diagram) {
    List<Frame> frames = new ArrayList<>(diagram.frames());
    Frame notebook = frames.get(0);
    frames.set(
        0,
        new Frame(
            notebook.name(),
            notebook.running(),
            notebook.names().stream()
                .filter(entry -> !left.contains(StepNaming.key(entry)))
                .toList()));
    List<Box> shown = diagram.boxes().stream().filter(box -> !boxes.contains(box.id())).toList();
    List<Cut> cuts = diagram.cuts().stream().filter(cut -> isShown(cut, frames, shown)).toList();
    return new RefDiagram(
        diagram.cell(), diagram.changes(), frames, shown, cuts, diagram.leftOut());
  }

  private static boolean isShown(Cut cut, List<Frame> frames, List<Box> shown) {
    Slot to = new Slot.Ref(cut.id());
    return frames.stream().anyMatch(f -> f.names().stream().anyMatch(e -> e.value().equals(to)))
        || shown.stream().anyMatch(box -> references(box.body()).contains(cut.id()));
  }
}
