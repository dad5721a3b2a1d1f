package org.heaplab.machine.witness;

import org.heaplab.audit.Findings;
import org.heaplab.audit.HeapAudit;
import org.heaplab.machine.Machine;

/** Runs the heap audit on a machine. */
public final class Witness {

  private Witness() {}

  /** What does not agree on the machine's heap; the machine must be between two instructions. */
  public static Findings audit(Machine machine) {
    return HeapAudit.run(
        machine.heap, new MachineRoots(machine), new MachineMemory(machine.heap.malloc));
  }
}
