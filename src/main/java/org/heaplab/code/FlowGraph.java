package org.heaplab.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A body's basic blocks, linked in the order of its code.
 *
 * @see "Python/flowgraph.c"
 */
final class FlowGraph {

  private final Block entry = new Block();

  private FlowGraph() {}

  Block entry() {
    return entry;
  }

  /** The blocks in order, as they are now. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Block b = entry; b != null; b = b.next) {
      blocks.add(b);
    }
    return blocks;
  }

  int newLabel() {
    return blocks().stream().mapToInt(b -> b.label).max().orElse(Block.NO_LABEL) + 1;
  }

  /** Forgets which blocks were visited. */
  void clearVisits() {
    blocks().forEach(b -> b.visited = false);
  }

  /** Cuts the instructions into blocks and finds the targets. */
  static FlowGraph of(List<Instruction> instructions) {
    Set<Integer> targets = new HashSet<>();
    for (Instruction instruction : instructions) {
      if (instruction.hasTarget()) {
        targets.add(instruction.argument);
      }
    }
    FlowGraph graph = new FlowGraph();
    Block current = graph.entry;
    for (int i = 0; i < instructions.size(); i++) {
      Instruction last = current.last();
      boolean terminated = last != null && PseudoOpcode.isTerminator(last.opcode);
      boolean labelled = targets.contains(i);
      if (terminated || (labelled && (last != null || current.hasLabel()))) {
        current.next = new Block();
        current = current.next;
      }
      if (labelled) {
        current.label = i;
      }
      current.instructions.add(instructions.get(i));
    }
    graph.resolveTargets();
    return graph;
  }

  private void resolveTargets() {
    Map<Integer, Block> byLabel = new HashMap<>();
    List<Block> blocks = blocks();
    for (Block block : blocks) {
      if (block.hasLabel()) {
        byLabel.put(block.label, block);
      }
    }
    for (Block block : blocks) {
      for (Instruction instruction : block.instructions) {
        if (instruction.hasTarget()) {
          instruction.target = byLabel.get(instruction.argument);
          if (instruction.isBlockPush()) {
            instruction.target.exceptHandler = true;
          }
        }
      }
    }
  }
}
