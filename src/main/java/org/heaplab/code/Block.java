package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;

/** A basic block: instructions that run one after the other, entered at the first alone. */
final class Block {

  static final int NO_LABEL = -1;

  final List<Instruction> instructions = new ArrayList<>();

  /** The block after this one in the code's order, or null. */
  Block next;

  int label = NO_LABEL;
  int predecessors;

  /** Depth of the value stack at its start; negative while unknown. */
  int startDepth;

  /** A bit for each of the first 64 locals that may be unbound at its start. */
  long unsafeLocals;

  /** Handlers in force at its start, while they are being found. */
  ExceptStack exceptStack;

  boolean visited;
  boolean exceptHandler;

  /** As a handler, it is entered with the place of the raising instruction on the stack. */
  boolean preserveLasti;

  boolean cold;
  boolean warm;

  boolean isEmpty() {
    return instructions.isEmpty();
  }

  int size() {
    return instructions.size();
  }

  Instruction get(int index) {
    return instructions.get(index);
  }

  Instruction first() {
    return instructions.get(0);
  }

  /** The last instruction, or null. */
  Instruction last() {
    return isEmpty() ? null : instructions.get(size() - 1);
  }

  boolean hasLabel() {
    return label != NO_LABEL;
  }

  boolean fallsThrough() {
    Instruction last = last();
    return last == null || !(PseudoOpcode.isScopeExit(last.opcode) || last.isUnconditionalJump());
  }

  boolean exitsScope() {
    Instruction last = last();
    return last != null && PseudoOpcode.isScopeExit(last.opcode);
  }

  boolean hasNoLine() {
    return instructions.stream().noneMatch(i -> i.location.isKnown());
  }

  boolean hasEvalBreak() {
    return instructions.stream().anyMatch(i -> PseudoOpcode.hasEvalBreak(i.opcode));
  }

  void appendCopies(Block other) {
    for (Instruction instruction : List.copyOf(other.instructions)) {
      instructions.add(instruction.copy());
    }
  }

  /** This block or the first after it that has instructions; null if none. */
  static Block nonEmpty(Block block) {
    Block found = block;
    while (found != null && found.isEmpty()) {
      found = found.next;
    }
    return found;
  }
}
