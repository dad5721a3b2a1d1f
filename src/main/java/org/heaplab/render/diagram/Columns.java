package org.heaplab.render.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Cut;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;

/**
 * Which column each object stands in: its distance from the first name that leads to it, names in
 * order of creation. So an object keeps its column when another name or container gets to hold it.
 */
final class Columns {
  private final Map<Long, Integer> columns = new LinkedHashMap<>();
  private final Map<Long, Box> boxes = new HashMap<>();

  Columns(RefDiagram diagram) {
    diagram.boxes().forEach(box -> boxes.put(box.id(), box));
    int first = diagram.frames().isEmpty() ? 0 : 1;
    for (Frame frame : diagram.frames()) {
      for (Entry entry : frame.names()) {
        discover(entry.value(), first);
      }
    }
    for (Box box : diagram.boxes()) {
      int near = box.near().map(columns::get).map(column -> column + 1).orElse(first);
      discover(new Slot.Ref(box.id()), near);
    }
    for (Cut cut : diagram.cuts()) {
      columns.putIfAbsent(cut.id(), first);
    }
  }

  /** By id, in the order of discovery. */
  Map<Long, Integer> all() {
    return columns;
  }

  private void discover(Slot root, int column) {
    if (!(root instanceof Slot.Ref start) || columns.putIfAbsent(start.target(), column) != null) {
      return;
    }
    Deque<Long> open = new ArrayDeque<>(List.of(start.target()));
    while (!open.isEmpty()) {
      long id = open.remove();
      for (Slot slot : Fan.slots(boxes.get(id))) {
        if (slot instanceof Slot.Ref ref
            && columns.putIfAbsent(ref.target(), columns.get(id) + 1) == null) {
          open.add(ref.target());
        }
      }
    }
  }
}
