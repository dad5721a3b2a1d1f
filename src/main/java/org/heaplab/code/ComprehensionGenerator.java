package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Span;

/**
 * Comprehensions, in place (PEP 709) or as functions, and generator expressions.
 *
 * @see "Python/compile.c: compiler_comprehension"
 */
final class ComprehensionGenerator {

  /**
   * A comprehension's parts.
   *
   * @param value of a dictionary's item, else null
   */
  private record Parts(
      Expr node, Kind kind, List<Expr.Comprehension> generators, Expr element, Expr value) {}

  private enum Kind {
    LIST("<listcomp>", BUILD_LIST, LIST_APPEND),
    SET("<setcomp>", BUILD_SET, SET_ADD),
    DICT("<dictcomp>", BUILD_MAP, MAP_ADD),
    GENERATOR("<genexpr>", NOP, NOP);

    private final String name;
    private final int build;
    private final int add;

    Kind(String name, int build, int add) {
      this.name = name;
      this.build = build;
      this.add = add;
    }
  }

  private final CodeGenerator code;
  private final Emitter emit;

  ComprehensionGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void generate(Expr e) {
    Parts parts = parts(e);
    Scope scope = code.symbols.of(e);
    if (scope.inlined) {
      inline(parts, scope);
    } else {
      function(parts, scope);
    }
  }

  private static Parts parts(Expr e) {
    if (e instanceof Expr.ListComp c) {
      return new Parts(e, Kind.LIST, c.generators(), c.element(), null);
    } else if (e instanceof Expr.SetComp c) {
      return new Parts(e, Kind.SET, c.generators(), c.element(), null);
    } else if (e instanceof Expr.DictComp c) {
      return new Parts(e, Kind.DICT, c.generators(), c.key(), c.value());
    }
    Expr.GeneratorExp c = (Expr.GeneratorExp) e;
    return new Parts(e, Kind.GENERATOR, c.generators(), c.element(), null);
  }

  private void inline(Parts parts, Scope scope) {
    Location location = emit.at(parts.node.span());
    outermostIterator(parts);
    InlinedScope inlined = new InlinedScope(emit, scope, location);
    inlined.open();
    emit.op(location, parts.kind.build, 0);
    emit.op(location, SWAP, 2);
    generator(parts, 0, 0, true);
    inlined.close();
  }

  private void function(Parts parts, Scope scope) {
    Location location = emit.at(parts.node.span());
    Unit.Arguments arguments = new Unit.Arguments(0, 1, 0);
    code.enter(
        new Unit(Unit.Kind.COMPREHENSION, scope, parts.kind.name, location.line(), arguments));
    if (parts.kind != Kind.GENERATOR) {
      emit.op(location, parts.kind.build, 0);
    }
    generator(parts, 0, 0, false);
    if (parts.kind == Kind.GENERATOR) {
      code.functions.wrapInStopIterationHandler();
    } else {
      emit.op(location, RETURN_VALUE);
    }
    CodeUnit unit = code.leave(true);
    code.functions.makeClosure(location, unit, 0);
    outermostIterator(parts);
    emit.op(location, CALL, 0);
  }

  private void outermostIterator(Parts parts) {
    Expr iter = parts.generators.get(0).iter();
    code.expression(iter);
    emit.op(emit.at(iter.span()), GET_ITER);
  }

  /**
   * One {@code for}, and those in it.
   *
   * @param depth how many iterators lie on the container
   * @param iteratorOnStack the first iterator is in place, not an argument
   */
  private void generator(Parts parts, int index, int depth, boolean iteratorOnStack) {
    Expr.Comprehension generator = parts.generators.get(index);
    int start = emit.newLabel();
    int ifCleanup = emit.newLabel();
    int anchor = emit.newLabel();
    boolean loops = true;
    if (index > 0) {
      loops = !innerIterator(generator.iter());
    } else if (!iteratorOnStack) {
      emit.op(emit.at(parts.node.span()), LOAD_FAST, 0);
    }
    int innerDepth = depth;
    if (loops) {
      innerDepth++;
      emit.use(start);
      emit.jump(emit.at(generator.iter().span()), FOR_ITER, anchor);
    }
    code.expression(generator.target());
    for (Expr condition : generator.ifs()) {
      code.conditions.jumpIf(condition, ifCleanup, false);
    }
    Location element = emit.at(parts.element.span());
    if (index + 1 < parts.generators.size()) {
      generator(parts, index + 1, innerDepth, false);
    } else {
      element = element(parts, innerDepth);
    }
    emit.use(ifCleanup);
    if (loops) {
      emit.jump(element, PseudoOpcode.JUMP, start);
      emit.use(anchor);
      emit.op(Location.NONE, END_FOR);
      emit.op(Location.NONE, POP_TOP);
    }
  }

  /** {@code for y in [f(x)]} needs no loop: then only the value is pushed. */
  private boolean innerIterator(Expr iter) {
    List<Expr> elements =
        code.constants.isConstant(iter)
            ? List.of()
            : iter instanceof Expr.ListDisplay list
                ? list.elements()
                : iter instanceof Expr.Tuple tuple ? tuple.elements() : List.of();
    if (elements.size() == 1 && !(elements.get(0) instanceof Expr.Starred)) {
      code.expression(elements.get(0));
      return true;
    }
    code.expression(iter);
    emit.op(emit.at(iter.span()), GET_ITER);
    return false;
  }

  private Location element(Parts parts, int depth) {
    Span span = parts.element.span();
    code.expression(parts.element);
    if (parts.kind == Kind.GENERATOR) {
      Location location = emit.at(span);
      code.expressions.yieldValue(location);
      emit.op(location, POP_TOP);
      return location;
    }
    if (parts.value != null) {
      code.expression(parts.value);
      span = span.to(parts.value.span());
    }
    Location location = emit.at(span);
    emit.op(location, parts.kind.add, depth + 1);
    return location;
  }
}
