package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;

/** What code generation makes: instructions in order, jumps by label. */
final class InstructionList {

  private final List<Instruction> instructions = new ArrayList<>();
  private final List<Integer> labelPositions = new ArrayList<>();

  int newLabel() {
    labelPositions.add(-1);
    return labelPositions.size() - 1;
  }

  /** The label stands before the next instruction. */
  void use(int label) {
    labelPositions.set(label, instructions.size());
  }

  void add(int opcode, int argument, Location location) {
    instructions.add(new Instruction(opcode, argument, location));
  }

  void addFirst(int opcode, int argument, Location location) {
    labelPositions.replaceAll(position -> position < 0 ? position : position + 1);
    instructions.add(0, new Instruction(opcode, argument, location));
  }

  /** The instructions; the argument of one with a target is the index that it leads to. */
  List<Instruction> resolved() {
    for (Instruction instruction : instructions) {
      if (instruction.hasTarget()) {
        instruction.argument = labelPositions.get(instruction.argument);
      }
    }
    return instructions;
  }
}
