package org.heaplab.machine;

import java.util.Arrays;
import org.heaplab.code.LocalKind;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.CellObject;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FrameObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.GeneratorObject;
import org.heaplab.types.ReferenceNames;
import org.heaplab.types.ReferenceNames.Role;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;

/**
 * One activation of a code object.
 *
 * <pre>
 *   stack[base …]               locals, cells, free variables (localsplus)
 *   stack[base + localsplus …]  values, up to sp
 * </pre>
 *
 * <p>It owns code, function and locals, and every slot up to {@code sp}. Globals and builtins are
 * the function's.
 *
 * @see "_PyInterpreterFrame in Include/internal/pycore_frame.h (3.13)"
 */
public final class Frame implements FrameObject.Activation {

  final Machine machine;
  final CodeObject code;
  final int[] instructions;

  /** Owned; null in a module's frame. */
  FunctionObject function;

  final DictObject globals;
  final DictObject builtins;

  /**
   * {@code f_locals}: names of a module or class body; before 3.13 a function's dict: owned, or
   * null.
   */
  HeapObject locals;

  HeapObject[] stack;
  int base;

  /** First free slot, an index into {@link #stack}. */
  int sp;

  /** The instruction that runs. */
  int pc;

  Frame previous;

  /** Returning from it ends a nested run of the loop. */
  boolean isEntry;

  /** Owned once made; null before. */
  FrameObject frameObject;

  /** The generator whose body this is; null else. */
  GeneratorBody generator;

  /** What runs it in place of the interpreter; null for none. */
  CompiledCode compiled;

  private boolean running = true;

  Frame(
      Machine machine,
      CodeObject code,
      FunctionObject function,
      DictObject globals,
      DictObject builtins,
      HeapObject locals) {
    this.machine = machine;
    this.code = code;
    this.instructions = machine.instructionsOf(code);
    this.function = function;
    this.globals = globals;
    this.builtins = builtins;
    this.locals = locals;
  }

  /** Slots it needs. */
  int slots() {
    return code.localsPlusCount() + code.shape.stackSize();
  }

  /** Empties the variables and puts the stack's bottom above them. */
  void initStack() {
    int bottom = base + code.localsPlusCount();
    Arrays.fill(stack, base, bottom, null);
    sp = bottom;
    pc = 0;
  }

  int stackBottom() {
    return base + code.localsPlusCount();
  }

  /** Moves variables and values into room of their own, for a generator. */
  void detach() {
    int live = sp - base;
    HeapObject[] own = new HeapObject[slots()];
    System.arraycopy(stack, base, own, 0, live);
    Arrays.fill(stack, base, sp, null);
    stack = own;
    base = 0;
    sp = live;
  }

  void setRunning(boolean running) {
    this.running = running;
  }

  /** Whether a traceback shows it: its RESUME has run, or it is a generator's. */
  boolean isComplete() {
    return generator != null || pc >= code.shape.firstResume();
  }

  /** The instruction at a place that {@code lasti} gave, in code units. */
  int instructionAt(int codeUnit) {
    int found = Arrays.binarySearch(code.shape.offsets(), codeUnit * 2);
    return found >= 0 ? found : -found - 2;
  }

  // ---- what frame objects show ----

  @Override
  public CodeObject code() {
    return code;
  }

  @Override
  public DictObject globals() {
    return globals;
  }

  @Override
  public DictObject builtins() {
    return builtins;
  }

  @Override
  public HeapObject back() {
    return previous == null ? null : Runtime.owned(machine.frameObject(previous));
  }

  @Override
  public int line() {
    return Math.max(0, code.shape.line(pc));
  }

  @Override
  public int lasti() {
    return code.shape.offsets()[pc];
  }

  @Override
  public HeapObject locals() {
    return hasVariables() ? FastLocals.current(machine.rt, this) : Runtime.owned(locals);
  }

  @Override
  public boolean hasVariables() {
    return (code.shape.flags() & CodeObject.Flags.OPTIMIZED) != 0;
  }

  @Override
  public boolean setVariable(StrObject name, HeapObject value) {
    return FastLocals.set(this, name, value);
  }

  @Override
  public GeneratorObject generator() {
    return generator == null ? null : generator.generator;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Whether a variable belongs to an inlined comprehension alone. */
  boolean isHidden(int i) {
    return (code.shape.localKinds()[i] & LocalKind.CO_FAST_HIDDEN) != 0;
  }

  /** Whether a cell holds the variable. */
  boolean isCell(int i) {
    int kind = code.shape.localKinds()[i];
    return (kind & (LocalKind.CO_FAST_CELL | LocalKind.CO_FAST_FREE)) != 0
        && stack[base + i] instanceof CellObject;
  }

  // ---- ownership ----

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (frameObject != null) {
      visitor.visit(frameObject);
    }
    if (locals != null) {
      visitor.visit(locals);
    }
    if (function != null) {
      visitor.visit(function);
    }
    visitor.visit(code);
    for (int i = base; i < sp; i++) {
      if (stack[i] != null) {
        visitor.visit(stack[i]);
      }
    }
  }

  @Override
  public void describeReferences(ReferenceNames.Sink sink) {
    sink.reference(Role.FIELD, "code", null, code);
    if (function != null) {
      sink.reference(Role.FIELD, "function", null, function);
    }
    if (locals != null) {
      sink.reference(Role.FIELD, "names", null, locals);
    }
    if (frameObject != null) {
      sink.reference(Role.FIELD, "frame object", null, frameObject);
    }
    for (int i = base; i < sp; i++) {
      HeapObject value = stack[i];
      if (value != null && i < stackBottom()) {
        String name = code.localsPlusNames.items[i - base].toString();
        sink.reference(Role.LOCAL, name, null, value);
      } else if (value != null) {
        sink.reference(Role.TEMPORARY, "value stack", null, value);
      }
    }
  }

  /** Lets go of variables and stack, then of locals and function; code stays for its owner. */
  @Override
  public void clear(Heap heap) {
    clearVariables(heap);
    HeapObject oldLocals = locals;
    locals = null;
    heap.decrefIfPresent(oldLocals);
    FunctionObject oldFunction = function;
    function = null;
    heap.decrefIfPresent(oldFunction);
  }

  @Override
  public void clearVariables(Heap heap) {
    int top = sp;
    int bottom = base;
    sp = base;
    for (int i = bottom; i < top; i++) {
      HeapObject value = stack[i];
      stack[i] = null;
      heap.decrefIfPresent(value);
    }
  }
}
