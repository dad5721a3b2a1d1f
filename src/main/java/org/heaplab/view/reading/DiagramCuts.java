package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heaplab.heap.HeapObject;
import org.heaplab.view.LeftOut;
import org.heaplab.view.RefDiagram.Cut;
import org.heaplab.view.RefDiagram.Slot;

/** Where a diagram ends: one mark for each type of what it does not draw. */
final class DiagramCuts {

  private final Map<String, Set<HeapObject>> byType = new LinkedHashMap<>();
  private final Map<String, Long> ids = new LinkedHashMap<>();
  private boolean tooMany;

  /**
   * What stands in a slot whose object is not drawn.
   *
   * @param tooMany whether there was no room, rather than too long a way
   */
  Slot slot(HeapObject value, boolean tooMany) {
    this.tooMany |= tooMany;
    String type = value.type.name();
    byType
        .computeIfAbsent(type, name -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .add(value);
    return new Slot.Ref(ids.computeIfAbsent(type, name -> -1L - ids.size()));
  }

  List<Cut> all() {
    List<Cut> result = new ArrayList<>();
    byType.forEach(
        (type, objects) ->
            result.add(new Cut(ids.get(type), type, "objects of type " + type, objects.size())));
    return result;
  }

  List<LeftOut> leftOut(String command, int depth) {
    long objects = byType.values().stream().mapToLong(Set::size).sum();
    if (objects == 0) {
      return List.of();
    }
    return tooMany
        ? List.of(new LeftOut.PastLimit(objects, "%refs EXPR"))
        : List.of(new LeftOut.Deeper(objects, command + " --depth " + 2 * depth));
  }
}
