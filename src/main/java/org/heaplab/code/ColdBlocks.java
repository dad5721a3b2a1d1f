package org.heaplab.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Moves what only exceptions lead to behind all the rest.
 *
 * @see "Python/flowgraph.c: push_cold_blocks_to_end"
 */
final class ColdBlocks {

  private ColdBlocks() {}

  static void moveToEnd(FlowGraph graph) {
    if (graph.entry().next == null) {
      return;
    }
    markWarm(graph);
    markCold(graph);
    addExplicitJumps(graph);
    if (move(graph)) {
      Cleanup.removeRedundantNopsAndJumps(graph);
    }
  }

  private static void markWarm(FlowGraph graph) {
    graph.clearVisits();
    Deque<Block> todo = new ArrayDeque<>();
    visit(graph.entry(), todo);
    while (!todo.isEmpty()) {
      Block block = todo.pop();
      block.warm = true;
      if (block.next != null && block.fallsThrough()) {
        visit(block.next, todo);
      }
      for (Instruction instruction : block.instructions) {
        if (instruction.isJump()) {
          visit(instruction.target, todo);
        }
      }
    }
  }

  private static void visit(Block block, Deque<Block> todo) {
    if (!block.visited) {
      block.visited = true;
      todo.push(block);
    }
  }

  private static void markCold(FlowGraph graph) {
    graph.clearVisits();
    Deque<Block> todo = new ArrayDeque<>();
    for (Block block : graph.blocks()) {
      if (block.exceptHandler) {
        visit(block, todo);
      }
    }
    while (!todo.isEmpty()) {
      Block block = todo.pop();
      block.cold = true;
      if (block.next != null && block.fallsThrough() && !block.next.warm) {
        visit(block.next, todo);
      }
      for (Instruction instruction : block.instructions) {
        if (instruction.isJump() && !instruction.target.warm) {
          visit(instruction.target, todo);
        }
      }
    }
  }

  /** A cold block that falls into a warm one must jump there. */
  private static void addExplicitJumps(FlowGraph graph) {
    int nextLabel = graph.newLabel();
    for (Block block : graph.blocks()) {
      Block next = block.next;
      if (!block.cold || !block.fallsThrough() || next == null || !next.warm) {
        continue;
      }
      if (!next.hasLabel()) {
        next.label = nextLabel++;
      }
      Block jump = new Block();
      Instruction instruction = new Instruction(PseudoOpcode.JUMP_NO_INTERRUPT, 0, Location.NONE);
      instruction.target = next;
      jump.instructions.add(instruction);
      jump.cold = true;
      jump.predecessors = 1;
      jump.next = next;
      block.next = jump;
    }
  }

  /** Returns whether there was a cold block. */
  private static boolean move(FlowGraph graph) {
    List<Block> blocks = graph.blocks();
    Block last = null;
    for (boolean cold : new boolean[] {false, true}) {
      for (Block block : blocks) {
        if (block.cold == cold) {
          if (last != null) {
            last.next = block;
          }
          last = block;
        }
      }
    }
    last.next = null;
    return last.cold;
  }
}
