package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;

/** How the sentences of a trace call objects, their slots, and who holds them. */
final class StepNaming {

  private static final int MOST_HOLDERS = 4;

  private final Map<Long, Box> boxes = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, Map<String, Integer>> holders = new HashMap<>();

  StepNaming(RefDiagram diagram) {
    diagram.boxes().forEach(box -> boxes.put(box.id(), box));
    for (Frame frame : diagram.frames()) {
      frame.names().forEach(entry -> name(key(entry), entry.value()));
    }
    for (Frame frame : diagram.frames()) {
      frame.names().forEach(entry -> hold(entry.value(), 0, "`" + key(entry) + "`"));
    }
    diagram.boxes().forEach(this::holdSlots);
  }

  static String key(Entry entry) {
    return entry.key() instanceof Slot.Label label ? label.text() : "";
  }

  /** An object by type and the end of its address. */
  static String name(String type, long address) {
    String hex = Long.toHexString(address);
    return type + " …" + hex.substring(Math.max(0, hex.length() - 4));
  }

  static String name(Box box) {
    return name(box.object().type(), box.id());
  }

  /** Null where the object is not drawn. */
  Box box(long id) {
    return boxes.get(id);
  }

  /** The inner frames' names hide those of the outer ones. */
  private void name(String name, Slot value) {
    if (value instanceof Slot.Ref ref) {
      names.put(ref.target(), name);
    }
  }

  /** An object by its name where it has one, else by type and address. */
  String shortly(Box box) {
    String name = names.get(box.id());
    return name == null ? name(box) : "`" + name + "`";
  }

  /** A slot of an object, such as {@code `stack[0]`} or {@code `[0]` of list …48c0}. */
  String slot(Box box, String place) {
    String name = names.get(box.id());
    return name == null
        ? "`" + place.replaceFirst("^\\.", "") + "` of " + name(box)
        : "`" + name + place + "`";
  }

  /** The slots of a body by their places, such as {@code [0]}, {@code ['a']} or {@code .name}. */
  static Map<String, Slot> slots(Body body) {
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

  // ---- holders ----

  private void holdSlots(Box box) {
    slots(box.body()).forEach((place, slot) -> hold(slot, box.id(), slot(box, place)));
    if (box.body() instanceof Body.Sequence sequence && !sequence.indexed()) {
      sequence.slots().forEach(slot -> hold(slot, box.id(), shortly(box)));
    } else if (box.body() instanceof Body.Rows rows) {
      for (Entry entry : rows.entries()) {
        hold(entry.key(), box.id(), "a key of " + shortly(box));
        if (entry.key() instanceof Slot.Ref) {
          hold(entry.value(), box.id(), "a value of " + shortly(box));
        }
      }
    }
  }

  private void hold(Slot slot, long owner, String holder) {
    if (slot instanceof Slot.Ref ref) {
      String by = ref.target() == owner && !names.containsKey(owner) ? "itself" : holder;
      holders.computeIfAbsent(ref.target(), id -> new LinkedHashMap<>()).merge(by, 1, Integer::sum);
    }
  }

  /** Who holds it, where more than one does; else empty. */
  String held(Box box) {
    Map<String, Integer> by = holders.getOrDefault(box.id(), Map.of());
    int sum = by.values().stream().mapToInt(Integer::intValue).sum();
    if (sum < 2 || by.size() > MOST_HOLDERS || box.elsewhere() > 0) {
      return "";
    }
    List<String> words = new ArrayList<>();
    by.forEach((holder, times) -> words.add(holder + (times > 1 ? " (" + times(times) + ")" : "")));
    return ", held " + times(sum) + ": by " + listed(words);
  }

  private static String times(int number) {
    return number == 2 ? "twice" : number + " times";
  }

  /** A list in a sentence. */
  static String listed(List<String> words) {
    return words.size() == 1
        ? words.get(0)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " and "
            + words.get(words.size() - 1);
  }
}
