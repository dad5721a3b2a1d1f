package org.heaplab.code;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Lays out the instructions: resolves jumps, measures them, writes the tables.
 *
 * @see "Python/assemble.c"
 */
final class Assembly {

  private final List<Instruction> instructions = new ArrayList<>();
  private final IdentityHashMap<Block, Integer> starts = new IdentityHashMap<>();
  private final int[] arguments;

  /** Code units of each instruction with EXTENDED_ARGs and caches. */
  private final int[] sizes;

  /** Code unit that each instruction begins at; last, the end. */
  private final int[] offsets;

  private final int firstLine;

  private Assembly(FlowGraph graph, int firstLine) {
    for (Block block : graph.blocks()) {
      starts.put(block, instructions.size());
      instructions.addAll(block.instructions);
    }
    this.firstLine = firstLine;
    this.arguments = new int[instructions.size()];
    this.sizes = new int[instructions.size()];
    this.offsets = new int[instructions.size() + 1];
  }

  static Assembly of(FlowGraph graph, int firstLine) {
    Assembly assembly = new Assembly(graph, firstLine);
    assembly.directJumps();
    assembly.layOut();
    return assembly;
  }

  private int targetIndex(Instruction jump) {
    return starts.get(jump.target);
  }

  private void directJumps() {
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      if (instruction.isUnconditionalJump()) {
        boolean forward = targetIndex(instruction) > i;
        boolean checks = instruction.is(PseudoOpcode.JUMP);
        instruction.opcode =
            forward
                ? Opcode.JUMP_FORWARD
                : checks ? Opcode.JUMP_BACKWARD : Opcode.JUMP_BACKWARD_NO_INTERRUPT;
      }
      arguments[i] = instruction.argument;
    }
  }

  /**
   * The size of a jump depends on its length, and that on the sizes: repeats until it holds. There
   * may be two answers; which one is found depends on the start, the target's index, as in CPython.
   */
  private void layOut() {
    for (int i = 0; i < sizes.length; i++) {
      if (instructions.get(i).isJump()) {
        arguments[i] = targetIndex(instructions.get(i));
      }
      sizes[i] = size(i);
    }
    boolean changed;
    do {
      changed = false;
      for (int i = 0; i < sizes.length; i++) {
        offsets[i + 1] = offsets[i] + sizes[i];
      }
      for (int i = 0; i < sizes.length; i++) {
        if (instructions.get(i).isJump()) {
          int target = offsets[targetIndex(instructions.get(i))];
          arguments[i] = Math.abs(target - offsets[i + 1]);
          int size = size(i);
          changed |= size != sizes[i];
          sizes[i] = size;
        }
      }
    } while (changed);
  }

  private int size(int index) {
    int argument = arguments[index];
    int extended =
        (argument > 0xFFFFFF ? 1 : 0) + (argument > 0xFFFF ? 1 : 0) + (argument > 0xFF ? 1 : 0);
    return extended + 1 + Opcode.caches(instructions.get(index).opcode);
  }

  Instructions instructions() {
    int n = sizes.length;
    int[] code = new int[n];
    int[] byteOffsets = new int[n + 1];
    int[] positions = new int[4 * n];
    for (int i = 0; i < n; i++) {
      Instruction instruction = instructions.get(i);
      int argument = instruction.isJump() ? targetIndex(instruction) : arguments[i];
      code[i] = instruction.opcode | argument << 8;
      int caches = Opcode.caches(instruction.opcode);
      byteOffsets[i] = 2 * (offsets[i + 1] - caches - 1);
      Location location = instruction.location;
      positions[4 * i] = location.line();
      positions[4 * i + 1] = location.endLine();
      positions[4 * i + 2] = location.column();
      positions[4 * i + 3] = location.endColumn();
    }
    byteOffsets[n] = 2 * offsets[n];
    return new Instructions(code, byteOffsets, positions);
  }

  List<Byte> lineTable() {
    LineTable table = new LineTable(firstLine);
    for (int i = 0; i < sizes.length; i++) {
      table.add(instructions.get(i).location, sizes[i]);
    }
    return table.finish();
  }

  List<Handler> handlers() {
    List<Handler> handlers = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sizes.length; i++) {
      Block handler = instructions.get(start).handler;
      if (i == sizes.length || instructions.get(i).handler != handler) {
        if (handler != null) {
          handlers.add(handler(start, i, handler));
        }
        start = i;
      }
    }
    return handlers;
  }

  private Handler handler(int start, int end, Block handler) {
    int depth = handler.startDepth - 1 - (handler.preserveLasti ? 1 : 0);
    return new Handler(start, end, starts.get(handler), depth, handler.preserveLasti);
  }

  List<Byte> exceptionTable() {
    return ExceptionTable.bytes(handlers(), offsets);
  }
}
