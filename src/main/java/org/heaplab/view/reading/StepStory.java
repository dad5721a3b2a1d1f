package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heaplab.trace.Step;
import org.heaplab.trace.Step.Ending;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.RefDiagram.State;

/** What a step did, in a sentence or two: which names changed, what was made, shared, freed. */
final class StepStory {

  private static final int MOST_OBJECTS = 4;
  private static final int MOST_HOLDERS = 4;

  private final RefDiagram before;
  private final RefDiagram after;
  private final Map<Long, Box> boxes = new HashMap<>();
  private final Map<Long, List<String>> holders = new HashMap<>();
  private final Set<Long> told = new HashSet<>();
  private final List<String> clauses = new ArrayList<>();

  private StepStory(RefDiagram before, RefDiagram after) {
    this.before = before;
    this.after = after;
    after.boxes().forEach(box -> boxes.put(box.id(), box));
    collectHolders();
  }

  /**
   * @param next the step after it; null for the last
   */
  static String of(Step<RefDiagram> step, RefDiagram before, Step<RefDiagram> next) {
    StepStory story = new StepStory(before, step.after());
    story.call(step, next);
    story.names();
    story.slots();
    story.objects();
    story.end(step);
    if (story.clauses.isEmpty()) {
      story.clauses.add("nothing that is drawn changes");
    }
    String where =
        step.place().function().equals("<module>") ? "" : "`" + step.place().function() + "`, ";
    return capital(
        where + "line " + step.place().line() + ": " + String.join("; ", story.clauses) + ".");
  }

  private static String capital(String sentence) {
    return sentence.startsWith("line") ? "L" + sentence.substring(1) : sentence;
  }

  /** An object by type and the end of its address. */
  static String name(String type, long address) {
    String hex = Long.toHexString(address);
    return type + " …" + hex.substring(Math.max(0, hex.length() - 4));
  }

  private static String name(Box box) {
    return name(box.object().type(), box.id());
  }

  private void call(Step<RefDiagram> step, Step<RefDiagram> next) {
    if (step.ending() == Ending.CALL && next != null) {
      clauses.add("calls `" + next.place().function() + "`");
    }
  }

  private void end(Step<RefDiagram> step) {
    if (step.ending() == Ending.RETURN) {
      clauses.add("`" + step.place().function() + "` hands back to its caller");
    } else if (step.ending() == Ending.ERROR) {
      clauses.add("an exception ends the cell");
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
      for (Entry entry : frame.names()) {
        Slot was = old.get(key(entry));
        if (!entry.value().equals(was) && !(entry.value() instanceof Slot.Unset)) {
          bound(key(entry), entry.value(), was == null);
        }
      }
      gone(old, values(frame));
    }
  }

  private static String key(Entry entry) {
    return entry.key() instanceof Slot.Label label ? label.text() : "";
  }

  private static Map<String, Slot> values(Frame frame) {
    Map<String, Slot> values = new HashMap<>();
    frame.names().forEach(entry -> values.put(key(entry), entry.value()));
    return values;
  }

  private void gone(Map<String, Slot> old, Map<String, Slot> now) {
    for (String name : old.keySet().stream().sorted().toList()) {
      boolean held = !(old.get(name) instanceof Slot.Unset);
      if (held && (now.get(name) == null || now.get(name) instanceof Slot.Unset)) {
        clauses.add("the name `" + name + "` is gone");
      }
    }
  }

  private void bound(String name, Slot value, boolean fresh) {
    if (value instanceof Slot.Inline inline) {
      String verb = inline.value().matches("(function|class|module) .*") ? "names the " : "is ";
      clauses.add("`" + name + "` " + (fresh ? "" : "now ") + verb + inline.value());
    } else if (value instanceof Slot.Ref ref && boxes.get(ref.target()) != null) {
      Box box = boxes.get(ref.target());
      told.add(box.id());
      String which = box.state() == State.NEW ? "a new " : "the ";
      clauses.add(
          "`" + name + "` " + (fresh ? "names " : "now names ") + which + name(box) + held(box));
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
        clauses.addAll(SlotStory.of(was, box, name(box), this::target));
      }
    }
  }

  private String target(Slot.Ref ref) {
    Box box = boxes.get(ref.target());
    return box == null ? "an object that is not drawn" : name(box);
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
      clauses.add("and " + more + " more objects change");
    }
  }

  private String clause(Box box) {
    if (box.state() == State.FREED) {
      return "the " + name(box) + " has lost its last reference and is freed";
    } else if (box.state() == State.NEW) {
      return "a new " + name(box) + " is made" + held(box);
    } else if (box.before().isPresent()) {
      return "the count of "
          + name(box)
          + " goes from "
          + count(box.before().get())
          + " to "
          + count(box.refs())
          + held(box);
    }
    return null;
  }

  private static String count(RefCount count) {
    return count instanceof RefCount.Counted counted ? Long.toString(counted.count()) : "∞";
  }

  /** Who holds it, where more than one does. */
  private String held(Box box) {
    List<String> by = holders.getOrDefault(box.id(), List.of());
    if (by.size() < 2 || by.size() > MOST_HOLDERS || box.elsewhere() > 0) {
      return "";
    }
    String last = by.get(by.size() - 1);
    return ", held "
        + by.size()
        + " times: by "
        + String.join(", ", by.subList(0, by.size() - 1))
        + " and "
        + last;
  }

  private void collectHolders() {
    for (Frame frame : after.frames()) {
      frame.names().forEach(entry -> hold(entry.value(), "`" + key(entry) + "`"));
    }
    for (Box box : after.boxes()) {
      if (box.body() instanceof Body.Sequence sequence) {
        sequence.slots().forEach(slot -> hold(slot, name(box)));
      } else if (box.body() instanceof Body.Rows rows) {
        rows.entries()
            .forEach(
                entry -> {
                  hold(entry.key(), name(box));
                  hold(entry.value(), name(box));
                });
      }
    }
  }

  private void hold(Slot slot, String holder) {
    if (slot instanceof Slot.Ref ref) {
      holders.computeIfAbsent(ref.target(), id -> new ArrayList<>()).add(holder);
    }
  }
}
