package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.LOAD_CLOSURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives each local, cell and free variable its place in the frame.
 *
 * @see "Python/flowgraph.c: prepare_localsplus; Python/assemble.c: compute_localsplus_info"
 */
final class LocalsLayout {

  private final Unit unit;
  private final int locals;

  /** The place of each cell, then of each free variable. */
  private final int[] places;

  private LocalsLayout(Unit unit) {
    this.unit = unit;
    this.locals = unit.varNames.size();
    this.places = new int[unit.cellVars.size() + unit.freeVars.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = locals + i;
    }
    unit.cellVars.forEach(
        (name, index) -> places[index] = unit.varNames.getOrDefault(name, places[index]));
  }

  /** Adds what the body begins with and numbers its cells; returns the layout. */
  static LocalsLayout prepare(Unit unit, FlowGraph graph) {
    LocalsLayout layout = new LocalsLayout(unit);
    layout.insertPrefix(graph.entry().instructions);
    layout.dropDuplicates();
    layout.renumber(graph);
    return layout;
  }

  private void insertPrefix(List<Instruction> instructions) {
    List<Instruction> prefix = new ArrayList<>();
    if (!unit.freeVars.isEmpty()) {
      prefix.add(new Instruction(COPY_FREE_VARS, unit.freeVars.size(), Location.NONE));
    }
    unit.cellVars.values().stream()
        .sorted((a, b) -> Integer.compare(places[a], places[b]))
        .forEach(cell -> prefix.add(new Instruction(MAKE_CELL, cell, Location.NONE)));
    if (unit.scope.generator) {
      Location first = new Location(unit.firstLine, unit.firstLine, -1, -1);
      prefix.add(new Instruction(RETURN_GENERATOR, 0, first));
      prefix.add(new Instruction(POP_TOP, 0, first));
    }
    instructions.addAll(0, prefix);
  }

  /** A cell that is an argument has its place there; those after it move up. */
  private void dropDuplicates() {
    int dropped = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] == locals + i) {
        places[i] -= dropped;
      } else {
        dropped++;
      }
    }
  }

  private void renumber(FlowGraph graph) {
    for (Block block : graph.blocks()) {
      for (Instruction instruction : block.instructions) {
        switch (instruction.opcode) {
          case MAKE_CELL,
              LOAD_CLOSURE,
              LOAD_DEREF,
              STORE_DEREF,
              DELETE_DEREF,
              LOAD_FROM_DICT_OR_DEREF ->
              instruction.argument = places[instruction.argument];
          default -> {}
        }
      }
    }
  }

  private int size() {
    int last = locals - 1;
    for (int place : places) {
      last = Math.max(last, place);
    }
    return last + 1;
  }

  /** {@code co_localsplusnames} */
  List<String> names() {
    String[] names = new String[size()];
    unit.varNames.forEach((name, index) -> names[index] = name);
    unit.cellVars.forEach((name, index) -> names[places[index]] = name);
    unit.freeVars.forEach((name, index) -> names[places[index]] = name);
    return List.of(names);
  }

  /** {@code co_localspluskinds} */
  List<Integer> kinds() {
    int[] kinds = new int[size()];
    for (Map.Entry<String, Integer> local : unit.varNames.entrySet()) {
      boolean hidden = unit.fastHidden.containsKey(local.getKey());
      kinds[local.getValue()] = LocalKind.CO_FAST_LOCAL | (hidden ? LocalKind.CO_FAST_HIDDEN : 0);
    }
    unit.cellVars.values().forEach(index -> kinds[places[index]] |= LocalKind.CO_FAST_CELL);
    unit.freeVars.values().forEach(index -> kinds[places[index]] |= LocalKind.CO_FAST_FREE);
    List<Integer> all = new ArrayList<>();
    for (int kind : kinds) {
      all.add(kind);
    }
    return List.copyOf(all);
  }
}
