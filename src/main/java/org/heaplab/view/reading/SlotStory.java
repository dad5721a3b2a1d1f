package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Slot;

/** What a step stored in an object, or took out of it, in clauses. */
final class SlotStory {

  private static final int MOST = 3;

  private final Box box;
  private final StepNaming naming;

  /** How the target of a reference is called. */
  private final Function<Slot.Ref, String> targets;

  private final List<String> clauses = new ArrayList<>();

  private SlotStory(Box box, StepNaming naming, Function<Slot.Ref, String> targets) {
    this.box = box;
    this.naming = naming;
    this.targets = targets;
  }

  static List<String> of(
      Box before, Box after, StepNaming naming, Function<Slot.Ref, String> targets) {
    SlotStory story = new SlotStory(after, naming, targets);
    if (after.body() instanceof Body.Sequence now
        && before.body() instanceof Body.Sequence old
        && !now.indexed()) {
      story.members(old.slots(), now.slots());
    } else {
      Map<String, Slot> old = StepNaming.slots(before.body());
      Map<String, Slot> now = StepNaming.slots(after.body());
      now.forEach((place, slot) -> story.stored(place, old.get(place), slot));
      old.forEach((place, slot) -> story.gone(place, now.containsKey(place)));
    }
    return story.clauses.size() <= MOST ? story.clauses : List.of(story.many());
  }

  private String many() {
    String length =
        box.body() instanceof Body.Sequence now && now.more() == 0
            ? ", and now has " + elements(now.slots().size())
            : "";
    return naming.shortly(box) + " changes in " + clauses.size() + " places" + length;
  }

  private static String elements(int number) {
    return number == 1 ? "1 element" : number + " elements";
  }

  private void members(List<Slot> old, List<Slot> now) {
    List<Slot> added = new ArrayList<>(now);
    old.forEach(added::remove);
    List<Slot> removed = new ArrayList<>(old);
    now.forEach(removed::remove);
    added.forEach(slot -> clauses.add(value(slot) + " is put into " + naming.shortly(box)));
    removed.forEach(slot -> clauses.add(value(slot) + " is taken out of " + naming.shortly(box)));
  }

  private String value(Slot slot) {
    if (slot instanceof Slot.Ref ref) {
      return targets.apply(ref);
    }
    return slot instanceof Slot.Inline inline ? inline.value() : "something";
  }

  private void stored(String place, Slot old, Slot now) {
    if (now.equals(old) || now instanceof Slot.Unset || now instanceof Slot.Label) {
      return;
    }
    String verb = now instanceof Slot.Inline ? " is " : " refers to ";
    String already = old == null || old instanceof Slot.Unset ? "" : " now";
    boolean itself = now instanceof Slot.Ref ref && ref.target() == box.id();
    String value = itself ? "the " + StepNaming.name(box) + " itself" : value(now);
    clauses.add(naming.slot(box, place) + already + verb + value);
  }

  private void gone(String place, boolean isThere) {
    if (!isThere) {
      clauses.add(naming.slot(box, place) + " is gone");
    }
  }
}
