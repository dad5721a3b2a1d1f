package org.heaplab.code;

/**
 * Gives artificial instructions a location where a traceback or a trace may look at it.
 *
 * @see "Python/flowgraph.c: resolve_line_numbers"
 */
final class LineNumbers {

  private LineNumbers() {}

  static void resolve(FlowGraph graph) {
    duplicateExits(graph);
    propagate(graph);
  }

  /** An exit without a line gets one from each place that leads there: so one copy for each. */
  private static void duplicateExits(FlowGraph graph) {
    int nextLabel = graph.newLabel();
    for (Block block = graph.entry(); block != null; block = block.next) {
      Instruction last = block.last();
      if (last == null || !last.isJump()) {
        continue;
      }
      Block target = Block.nonEmpty(last.target);
      if (needsLine(target) && target.predecessors > 1) {
        Block copy = new Block();
        copy.appendCopies(target);
        copy.first().location = last.location;
        last.target = copy;
        target.predecessors--;
        copy.predecessors = 1;
        copy.next = target.next;
        copy.label = nextLabel++;
        target.next = copy;
      }
    }
    for (Block block : graph.blocks()) {
      if (block.fallsThrough() && block.next != null && !block.isEmpty() && needsLine(block.next)) {
        block.next.first().location = block.last().location;
      }
    }
  }

  private static boolean needsLine(Block block) {
    return (block.exitsScope() || block.hasEvalBreak()) && block.hasNoLine();
  }

  private static void propagate(FlowGraph graph) {
    for (Block block : graph.blocks()) {
      Instruction last = block.last();
      if (last == null) {
        continue;
      }
      Location previous = Location.NONE;
      for (Instruction instruction : block.instructions) {
        if (instruction.location.isKnown()) {
          previous = instruction.location;
        } else {
          instruction.location = previous;
        }
      }
      if (block.fallsThrough() && block.next.predecessors == 1) {
        inherit(block.next, previous);
      }
      if (last.isJump() && last.target.predecessors == 1) {
        inherit(last.target, previous);
      }
    }
  }

  private static void inherit(Block block, Location location) {
    if (!block.isEmpty() && !block.first().location.isKnown()) {
      block.first().location = location;
    }
  }
}
