package org.heaplab.session.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.session.commands.Desk;
import org.heaplab.types.StoredAttributes;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.reading.DiagramMemory;
import org.heaplab.view.reading.RefDiagrams;

/** The diagram of what a cell's text names. */
public final class PictureOfCell {

  private static final int DEPTH = 3;

  private PictureOfCell() {}

  public static Optional<RefDiagram> of(String cell, Desk desk) {
    Map<String, HeapObject> named = named(cell, desk.machine());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    RefDiagram diagram =
        RefDiagrams.read(
            desk.machine(),
            new RefDiagrams.Request(desk.cell(), named, DEPTH, false, false, o -> 0),
            new DiagramMemory());
    return diagram.boxes().isEmpty() ? Optional.empty() : Optional.of(diagram);
  }

  /** The notebook's names that stand in the cell, with what they lead to. */
  private static Map<String, HeapObject> named(String cell, Machine machine) {
    Map<String, HeapObject> result = new LinkedHashMap<>();
    for (String word : cell.split("[^\\p{L}\\p{N}_]+", -1)) {
      if (!word.isEmpty() && !Character.isDigit(word.charAt(0))) {
        HeapObject value = StoredAttributes.borrow(machine.modules.main(), word);
        if (value != null) {
          result.put(word, value);
        }
      }
    }
    return result;
  }
}
