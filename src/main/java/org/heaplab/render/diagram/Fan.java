package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Slot;

/** How many references lead to each box. */
final class Fan {
  private Fan() {}

  static Map<Long, Integer> in(RefDiagram diagram) {
    Map<Long, Integer> in = new HashMap<>();
    for (Slot slot : slots(diagram)) {
      if (slot instanceof Slot.Ref ref) {
        in.merge(ref.target(), 1, Integer::sum);
      }
    }
    return in;
  }

  private static List<Slot> slots(RefDiagram diagram) {
    List<Slot> slots = new ArrayList<>();
    diagram.frames().forEach(frame -> add(frame.names(), slots));
    diagram.boxes().forEach(box -> slots.addAll(slots(box)));
    return slots;
  }

  /** All slots of a box; none where it is a cut. */
  static List<Slot> slots(Box box) {
    List<Slot> slots = new ArrayList<>();
    if (box != null && box.body() instanceof Body.Sequence sequence) {
      slots.addAll(sequence.slots());
    } else if (box != null && box.body() instanceof Body.Rows rows) {
      add(rows.entries(), slots);
    }
    return slots;
  }

  private static void add(List<Entry> entries, List<Slot> slots) {
    for (Entry entry : entries) {
      slots.add(entry.key());
      slots.add(entry.value());
    }
  }
}
