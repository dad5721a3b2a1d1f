package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.STORE_FAST_MAYBE_NULL;

/**
 * Makes the fewest SWAPs of several, and swaps instructions rather than values.
 *
 * @see "Python/flowgraph.c: swaptimize, apply_static_swaps"
 */
final class Swaps {

  private static final int VISITED = -1;

  private final Block block;

  private Swaps(Block block) {
    this.block = block;
  }

  static void optimize(Block block) {
    Swaps swaps = new Swaps(block);
    for (int i = 0; i < block.size(); i++) {
      if (block.get(i).is(SWAP)) {
        i = swaps.shorten(i);
        swaps.applyStatically(i);
      }
    }
  }

  /** Rewrites the run of SWAPs and NOPs that begins here; returns its last index. */
  private int shorten(int start) {
    int depth = block.get(start).argument;
    int end = start + 1;
    boolean several = false;
    for (; end < block.size(); end++) {
      Instruction instruction = block.get(end);
      if (instruction.is(SWAP)) {
        depth = Math.max(depth, instruction.argument);
        several = true;
      } else if (!instruction.is(NOP)) {
        break;
      }
    }
    if (!several) {
      return start;
    }
    write(shuffled(start, end, depth), end - 1, start);
    return end - 1;
  }

  /** Where the stack's values come to lie; the top is 0. */
  private int[] shuffled(int start, int end, int depth) {
    int[] stack = new int[depth];
    for (int i = 0; i < depth; i++) {
      stack[i] = i;
    }
    for (int i = start; i < end; i++) {
      if (block.get(i).is(SWAP)) {
        int other = block.get(i).argument - 1;
        int top = stack[0];
        stack[0] = stack[other];
        stack[other] = top;
      }
    }
    return stack;
  }

  /** Writes the swaps that make this order, the last first. */
  private void write(int[] stack, int last, int first) {
    int current = last;
    for (int i = 0; i < stack.length; i++) {
      if (stack[i] == VISITED || stack[i] == i) {
        continue;
      }
      // follow the cycle that i is in; swaps involve the top, so 0 joins every cycle
      int j = i;
      while (true) {
        if (j != 0) {
          block.get(current--).set(SWAP, j + 1);
        }
        if (stack[j] == VISITED) {
          break;
        }
        int next = stack[j];
        stack[j] = VISITED;
        j = next;
      }
    }
    while (current >= first) {
      block.get(current--).setNop();
    }
  }

  private static boolean isSwappable(Instruction instruction) {
    return instruction.is(STORE_FAST)
        || instruction.is(STORE_FAST_MAYBE_NULL)
        || instruction.is(POP_TOP);
  }

  /** The local that an instruction stores to, -1 for none. */
  private int storesTo(int index) {
    Instruction instruction = block.get(index);
    return instruction.is(STORE_FAST) || instruction.is(STORE_FAST_MAYBE_NULL)
        ? instruction.argument
        : -1;
  }

  private int nextSwappable(int index, int line) {
    for (int i = index + 1; i < block.size(); i++) {
      Instruction instruction = block.get(i);
      if (line >= 0 && instruction.line() != line) {
        return -1;
      }
      if (!instruction.is(NOP)) {
        return isSwappable(instruction) ? i : -1;
      }
    }
    return -1;
  }

  private void applyStatically(int from) {
    for (int i = from; i >= 0; i--) {
      Instruction swap = block.get(i);
      if (!swap.is(SWAP)) {
        if (swap.is(NOP) || isSwappable(swap)) {
          continue;
        }
        return;
      }
      int j = nextSwappable(i, -1);
      int k = j < 0 ? -1 : partner(j, swap.argument);
      if (k < 0 || conflict(j, k)) {
        return;
      }
      swap.setNop();
      Instruction moved = block.get(j);
      block.instructions.set(j, block.get(k));
      block.instructions.set(k, moved);
    }
  }

  private int partner(int first, int distance) {
    int line = block.get(first).line();
    int k = first;
    for (int count = distance - 1; count > 0 && k >= 0; count--) {
      k = nextSwappable(k, line);
    }
    return k;
  }

  /** Whether the order of two stores, or of one between them, matters. */
  private boolean conflict(int j, int k) {
    int first = storesTo(j);
    int second = storesTo(k);
    if (first < 0 && second < 0) {
      return false;
    }
    if (first == second) {
      return true;
    }
    for (int i = j + 1; i < k; i++) {
      int between = storesTo(i);
      if (between >= 0 && (between == first || between == second)) {
        return true;
      }
    }
    return false;
  }
}
