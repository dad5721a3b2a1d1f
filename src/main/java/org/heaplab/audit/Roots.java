package org.heaplab.audit;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** What holds objects and blocks without being a heap object itself. */
public interface Roots {

  /** Is told each reference, with its holder in words. */
  @FunctionalInterface
  interface Sink {
    void held(String holder, HeapObject target);
  }

  /** Every counted reference: of the interpreter's tables, of frames, of running built-ins. */
  void visitHeld(Sink sink);

  /** Objects that live although nobody's reference to them counts, such as interned strings. */
  void visitBorrowed(ReferenceVisitor visitor);

  /** Blocks that belong to the interpreter rather than to an object. */
  void visitBlocks(BlockVisitor visitor);
}
