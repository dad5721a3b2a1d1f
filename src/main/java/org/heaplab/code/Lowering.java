package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.*;

/**
 * Turns what only the passes know into real instructions.
 *
 * @see "Python/flowgraph.c: convert_pseudo_ops, normalize_jumps"
 */
final class Lowering {

  private Lowering() {}

  static void lower(FlowGraph graph) {
    for (Block block : graph.blocks()) {
      for (Instruction instruction : block.instructions) {
        switch (instruction.opcode) {
          case SETUP_FINALLY, SETUP_CLEANUP, SETUP_WITH -> instruction.setNop();
          case LOAD_CLOSURE -> instruction.opcode = LOAD_FAST;
          case STORE_FAST_MAYBE_NULL -> instruction.opcode = STORE_FAST;
          default -> {}
        }
      }
    }
    Cleanup.removeRedundantNopsAndJumps(graph);
    normalizeJumps(graph);
  }

  /** A conditional jump goes forward; one that would go back jumps over a jump that does. */
  private static void normalizeJumps(FlowGraph graph) {
    graph.clearVisits();
    for (Block block : graph.blocks()) {
      block.visited = true;
      Instruction last = block.last();
      if (last != null && last.target != null && last.target.visited) {
        int reversed = reversed(last.opcode);
        if (reversed != NOP) {
          jumpBack(block, last, reversed);
        }
      }
    }
  }

  private static int reversed(int opcode) {
    return switch (opcode) {
      case POP_JUMP_IF_NOT_NONE -> POP_JUMP_IF_NONE;
      case POP_JUMP_IF_NONE -> POP_JUMP_IF_NOT_NONE;
      case POP_JUMP_IF_FALSE -> POP_JUMP_IF_TRUE;
      case POP_JUMP_IF_TRUE -> POP_JUMP_IF_FALSE;
      default -> NOP;
    };
  }

  private static void jumpBack(Block block, Instruction last, int reversed) {
    Block back = new Block();
    Instruction jump = new Instruction(JUMP, 0, last.location);
    jump.target = last.target;
    back.instructions.add(jump);
    back.startDepth = last.target.startDepth;
    back.visited = true;
    last.opcode = reversed;
    last.target = block.next;
    back.cold = block.cold;
    back.next = block.next;
    block.next = back;
  }
}
