package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heaplab.trace.Place;
import org.heaplab.trace.Step;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.RefDiagram.State;

/** What a step did, in a sentence or two: which names changed, what was made, shared, freed. */
final class StepStory {

  private static final int MOST_OBJECTS = 4;

  private final RefDiagram before;
  private final RefDiagram after;
  private final StepNaming naming;
  private final Set<Long> told = new HashSet<>();
  private final List<String> clauses = new ArrayList<>();

  private StepStory(RefDiagram before, RefDiagram after) {
    this.before = before;
    this.after = after;
    naming = new StepNaming(after);
  }

  /**
   * Tells a step.
   *
   * @param next the step after it; null for the last
   * @param text of a line; empty where it is not known
   */
  static String of(
      Step<RefDiagram> step,
      RefDiagram before,
      Step<RefDiagram> next,
      Function<Place, String> text) {
    StepStory story = new StepStory(before, step.after());
    story.add(FlowStory.call(step, next, text));
    story.add(FlowStory.answer(step, text));
    story.names();
    story.slots();
    story.objects();
    story.add(FlowStory.end(step, next, text, story.clauses.isEmpty()));
    if (story.clauses.isEmpty()) {
      story.add("no name and no object in the picture changes");
    }
    Place place = step.place();
    String line = "line " + place.line() + ": " + String.join("; ", story.clauses) + ".";
    return place.function().equals("<module>")
        ? "L" + line.substring(1)
        : "In `" + place.function() + "`, " + line;
  }

  private void add(String clause) {
    if (!clause.isEmpty()) {
      clauses.add(clause);
    }
  }

  // ---- names ----

  private void names() {
    for (int i = 0; i < after.frames().size(); i++) {
      Frame frame = after.frames().get(i);
      Map<String, Slot> old =
          i < before.frames().size() && before.frames().get(i).name().equals(frame.name())
              ? values(before.frames().get(i))
              : Map.of();
      bound(frame, old);
      gone(old, values(frame));
    }
  }

  private static Map<String, Slot> values(Frame frame) {
    Map<String, Slot> values = new HashMap<>();
    for (Entry entry : frame.names()) {
      if (!(entry.value() instanceof Slot.Unset)) {
        values.put(StepNaming.key(entry), entry.value());
      }
    }
    return values;
  }

  private void gone(Map<String, Slot> old, Map<String, Slot> now) {
    List<String> gone =
        old.keySet().stream().filter(name -> !now.containsKey(name)).sorted().toList();
    if (!gone.isEmpty()) {
      String names = StepNaming.listed(gone.stream().map(name -> "`" + name + "`").toList());
      add(gone.size() == 1 ? "the name " + names + " is gone" : "the names " + names + " are gone");
    }
  }

  /** Names that got the same object are told together. */
  private void bound(Frame frame, Map<String, Slot> old) {
    Map<Slot, List<String>> fresh = new LinkedHashMap<>();
    Map<Slot, List<String>> moved = new LinkedHashMap<>();
    for (Entry entry : frame.names()) {
      Slot was = old.get(StepNaming.key(entry));
      if (!entry.value().equals(was) && !(entry.value() instanceof Slot.Unset)) {
        Map<Slot, List<String>> kind = was == null ? fresh : moved;
        kind.computeIfAbsent(entry.value(), value -> new ArrayList<>())
            .add("`" + StepNaming.key(entry) + "`");
      }
    }
    fresh.forEach((value, names) -> bound(names, "", value));
    moved.forEach((value, names) -> bound(names, "now ", value));
  }

  private void bound(List<String> names, String now, Slot value) {
    String subject = StepNaming.listed(names) + " " + now;
    boolean one = names.size() == 1;
    if (value instanceof Slot.Inline inline) {
      boolean code = inline.value().matches("(function|class|module) .*");
      String verb = code ? (one ? "names the " : "name the ") : one ? "is " : "are ";
      add(subject + verb + inline.value());
    } else if (value instanceof Slot.Ref ref && naming.box(ref.target()) != null) {
      Box box = naming.box(ref.target());
      String held = told.contains(box.id()) ? "" : naming.held(box);
      add(subject + (one ? "names " : "name ") + target(ref) + held);
      told.add(box.id());
    }
  }

  // ---- slots ----

  private void slots() {
    Map<Long, Box> old = new HashMap<>();
    before.boxes().forEach(box -> old.put(box.id(), box));
    for (Box box : after.boxes()) {
      Box was = old.get(box.id());
      boolean same = was != null && was.state() != State.FREED && box.state() == State.UNCHANGED;
      if (same && !was.body().equals(box.body())) {
        clauses.addAll(SlotStory.of(was, box, naming, this::target));
      }
    }
  }

  /** A new object is told of where it is first mentioned. */
  private String target(Slot.Ref ref) {
    Box box = naming.box(ref.target());
    if (box == null) {
      return "an object that is not drawn";
    }
    boolean news = box.state() == State.NEW && told.add(box.id());
    return (news ? "a new " : "the ") + StepNaming.name(box);
  }

  // ---- objects ----

  private void objects() {
    int left = MOST_OBJECTS;
    int more = 0;
    for (Box box : after.boxes()) {
      String clause = told.contains(box.id()) ? null : clause(box);
      if (clause != null && left > 0) {
        clauses.add(clause);
        left--;
      } else if (clause != null) {
        more++;
      }
    }
    if (more > 0) {
      add(more == 1 ? "one more object changes" : more + " more objects change");
    }
  }

  private String clause(Box box) {
    String name = StepNaming.name(box);
    if (box.state() == State.FREED) {
      return "the " + name + " has lost its last reference and is freed";
    } else if (box.state() == State.NEW) {
      return "a new " + name + " is made" + naming.held(box);
    } else if (box.before().isPresent()) {
      String from = count(box.before().get());
      String to = count(box.refs());
      return "the count of " + name + " goes from " + from + " to " + to + naming.held(box);
    }
    return null;
  }

  private static String count(RefCount count) {
    return count instanceof RefCount.Counted counted ? Long.toString(counted.count()) : "∞";
  }
}
