package org.heaplab.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The constants of a body while its code is being optimized. */
final class UnitConstants {

  private final ConstantPool pool;
  private final List<Constant> constants;

  UnitConstants(Collection<Constant> constants, ConstantPool pool) {
    this.constants = new ArrayList<>(constants);
    this.pool = pool;
  }

  Constant get(int index) {
    return constants.get(index);
  }

  boolean isTrue(int index) {
    return Arithmetic.isTrue(get(index));
  }

  /** Index of a constant, which is added if it is new. */
  int add(Constant constant) {
    Constant merged = pool.mergeShallow(constant);
    for (int i = 0; i < constants.size(); i++) {
      if (constants.get(i) == merged) {
        return i;
      }
    }
    constants.add(merged);
    return constants.size() - 1;
  }

  /**
   * Drops the constants that no instruction names; the first stays, since it may be a docstring.
   *
   * @see "Python/flowgraph.c: remove_unused_consts"
   */
  void removeUnused(FlowGraph graph) {
    if (constants.isEmpty()) {
      return;
    }
    boolean[] used = new boolean[constants.size()];
    used[0] = true;
    List<Instruction> loads =
        graph.blocks().stream()
            .flatMap(block -> block.instructions.stream())
            .filter(instruction -> PseudoOpcode.hasConstant(instruction.opcode))
            .toList();
    loads.forEach(load -> used[load.argument] = true);
    int[] newIndex = new int[used.length];
    List<Constant> kept = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      newIndex[i] = kept.size();
      if (used[i]) {
        kept.add(constants.get(i));
      }
    }
    loads.forEach(load -> load.argument = newIndex[load.argument]);
    constants.clear();
    constants.addAll(kept);
  }

  List<Constant> toList() {
    return List.copyOf(constants);
  }
}
