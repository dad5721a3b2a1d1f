package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.*;

import java.util.List;

/**
 * Replaces short runs of instructions by better ones.
 *
 * @see "Python/flowgraph.c: optimize_load_const, optimize_basic_block"
 */
final class Peephole {

  private final UnitConstants constants;

  Peephole(UnitConstants constants) {
    this.constants = constants;
  }

  void optimize(FlowGraph graph) {
    for (Block block : graph.blocks()) {
      loadConst(block);
    }
    for (Block block : graph.blocks()) {
      for (int i = 0; i < block.size(); i++) {
        i += optimize(block, i);
      }
      Swaps.optimize(block);
    }
  }

  private static Instruction at(Block block, int index) {
    return index < block.size() ? block.get(index) : null;
  }

  private static boolean is(Block block, int index, int opcode) {
    return index < block.size() && block.get(index).is(opcode);
  }

  /** What follows the load of a constant may be known now. */
  private void loadConst(Block block) {
    int loaded = -1;
    for (int i = 0; i < block.size(); i++) {
      Instruction instruction = block.get(i);
      boolean copy = loaded >= 0 && instruction.is(COPY) && instruction.argument == 1;
      if (!copy) {
        loaded = instruction.is(LOAD_CONST) ? instruction.argument : -1;
      }
      Instruction next = at(block, i + 1);
      if (loaded < 0 || next == null) {
        continue;
      }
      switch (next.opcode) {
        case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE -> {
          boolean jumps = constants.isTrue(loaded) == next.is(POP_JUMP_IF_TRUE);
          instruction.setNop();
          if (jumps) {
            next.opcode = JUMP;
          } else {
            next.setNop();
          }
        }
        case IS_OP -> isNone(block, i, loaded);
        case TO_BOOL -> {
          instruction.setNop();
          next.set(LOAD_CONST, constants.add(Constant.of(constants.isTrue(loaded))));
        }
        case RETURN_VALUE -> {
          instruction.setNop();
          next.set(RETURN_CONST, loaded);
        }
        default -> {}
      }
    }
  }

  /** A jump on {@code is None} needs neither the None nor the comparison. */
  private void isNone(Block block, int index, int loaded) {
    if (constants.get(loaded) != Constant.NONE || block.size() <= index + 2) {
      return;
    }
    Instruction is = block.get(index + 1);
    Instruction jump = block.get(index + 2);
    if (jump.is(TO_BOOL)) {
      jump.setNop();
      if (block.size() <= index + 3) {
        return;
      }
      jump = block.get(index + 3);
    }
    boolean inverted = is.argument != 0;
    if (jump.is(POP_JUMP_IF_FALSE)) {
      inverted = !inverted;
    } else if (!jump.is(POP_JUMP_IF_TRUE)) {
      return;
    }
    block.get(index).setNop();
    is.setNop();
    jump.opcode = inverted ? POP_JUMP_IF_NOT_NONE : POP_JUMP_IF_NONE;
  }

  /** Returns -1 if the instruction should be looked at again, else 0. */
  private int optimize(Block block, int i) {
    Instruction instruction = block.get(i);
    Instruction next = at(block, i + 1);
    switch (instruction.opcode) {
      case BUILD_TUPLE -> buildTuple(block, i);
      case POP_JUMP_IF_NOT_NONE, POP_JUMP_IF_NONE, POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE -> {
        if (instruction.target.first().is(JUMP)) {
          return thread(block, instruction, instruction.opcode);
        }
      }
      case JUMP, JUMP_NO_INTERRUPT -> {
        Instruction target = instruction.target.first();
        if (target.is(JUMP)) {
          return thread(block, instruction, JUMP);
        }
        if (target.is(JUMP_NO_INTERRUPT)) {
          return thread(block, instruction, instruction.opcode);
        }
      }
      case STORE_FAST -> {
        if (is(block, i + 1, STORE_FAST)
            && next.argument == instruction.argument
            && next.line() == instruction.line()) {
          instruction.set(POP_TOP, 0);
        }
      }
      case SWAP -> {
        if (instruction.argument == 1) {
          instruction.setNop();
        }
      }
      case LOAD_GLOBAL -> {
        if (is(block, i + 1, PUSH_NULL) && (instruction.argument & 1) == 0) {
          instruction.argument |= 1;
          next.setNop();
        }
      }
      case COMPARE_OP, CONTAINS_OP, IS_OP, TO_BOOL, UNARY_NOT -> truth(block, i);
      default -> {}
    }
    return 0;
  }

  /** What makes a bool needs no TO_BOOL. */
  private static void truth(Block block, int i) {
    Instruction instruction = block.get(i);
    if (is(block, i + 1, TO_BOOL)) {
      int flag = instruction.is(COMPARE_OP) ? Comparisons.TO_BOOL_FLAG : 0;
      block.get(i + 1).set(instruction.opcode, instruction.argument | flag);
      instruction.setNop();
    } else if (instruction.is(UNARY_NOT) && is(block, i + 1, UNARY_NOT)) {
      instruction.setNop();
      block.get(i + 1).setNop();
    }
  }

  private void buildTuple(Block block, int i) {
    Instruction build = block.get(i);
    int n = build.argument;
    if (is(block, i + 1, UNPACK_SEQUENCE) && block.get(i + 1).argument == n) {
      if (n == 1) {
        build.setNop();
        block.get(i + 1).setNop();
        return;
      }
      if (n == 2 || n == 3) {
        build.setNop();
        block.get(i + 1).opcode = SWAP;
        return;
      }
    }
    if (i >= n) {
      foldTuple(block.instructions.subList(i - n, i), build);
    }
  }

  private void foldTuple(List<Instruction> loads, Instruction build) {
    if (!loads.stream().allMatch(load -> load.is(LOAD_CONST))) {
      return;
    }
    List<Constant> items = loads.stream().map(load -> constants.get(load.argument)).toList();
    loads.forEach(Instruction::setNop);
    build.set(LOAD_CONST, constants.add(new Constant.Tuple(items)));
  }

  /** A jump to a jump goes where that one goes. */
  private static int thread(Block block, Instruction jump, int opcode) {
    Instruction target = jump.target.first();
    if (jump.target == target.target) {
      return 0;
    }
    jump.setNop();
    Instruction direct = new Instruction(opcode, 0, target.location);
    direct.target = target.target;
    block.instructions.add(direct);
    return -1;
  }
}
