package org.heaplab.machine.witness;

import org.heaplab.audit.Roots;
import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.machine.FrameReferences;
import org.heaplab.machine.Machine;

/** The interpreter's tables and the frames that run. */
final class MachineRoots implements Roots {

  private final Machine machine;

  MachineRoots(Machine machine) {
    this.machine = machine;
  }

  @Override
  public void visitHeld(Sink sink) {
    machine.visitTables(target -> sink.held("the interpreter's tables", target));
    FrameReferences.describe(
        machine, (role, name, frame, target) -> sink.held(name + " of " + frame, target));
  }

  @Override
  public void visitBorrowed(ReferenceVisitor visitor) {
    machine.rt.visitInterned(visitor);
  }

  /** Frames have none: they lie in chunks that the object allocator does not lend. */
  @Override
  public void visitBlocks(BlockVisitor visitor) {
    machine.heap.visitStartupBlocks(visitor);
    machine.modules.rawBlocks().visitBlocks(visitor);
  }
}
