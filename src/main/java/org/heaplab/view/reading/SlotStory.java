package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Slot;

/** What a step stored in an object, or took out of it, in clauses. */
final class SlotStory {

  private static final int MOST = 3;

  private final String object;

  /** How the target of a reference is called. */
  private final Function<Slot.Ref, String> names;

  private final List<String> clauses = new ArrayList<>();

  private SlotStory(String object, Function<Slot.Ref, String> names) {
    this.object = object;
    this.names = names;
  }

  static List<String> of(Box before, Box after, String object, Function<Slot.Ref, String> names) {
    SlotStory story = new SlotStory(object, names);
    Map<String, Slot> old = slots(before.body());
    Map<String, Slot> now = slots(after.body());
    now.forEach((place, slot) -> story.stored(place, old.get(place), slot));
    old.forEach((place, slot) -> story.gone(place, now.containsKey(place)));
    List<String> clauses = story.clauses;
    return clauses.size() <= MOST
        ? clauses
        : List.of(object + " changes in " + clauses.size() + " places");
  }

  private static Map<String, Slot> slots(Body body) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    if (body instanceof Body.Sequence sequence) {
      for (int i = 0; i < sequence.slots().size() && sequence.indexed(); i++) {
        slots.put("[" + i + "]", sequence.slots().get(i));
      }
    } else if (body instanceof Body.Rows rows) {
      for (Entry entry : rows.entries()) {
        if (entry.key() instanceof Slot.Label label) {
          slots.put("." + label.text(), entry.value());
        } else if (entry.key() instanceof Slot.Inline key) {
          slots.put("[" + key.value() + "]", entry.value());
        }
      }
    }
    return slots;
  }

  private void stored(String place, Slot old, Slot now) {
    if (now.equals(old) || now instanceof Slot.Unset || now instanceof Slot.Label) {
      return;
    }
    String value = now instanceof Slot.Inline inline ? inline.value() : names.apply((Slot.Ref) now);
    String verb = now instanceof Slot.Inline ? " is " : " refers to ";
    clauses.add("`" + place + "` of " + object + (old == null ? verb : " now" + verb) + value);
  }

  private void gone(String place, boolean isThere) {
    if (!isThere) {
      clauses.add("`" + place + "` of " + object + " is gone");
    }
  }
}
