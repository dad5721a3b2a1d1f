package org.heaplab.code;

/** Instructions that only the compiler's passes see; their numbers are CPython's. */
final class PseudoOpcode {

  /** Becomes JUMP_FORWARD or JUMP_BACKWARD. */
  static final int JUMP = 256;

  /** Becomes JUMP_FORWARD or JUMP_BACKWARD_NO_INTERRUPT. */
  static final int JUMP_NO_INTERRUPT = 257;

  /** Becomes LOAD_FAST of a cell. */
  static final int LOAD_CLOSURE = 258;

  static final int POP_BLOCK = 263;
  static final int SETUP_CLEANUP = 264;
  static final int SETUP_FINALLY = 265;
  static final int SETUP_WITH = 266;

  /** Becomes STORE_FAST; the value may be NULL. */
  static final int STORE_FAST_MAYBE_NULL = 267;

  private PseudoOpcode() {}

  static boolean isBlockPush(int opcode) {
    return opcode == SETUP_FINALLY || opcode == SETUP_WITH || opcode == SETUP_CLEANUP;
  }

  static boolean isJump(int opcode) {
    return opcode < 256 ? Opcode.isJump(opcode) : isUnconditionalJump(opcode);
  }

  static boolean isUnconditionalJump(int opcode) {
    return opcode == JUMP || opcode == JUMP_NO_INTERRUPT;
  }

  static boolean hasTarget(int opcode) {
    return isJump(opcode) || isBlockPush(opcode);
  }

  /** Whether the frame is left. */
  static boolean isScopeExit(int opcode) {
    return switch (opcode) {
      case Opcode.RETURN_VALUE, Opcode.RETURN_CONST, Opcode.RAISE_VARARGS, Opcode.RERAISE -> true;
      default -> false;
    };
  }

  /** Whether the instruction ends its basic block. */
  static boolean isTerminator(int opcode) {
    return isJump(opcode) || isScopeExit(opcode);
  }

  static boolean hasConstant(int opcode) {
    return opcode == Opcode.LOAD_CONST || opcode == Opcode.RETURN_CONST;
  }

  /** Whether the interpreter looks at its eval breaker there. */
  static boolean hasEvalBreak(int opcode) {
    return switch (opcode) {
      case Opcode.CALL,
          Opcode.CALL_FUNCTION_EX,
          Opcode.CALL_KW,
          Opcode.JUMP_BACKWARD,
          Opcode.RESUME,
          JUMP ->
          true;
      default -> false;
    };
  }
}
