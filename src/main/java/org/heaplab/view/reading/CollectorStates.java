package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heaplab.heap.HeapHistory;
import org.heaplab.machine.Machine;
import org.heaplab.view.GcState;

/** Reads {@link GcState}s. */
public final class CollectorStates {

  private CollectorStates() {}

  public static GcState read(Machine machine, int cell) {
    org.heaplab.heap.GcState gc = machine.heap.gc;
    List<GcState.Generation> generations = new ArrayList<>();
    for (int n = 0; n < org.heaplab.heap.GcState.GENERATIONS; n++) {
      generations.add(
          new GcState.Generation(
              n,
              gc.generation(n).size(),
              gc.count(n),
              gc.threshold(n),
              gc.collections(n),
              gc.collected(n),
              gc.uncollectable(n)));
    }
    return new GcState(
        cell,
        gc.enabled,
        generations,
        gc.permanent().size(),
        machine.modules.collectorHost().garbageCount(),
        last(machine.heap.history()));
  }

  private static Optional<GcState.Collection> last(HeapHistory history) {
    HeapHistory.Collection last = history == null ? null : history.lastCollection();
    return last == null
        ? Optional.empty()
        : Optional.of(
            new GcState.Collection(
                last.generation(),
                !last.automatic(),
                last.cell(),
                last.examined(),
                last.collected()));
  }
}
