package org.heaplab.code;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How much stack the code needs, and how deep it is at each block.
 *
 * @see "Python/flowgraph.c: calculate_stackdepth"
 */
final class StackDepth {

  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final Deque<Block> todo = new ArrayDeque<>();
  private int deepest;

  private StackDepth() {}

  static int of(FlowGraph graph) {
    graph.blocks().forEach(block -> block.startDepth = UNKNOWN);
    StackDepth depth = new StackDepth();
    depth.enter(graph.entry(), 0);
    while (!depth.todo.isEmpty()) {
      depth.follow(depth.todo.pop());
    }
    return depth.deepest;
  }

  private void enter(Block block, int depth) {
    if (block.startDepth == UNKNOWN) {
      block.startDepth = depth;
      todo.push(block);
    } else if (block.startDepth != depth) {
      throw new IllegalStateException("two stack depths at one place");
    }
  }

  private void follow(Block block) {
    int depth = block.startDepth;
    for (Instruction instruction : block.instructions) {
      int opcode = instruction.opcode;
      int after = depth + StackEffect.of(opcode, instruction.argument, false);
      deepest = Math.max(deepest, after);
      if (instruction.hasTarget()) {
        int there = depth + StackEffect.of(opcode, instruction.argument, true);
        deepest = Math.max(deepest, there);
        enter(instruction.target, there);
      }
      depth = after;
    }
    if (block.next != null && block.fallsThrough()) {
      enter(block.next, depth);
    }
  }
}
