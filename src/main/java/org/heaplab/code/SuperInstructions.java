package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

/**
 * Joins two loads or stores of locals into one instruction.
 *
 * @see "Python/flowgraph.c: insert_superinstructions"
 */
final class SuperInstructions {

  /** Both locals' numbers share one byte. */
  private static final int MAX_LOCAL = 16;

  private SuperInstructions() {}

  static void insert(FlowGraph graph) {
    for (Block block : graph.blocks()) {
      for (int i = 0; i + 1 < block.size(); i++) {
        join(block.get(i), block.get(i + 1));
      }
    }
    Cleanup.removeRedundantNops(graph);
  }

  private static void join(Instruction first, Instruction second) {
    int joined = joined(first.opcode, second.opcode);
    boolean linesDiffer = first.line() >= 0 && second.line() >= 0 && first.line() != second.line();
    if (joined == NOP
        || linesDiffer
        || first.argument >= MAX_LOCAL
        || second.argument >= MAX_LOCAL) {
      return;
    }
    first.set(joined, first.argument << 4 | second.argument);
    second.setNop();
  }

  private static int joined(int first, int second) {
    if (first == LOAD_FAST && second == LOAD_FAST) {
      return LOAD_FAST_LOAD_FAST;
    }
    if (first == STORE_FAST && second == LOAD_FAST) {
      return STORE_FAST_LOAD_FAST;
    }
    return first == STORE_FAST && second == STORE_FAST ? STORE_FAST_STORE_FAST : NOP;
  }
}
