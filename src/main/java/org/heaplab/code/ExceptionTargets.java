package org.heaplab.code;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds for each instruction the handler that an exception there leads to.
 *
 * @see "Python/flowgraph.c: label_exception_targets"
 */
final class ExceptionTargets {

  /** Bit of RESUME's argument: the generator's own handler is the only one around the yield. */
  private static final int RESUME_OPARG_DEPTH1_MASK = 4;

  private final Deque<Block> todo = new ArrayDeque<>();

  private ExceptionTargets() {}

  static void label(FlowGraph graph) {
    graph.clearVisits();
    ExceptionTargets targets = new ExceptionTargets();
    targets.visit(graph.entry(), new ExceptStack());
    while (!targets.todo.isEmpty()) {
      targets.scan(targets.todo.pop());
    }
  }

  private void visit(Block block, ExceptStack stack) {
    if (!block.visited) {
      block.visited = true;
      block.exceptStack = stack.copy();
      todo.push(block);
    }
  }

  private void scan(Block block) {
    ExceptStack stack = block.exceptStack;
    block.exceptStack = null;
    int yieldDepth = -1;
    for (Instruction instruction : block.instructions) {
      if (instruction.isBlockPush()) {
        visit(instruction.target, stack);
        instruction.target.preserveLasti |= !instruction.is(PseudoOpcode.SETUP_FINALLY);
        stack.push(instruction.target);
        continue;
      }
      if (instruction.is(PseudoOpcode.POP_BLOCK)) {
        stack.pop();
        instruction.setNop();
        continue;
      }
      instruction.handler = stack.top();
      if (instruction.isJump()) {
        visit(instruction.target, stack);
      } else if (instruction.is(Opcode.YIELD_VALUE)) {
        yieldDepth = stack.depth();
      } else if (instruction.is(Opcode.RESUME) && instruction.argument != 0) {
        instruction.argument |= yieldDepth == 1 ? RESUME_OPARG_DEPTH1_MASK : 0;
        yieldDepth = -1;
      }
    }
    if (block.fallsThrough() && block.next != null) {
      visit(block.next, stack);
    }
  }
}
