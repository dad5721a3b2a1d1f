package org.heaplab.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Removes what does nothing: unreachable blocks, NOPs, jumps to the next instruction.
 *
 * @see "Python/flowgraph.c: remove_unreachable, remove_redundant_nops, remove_redundant_jumps"
 */
final class Cleanup {

  /** A block that leaves the frame is copied to where it is jumped to if it is no longer. */
  private static final int MAX_COPY_SIZE = 4;

  private Cleanup() {}

  static void removeUnreachable(FlowGraph graph) {
    List<Block> blocks = graph.blocks();
    for (Block block : blocks) {
      block.predecessors = 0;
      block.visited = false;
    }
    Deque<Block> todo = new ArrayDeque<>();
    reach(graph.entry(), todo);
    while (!todo.isEmpty()) {
      Block block = todo.pop();
      if (block.next != null && block.fallsThrough()) {
        reach(block.next, todo);
      }
      for (Instruction instruction : block.instructions) {
        if (instruction.hasTarget()) {
          reach(instruction.target, todo);
        }
      }
    }
    for (Block block : blocks) {
      if (block.predecessors == 0) {
        block.instructions.clear();
        block.exceptHandler = false;
      }
    }
  }

  private static void reach(Block block, Deque<Block> todo) {
    block.predecessors++;
    if (!block.visited) {
      block.visited = true;
      todo.push(block);
    }
  }

  /** Returns how many were removed. */
  static int removeRedundantNops(FlowGraph graph) {
    return graph.blocks().stream().mapToInt(Cleanup::removeRedundantNops).sum();
  }

  private static int removeRedundantNops(Block block) {
    List<Instruction> kept = new ArrayList<>();
    int previousLine = -1;
    for (int i = 0; i < block.size(); i++) {
      Instruction instruction = block.get(i);
      if (!instruction.is(Opcode.NOP) || isNeeded(block, i, previousLine)) {
        kept.add(instruction);
        previousLine = instruction.line();
      }
    }
    int removed = block.size() - kept.size();
    block.instructions.clear();
    block.instructions.addAll(kept);
    return removed;
  }

  /** Whether a NOP is all that stands for its line. */
  private static boolean isNeeded(Block block, int index, int previousLine) {
    Instruction nop = block.get(index);
    int line = nop.line();
    if (line < 0 || line == previousLine) {
      return false;
    }
    if (index + 1 < block.size()) {
      Instruction next = block.get(index + 1);
      if (next.line() < 0) {
        next.location = nop.location;
        return false;
      }
      return next.line() != line;
    }
    Block next = Block.nonEmpty(block.next);
    return next == null || line != firstLine(next);
  }

  private static int firstLine(Block block) {
    for (Instruction instruction : block.instructions) {
      if (!instruction.is(Opcode.NOP) || instruction.line() >= 0) {
        return instruction.line();
      }
    }
    return -1;
  }

  private static int removeRedundantJumps(FlowGraph graph) {
    int changes = 0;
    for (Block block : graph.blocks()) {
      Instruction last = block.last();
      if (last != null
          && last.isUnconditionalJump()
          && Block.nonEmpty(last.target) == Block.nonEmpty(block.next)) {
        last.setNop();
        changes++;
      }
    }
    return changes;
  }

  static void removeRedundantNopsAndJumps(FlowGraph graph) {
    int changes;
    do {
      changes = removeRedundantNops(graph);
      changes += removeRedundantJumps(graph);
    } while (changes > 0);
  }

  /** Removes loads and copies that are popped at once, too. */
  static void removeRedundantNopsAndPairs(FlowGraph graph) {
    boolean done;
    do {
      done = true;
      Instruction previous = null;
      for (Block block : graph.blocks()) {
        removeRedundantNops(block);
        if (block.hasLabel()) {
          previous = null;
        }
        for (Instruction instruction : block.instructions) {
          if (previous != null && instruction.is(Opcode.POP_TOP) && isPurePush(previous)) {
            previous.setNop();
            instruction.setNop();
            done = false;
          }
          previous = instruction;
        }
        if ((previous != null && previous.isJump()) || !block.fallsThrough()) {
          previous = null;
        }
      }
    } while (!done);
  }

  private static boolean isPurePush(Instruction instruction) {
    return instruction.is(Opcode.LOAD_CONST)
        || (instruction.is(Opcode.COPY) && instruction.argument == 1);
  }

  /** Puts copies of small blocks that leave the frame where jumps go to them. */
  static void inlineSmallExitBlocks(FlowGraph graph) {
    boolean changed;
    do {
      changed = false;
      for (Block block : graph.blocks()) {
        changed |= inlineTarget(block);
      }
    } while (changed);
  }

  private static boolean inlineTarget(Block block) {
    Instruction last = block.last();
    if (last == null || !last.isUnconditionalJump()) {
      return false;
    }
    Block target = last.target;
    boolean smallExit = target.exitsScope() && target.size() <= MAX_COPY_SIZE;
    boolean artificial = target.hasNoLine() && !target.fallsThrough();
    if (!smallExit && !artificial) {
      return false;
    }
    boolean checksEvalBreaker = last.is(PseudoOpcode.JUMP);
    last.setNop();
    block.appendCopies(target);
    Instruction newLast = block.last();
    if (artificial && checksEvalBreaker && newLast.isUnconditionalJump()) {
      newLast.opcode = PseudoOpcode.JUMP;
    }
    target.predecessors--;
    return true;
  }
}
