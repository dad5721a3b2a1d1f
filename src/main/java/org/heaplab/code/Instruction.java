package org.heaplab.code;

/** An instruction on its way through the passes. */
final class Instruction {

  int opcode;

  /** Of an instruction with a target: a label until the flow graph is made, then unused. */
  int argument;

  Location location;

  /** Where a jump or block push leads. */
  Block target;

  /** Where an exception raised here leads, or null. */
  Block handler;

  Instruction(int opcode, int argument, Location location) {
    this.opcode = opcode;
    this.argument = argument;
    this.location = location;
  }

  Instruction copy() {
    Instruction copy = new Instruction(opcode, argument, location);
    copy.target = target;
    copy.handler = handler;
    return copy;
  }

  void set(int newOpcode, int newArgument) {
    opcode = newOpcode;
    argument = newArgument;
  }

  void setNop() {
    set(Opcode.NOP, 0);
  }

  int line() {
    return location.line();
  }

  boolean is(int wanted) {
    return opcode == wanted;
  }

  boolean isJump() {
    return PseudoOpcode.isJump(opcode);
  }

  boolean isBlockPush() {
    return PseudoOpcode.isBlockPush(opcode);
  }

  boolean hasTarget() {
    return PseudoOpcode.hasTarget(opcode);
  }

  boolean isUnconditionalJump() {
    return PseudoOpcode.isUnconditionalJump(opcode);
  }
}
