package org.heaplab.code;

import static org.heaplab.code.PseudoOpcode.LOAD_CLOSURE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxWarning;

/** Adds instructions to the body that is being compiled, and opens and closes bodies. */
final class Emitter {

  private static final int MAX_FRAME_BLOCKS = 21;

  private final SourceColumns columns;
  private final ConstantPool pool;
  private final Deque<Unit> outer = new ArrayDeque<>();
  private final List<SyntaxWarning> warnings = new ArrayList<>();
  private Unit unit;

  Emitter(SourceColumns columns, ConstantPool pool) {
    this.columns = columns;
    this.pool = pool;
  }

  Unit unit() {
    return unit;
  }

  ConstantPool pool() {
    return pool;
  }

  List<SyntaxWarning> warnings() {
    return warnings;
  }

  void warn(String message, Span span) {
    warn(SyntaxWarning.of(message, span));
  }

  void warn(SyntaxWarning warning) {
    warnings.add(warning);
  }

  /** Makes the unit the current one; its qualified name follows from those around it. */
  void enter(Unit inner) {
    if (unit != null) {
      outer.push(unit);
      if (inner.className == null) {
        inner.className = unit.className;
      }
      inner.qualname = qualname(inner, unit);
    }
    unit = inner;
  }

  void exit() {
    unit = outer.isEmpty() ? null : outer.pop();
  }

  private String qualname(Unit inner, Unit parent) {
    if (outer.size() == 1 && parent.kind == Unit.Kind.MODULE) {
      return inner.name;
    }
    boolean named = inner.kind == Unit.Kind.FUNCTION || inner.kind == Unit.Kind.CLASS;
    String mangled = Mangling.mangle(parent.className, inner.name);
    if (named && parent.scope.scopeOf(mangled) == Symbols.GLOBAL_EXPLICIT) {
      return inner.name;
    }
    boolean local = parent.kind == Unit.Kind.FUNCTION || parent.kind == Unit.Kind.LAMBDA;
    return parent.qualname + (local ? ".<locals>." : ".") + inner.name;
  }

  /** Notes an attribute that a method gives its {@code self}. */
  void addStaticAttribute(String name) {
    for (Unit around : outer) {
      if (around.kind == Unit.Kind.CLASS) {
        around.staticAttributes.add(name);
        return;
      }
    }
  }

  Location at(Span span) {
    return columns.location(span);
  }

  int newLabel() {
    return unit.instructions.newLabel();
  }

  void use(int label) {
    unit.instructions.use(label);
  }

  void op(Location location, int opcode) {
    unit.instructions.add(opcode, 0, location);
  }

  void op(Location location, int opcode, int argument) {
    unit.instructions.add(opcode, argument, location);
  }

  void jump(Location location, int opcode, int label) {
    unit.instructions.add(opcode, label, location);
  }

  void constant(Location location, Constant constant) {
    op(location, Opcode.LOAD_CONST, constantIndex(constant));
  }

  /** Loads a constant that stands in the syntax tree. */
  void literal(Location location, Constant constant) {
    pool.mergeLiteral(constant);
    constant(location, constant);
  }

  void none(Location location) {
    constant(location, Constant.NONE);
  }

  int constantIndex(Constant constant) {
    return Unit.index(unit.constants, pool.merge(constant));
  }

  int nameIndex(String name) {
    return Unit.index(unit.names, unit.mangle(name));
  }

  /** An instruction whose argument is a name. */
  void nameOp(Location location, int opcode, String name) {
    op(location, opcode, nameIndex(name));
  }

  /** An attribute look-up; a method's leaves room for self. */
  void attribute(Location location, String name, boolean method) {
    op(location, Opcode.LOAD_ATTR, nameIndex(name) << 1 | (method ? 1 : 0));
  }

  /** An instruction on a fast local. */
  void localOp(Location location, int opcode, String name) {
    op(location, opcode, Unit.index(unit.varNames, unit.mangle(name)));
  }

  void closure(Location location, String name) {
    boolean cell = unit.kind == Unit.Kind.CLASS && name.equals("__class__");
    cell |= unit.scope.scopeOf(name) == Symbols.CELL;
    op(location, LOAD_CLOSURE, (cell ? unit.cellVars : unit.freeVars).get(name));
  }

  void push(FrameBlock block) {
    if (unit.frameBlocks.size() >= MAX_FRAME_BLOCKS) {
      throw CompileAbort.syntaxError(
          "too many statically nested blocks", columns.span(block.location()));
    }
    unit.frameBlocks.push(block);
  }

  void pop() {
    unit.frameBlocks.pop();
  }
}
