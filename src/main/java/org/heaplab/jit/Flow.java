package org.heaplab.jit;

import static org.heaplab.code.Opcode.*;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.heaplab.code.Opcode;
import org.heaplab.code.StackEffect;
import org.heaplab.types.CodeObject;

/** How deep the stack is at each instruction, where jumps go, and where a frame can go on. */
final class Flow {

  private static final int UNREACHED = -1;

  final int[] depths;
  final BitSet targets = new BitSet();
  final BitSet entries = new BitSet();

  private final int[] code;
  private final Deque<Integer> todo = new ArrayDeque<>();

  Flow(CodeObject.Shape shape) {
    code = shape.code();
    depths = new int[code.length];
    Arrays.fill(depths, UNREACHED);
    enter(0, 0);
    entries.set(0);
    follow();
    int[] handlers = shape.handlers();
    for (int i = 0; i < handlers.length; i += 5) {
      entries.set(handlers[i + 2]);
      enter(handlers[i + 2], handlers[i + 3] + handlers[i + 4] + 1);
      follow();
    }
    entries.stream().forEach(targets::set);
  }

  /** Where a loop that has ended goes on: behind its END_FOR and POP_TOP. */
  static int afterLoop(int endFor) {
    return endFor + 2;
  }

  boolean isReached(int pc) {
    return depths[pc] != UNREACHED;
  }

  private void enter(int pc, int depth) {
    if (depths[pc] == UNREACHED) {
      depths[pc] = depth;
      todo.push(pc);
    } else if (depths[pc] != depth) {
      throw new IllegalStateException("two stack depths at one place");
    }
  }

  private void follow() {
    while (!todo.isEmpty()) {
      int pc = todo.pop();
      int opcode = Opcode.of(code[pc]);
      int argument = Opcode.argument(code[pc]);
      int depth = depths[pc];
      switch (opcode) {
        case RETURN_VALUE, RETURN_CONST, RERAISE, RAISE_VARARGS -> {}
        case JUMP_FORWARD, JUMP_BACKWARD, JUMP_BACKWARD_NO_INTERRUPT ->
            jump(opcode, argument, depth);
        case FOR_ITER -> {
          jump(opcode, afterLoop(argument), depth - 1);
          enter(pc + 1, depth + 1);
        }
        case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_NONE, POP_JUMP_IF_NOT_NONE -> {
          jump(opcode, argument, depth - 1);
          enter(pc + 1, depth - 1);
        }
        case SEND -> {
          jump(opcode, argument, depth);
          enter(pc + 1, depth);
        }
        default -> {
          if (leaves(opcode)) {
            entries.set(pc + 1);
          }
          enter(pc + 1, depth + StackEffect.of(opcode, argument, false));
        }
      }
    }
  }

  private void jump(int opcode, int target, int depth) {
    targets.set(target);
    if (opcode == JUMP_BACKWARD) {
      entries.set(target);
    }
    enter(target, depth);
  }

  private static boolean leaves(int opcode) {
    return switch (opcode) {
      case CALL, CALL_KW, CALL_FUNCTION_EX, YIELD_VALUE, RETURN_GENERATOR -> true;
      default -> false;
    };
  }
}
