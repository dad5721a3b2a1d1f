package org.heaplab.session.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.heaplab.machine.Machine;
import org.heaplab.view.reading.HeapSnapshot;

/** What a heap was like at points with a name, and at the starts of the last two cells. */
public final class Snapshots {

  /** A larger heap is not walked at each cell's start. */
  private static final int MOST_OBJECTS = 50_000;

  private final Machine machine;
  private final int firstSerial;
  private final Map<String, HeapSnapshot> byName = new LinkedHashMap<>();
  private HeapSnapshot beforeLastCell;
  private HeapSnapshot beforeThisCell;

  public Snapshots(Machine machine, int firstSerial) {
    this.machine = machine;
    this.firstSerial = firstSerial;
  }

  public void startCell(int number) {
    beforeLastCell = beforeThisCell;
    boolean small = machine.heap.liveObjects() <= MOST_OBJECTS;
    beforeThisCell =
        small
            ? HeapSnapshot.takeBetweenCells(machine, "the start of cell " + number, firstSerial)
            : null;
  }

  void take(String name) {
    byName.put(name, HeapSnapshot.take(machine, name, firstSerial));
  }

  /** Null where there is none of that name. */
  HeapSnapshot named(String name) {
    return byName.get(name);
  }

  Set<String> names() {
    return byName.keySet();
  }

  /**
   * The start of the last cell, or of this one when it has run code already.
   *
   * @return null where the heap was too large, or there was no cell
   */
  HeapSnapshot byLastCell(boolean thisCellRan) {
    return thisCellRan || beforeLastCell == null ? beforeThisCell : beforeLastCell;
  }
}
