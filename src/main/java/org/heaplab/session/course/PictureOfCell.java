package org.heaplab.session.course;

import java.util.LinkedHashMap;
import java.util.List;
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

  private static final int DEPTH = 6;

  private PictureOfCell() {}

  public static Optional<RefDiagram> of(String cell, Desk desk) {
    Map<String, HeapObject> named =
        named(List.of(cell.split("[^\\p{L}\\p{N}_]+", -1)), desk.machine());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    RefDiagram diagram = read(named, desk.machine(), desk.cell());
    return diagram.boxes().isEmpty() ? Optional.empty() : Optional.of(diagram);
  }

  /** The diagram of those names that exist. */
  public static RefDiagram ofNames(List<String> names, Machine machine, int cell) {
    Map<String, HeapObject> named = named(names, machine);
    return named.isEmpty()
        ? new RefDiagram(
            cell,
            Optional.empty(),
            List.of(new RefDiagram.Frame("notebook", false, List.of())),
            List.of(),
            List.of(),
            List.of())
        : read(named, machine, cell);
  }

  private static RefDiagram read(Map<String, HeapObject> named, Machine machine, int cell) {
    return RefDiagrams.read(
        machine,
        new RefDiagrams.Request(cell, named, DEPTH, false, false, o -> 0),
        new DiagramMemory());
  }

  /** Those words that are names of the notebook, with what they lead to. */
  private static Map<String, HeapObject> named(List<String> words, Machine machine) {
    Map<String, HeapObject> result = new LinkedHashMap<>();
    for (String word : words) {
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
