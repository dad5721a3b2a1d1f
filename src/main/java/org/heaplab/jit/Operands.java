package org.heaplab.jit;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.TupleObject;

/**
 * Variables and constants that were loaded, but are not on the value stack yet: an instruction that
 * only looks at its operands takes them from where they are, without counting.
 */
final class Operands {

  /** One value to come: a variable, or a constant. */
  private record Load(int variable, HeapObject constant) {}

  private final Emitter emit;
  private final TupleObject constants;
  private final List<Load> waiting = new ArrayList<>();

  Operands(Emitter emit, TupleObject constants) {
    this.emit = emit;
    this.constants = constants;
  }

  int count() {
    return waiting.size();
  }

  void loadVariable(int variable) {
    waiting.add(new Load(variable, null));
  }

  void loadConstant(int i) {
    waiting.add(new Load(-1, constants.items[i]));
  }

  /**
   * Puts all but the last few on the value stack, and leaves those for {@link #borrow}.
   *
   * @param depth of the stack with all of them
   * @return how many are left, at most that many
   */
  int keep(int most, int depth) {
    int left = Math.min(most, waiting.size());
    int first = depth - waiting.size();
    while (waiting.size() > left) {
      push(waiting.remove(0), first++);
    }
    return left;
  }

  void flush(int depth) {
    keep(0, depth);
  }

  private void push(Load load, int depth) {
    emit.stack();
    value(load);
    emit.slot(depth);
    emit.callOps("push", "(" + Emitter.STACK + Emitter.OBJECT + "I)V");
  }

  /** Gives the first that is left to the call that is being written. */
  void borrow() {
    value(waiting.remove(0));
  }

  private void value(Load load) {
    if (load.constant == null) {
      emit.valueOf(load.variable);
    } else {
      emit.object(load.constant, "org/heaplab/heap/HeapObject");
    }
  }
}
