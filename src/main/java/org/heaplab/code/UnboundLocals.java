package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.STORE_FAST_MAYBE_NULL;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns loads of locals that may be unbound into LOAD_FAST_CHECK.
 *
 * @see "Python/flowgraph.c: add_checks_for_loads_of_uninitialized_variables"
 */
final class UnboundLocals {

  /** Locals from here on are followed within a block alone. */
  private static final int MASKED = 64;

  private final Deque<Block> todo = new ArrayDeque<>();

  private UnboundLocals() {}

  static void check(FlowGraph graph, int locals, int parameters) {
    if (locals == 0) {
      return;
    }
    if (locals > MASKED) {
      checkBeyondMask(graph, locals);
    }
    UnboundLocals checks = new UnboundLocals();
    graph.clearVisits();
    long unbound = 0;
    for (int i = parameters; i < Math.min(locals, MASKED); i++) {
      unbound |= 1L << i;
    }
    checks.flow(graph.entry(), unbound);
    graph.blocks().forEach(checks::scan);
    while (!checks.todo.isEmpty()) {
      Block block = checks.todo.pop();
      block.visited = false;
      checks.scan(block);
    }
  }

  private void flow(Block block, long unsafe) {
    long both = block.unsafeLocals | unsafe;
    if (block.unsafeLocals != both) {
      block.unsafeLocals = both;
      if (!block.visited) {
        block.visited = true;
        todo.push(block);
      }
    }
  }

  private void scan(Block block) {
    long unsafe = block.unsafeLocals;
    for (Instruction instruction : block.instructions) {
      if (instruction.handler != null) {
        flow(instruction.handler, unsafe);
      }
      if (instruction.argument >= MASKED) {
        continue;
      }
      long bit = 1L << instruction.argument;
      switch (instruction.opcode) {
        case DELETE_FAST, LOAD_FAST_AND_CLEAR, STORE_FAST_MAYBE_NULL -> unsafe |= bit;
        case STORE_FAST, LOAD_FAST_CHECK -> unsafe &= ~bit;
        case LOAD_FAST -> {
          if ((unsafe & bit) != 0) {
            instruction.opcode = LOAD_FAST_CHECK;
          }
          unsafe &= ~bit;
        }
        default -> {}
      }
    }
    if (block.next != null && block.fallsThrough()) {
      flow(block.next, unsafe);
    }
    Instruction last = block.last();
    if (last != null && last.isJump()) {
      flow(last.target, unsafe);
    }
  }

  private static void checkBeyondMask(FlowGraph graph, int locals) {
    int[] boundIn = new int[locals];
    int number = 0;
    for (Block block : graph.blocks()) {
      number++;
      for (Instruction instruction : block.instructions) {
        int local = instruction.argument;
        if (local < MASKED) {
          continue;
        }
        switch (instruction.opcode) {
          case DELETE_FAST, LOAD_FAST_AND_CLEAR, STORE_FAST_MAYBE_NULL ->
              boundIn[local] = number - 1;
          case STORE_FAST -> boundIn[local] = number;
          case LOAD_FAST -> {
            if (boundIn[local] != number) {
              instruction.opcode = LOAD_FAST_CHECK;
            }
            boundIn[local] = number;
          }
          default -> {}
        }
      }
    }
  }
}
