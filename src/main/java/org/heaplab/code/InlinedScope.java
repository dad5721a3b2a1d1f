package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.Symbols.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives an inlined comprehension names of its own: saves what its variables held before on the
 * stack, and puts it back.
 *
 * @see "Python/compile.c: push_inlined_comprehension_state"
 */
final class InlinedScope {

  private final Emitter emit;
  private final Unit unit;
  private final Scope comprehension;
  private final Location location;
  private final Map<String, Integer> outerSymbols = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final List<String> pushed = new ArrayList<>();
  private int cleanup;

  InlinedScope(Emitter emit, Scope comprehension, Location location) {
    this.emit = emit;
    this.unit = emit.unit();
    this.comprehension = comprehension;
    this.location = location;
  }

  void open() {
    boolean inClass = unit.kind == Unit.Kind.CLASS && !unit.inInlinedComprehension();
    unit.inlinedComprehensions++;
    Map<String, Integer> symbols = Map.copyOf(unit.scope.symbols);
    comprehension.symbols.forEach((name, flags) -> rescope(name, flags, inClass));
    comprehension.symbols.forEach(
        (name, flags) -> save(name, flags, inClass, symbols.getOrDefault(name, 0)));
    if (!pushed.isEmpty()) {
      emit.op(location, SWAP, pushed.size() + 1);
      cleanup = emit.newLabel();
      emit.jump(location, PseudoOpcode.SETUP_FINALLY, cleanup);
    }
  }

  private static boolean isOwn(int flags, boolean inClass) {
    return inClass || (has(flags, DEF_LOCAL) && !has(flags, DEF_NONLOCAL));
  }

  private void rescope(String name, int flags, boolean inClass) {
    int inner = scope(flags);
    int outerFlags = unit.scope.flags(name);
    int outer = scope(outerFlags);
    boolean differs = inner != outer && inner != FREE && !(inner == CELL && outer == FREE);
    if (differs || inClass) {
      unit.scope.symbols.put(name, flags);
      outerSymbols.put(name, outerFlags);
    }
    boolean function = unit.scope.isFunctionLike();
    if (isOwn(flags, inClass) && !function && !unit.fastHidden.getOrDefault(name, false)) {
      unit.fastHidden.put(name, true);
      hidden.add(name);
    }
  }

  private void save(String name, int flags, boolean inClass, int outerFlags) {
    if (!isOwn(flags, inClass)) {
      return;
    }
    emit.localOp(location, LOAD_FAST_AND_CLEAR, name);
    if (scope(flags) == CELL) {
      boolean free = scope(outerFlags) == FREE;
      emit.op(location, MAKE_CELL, Unit.index(free ? unit.freeVars : unit.cellVars, name));
    }
    pushed.add(name);
  }

  void close() {
    if (!pushed.isEmpty()) {
      emit.op(Location.NONE, PseudoOpcode.POP_BLOCK);
      int end = emit.newLabel();
      emit.jump(Location.NONE, PseudoOpcode.JUMP_NO_INTERRUPT, end);
      emit.use(cleanup);
      emit.op(Location.NONE, SWAP, 2);
      emit.op(Location.NONE, POP_TOP);
      restore();
      emit.op(Location.NONE, RERAISE, 0);
      emit.use(end);
      restore();
    }
    unit.inlinedComprehensions--;
    unit.scope.symbols.putAll(outerSymbols);
    hidden.forEach(name -> unit.fastHidden.put(name, false));
  }

  private void restore() {
    emit.op(location, SWAP, pushed.size() + 1);
    for (int i = pushed.size() - 1; i >= 0; i--) {
      emit.localOp(location, PseudoOpcode.STORE_FAST_MAYBE_NULL, pushed.get(i));
    }
  }
}
