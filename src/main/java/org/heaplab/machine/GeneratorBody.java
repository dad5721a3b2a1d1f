package org.heaplab.machine;

import java.util.function.Supplier;
import org.heaplab.code.Opcode;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.CodeObject;
import org.heaplab.types.GeneratorObject;
import org.heaplab.types.ReferenceNames;
import org.heaplab.types.Runtime;

/** The frame of a generator, and how it goes on. */
final class GeneratorBody implements GeneratorObject.Body {

  /** Low bits of RESUME's argument: which kind of place it is. */
  private static final int RESUME_KIND = 3;

  private static final int AFTER_YIELD_FROM = 2;

  /** Bit of RESUME's argument: only the generator's own handler stands around it. */
  private static final int DEPTH_1 = 4;

  private enum State {
    CREATED,
    SUSPENDED,
    RUNNING,
    COMPLETED,
    CLEARED
  }

  private final Machine machine;
  private final Frame frame;
  private final int slots;

  /** The exception that the generator's body handles while it is suspended in a handler. */
  private final ExceptionState exceptions = new ExceptionState();

  private State state = State.RUNNING;

  /** Whose body this is; borrowed. */
  GeneratorObject generator;

  GeneratorBody(Machine machine, Frame frame) {
    this.machine = machine;
    this.frame = frame;
    this.slots = frame.slots();
    frame.generator = this;
  }

  /** Waits at the first instruction, or at a {@code yield}. */
  void suspend() {
    state = frame.pc > frame.code.shape.firstResume() ? State.SUSPENDED : State.CREATED;
    frame.setRunning(false);
    frame.previous = null;
  }

  /** Its frame returns or is unwound: from now it is finished. */
  void finish(Heap heap) {
    state = State.CLEARED;
    machine.leaveGenerator(exceptions);
    machine.clearFrame(frame);
    frame.previous = null;
    exceptions.clear(heap);
  }

  @Override
  public HeapObject resume(HeapObject sent) {
    return run(sent, null);
  }

  @Override
  public HeapObject resumeRaising(PyRaise error, boolean isNew) {
    if (isNew) {
      machine.setContext(error);
    } else {
      error.needsContext();
    }
    if (exceptions.value != null && exceptions.value != error.exception()) {
      BaseExceptionObject exception = (BaseExceptionObject) error.exception();
      exception.setContext(machine.heap, (BaseExceptionObject) exceptions.value);
    }
    error.markThrown();
    return run(Runtime.owned(machine.rt.none), error);
  }

  /** Takes over what is sent, and the error, which may be null. */
  private HeapObject run(HeapObject sent, PyRaise error) {
    Machine m = machine;
    enterNative(sent, error);
    frame.stack[frame.sp++] = sent;
    state = State.RUNNING;
    frame.setRunning(true);
    try {
      m.resume(frame, exceptions);
      HeapObject result = m.loop.run(frame, error);
      if (state != State.CLEARED) {
        m.leaveGenerator(exceptions);
      }
      return result;
    } catch (PyRaise e) {
      throw m.guardsGenerators ? e : Intrinsics.withoutStopIteration(m, e);
    } finally {
      m.rt.leaveNative();
    }
  }

  private void enterNative(HeapObject sent, PyRaise error) {
    try {
      machine.rt.enterNative();
    } catch (PyRaise e) {
      machine.heap.decref(sent);
      if (error != null) {
        machine.heap.decref(error.exception());
      }
      throw e;
    }
  }

  @Override
  public HeapObject delegating(Supplier<HeapObject> call) {
    State before = state;
    state = State.RUNNING;
    frame.previous = machine.current;
    machine.current = frame;
    try {
      return call.get();
    } finally {
      machine.current = frame.previous;
      frame.previous = null;
      state = before;
    }
  }

  // ---- what it is doing ----

  @Override
  public boolean isStarted() {
    return state != State.CREATED;
  }

  @Override
  public boolean isSuspended() {
    return state == State.SUSPENDED;
  }

  @Override
  public boolean isFinished() {
    return state == State.COMPLETED || state == State.CLEARED;
  }

  @Override
  public boolean isCleared() {
    return state == State.CLEARED;
  }

  @Override
  public boolean isRunning() {
    return state == State.RUNNING;
  }

  @Override
  public HeapObject delegate() {
    boolean inYieldFrom = state == State.SUSPENDED && (place() & RESUME_KIND) == AFTER_YIELD_FROM;
    return inYieldFrom ? frame.stack[frame.sp - 1] : null;
  }

  @Override
  public boolean handlesNothing() {
    return state == State.SUSPENDED && (place() & DEPTH_1) != 0;
  }

  /** Argument of the RESUME that it waits at. */
  private int place() {
    int resumed = frame.instructions[frame.pc];
    return Opcode.of(resumed) == Opcode.RESUME ? Opcode.argument(resumed) : 0;
  }

  @Override
  public int slots() {
    return slots;
  }

  @Override
  public HeapObject frameObject() {
    return Runtime.owned(machine.frameObject(frame));
  }

  // ---- its end ----

  @Override
  public void complete() {
    state = State.COMPLETED;
  }

  @Override
  public void completeWithoutLocals(Heap heap) {
    state = State.COMPLETED;
    frame.clearVariables(heap);
    HeapObject locals = frame.locals;
    frame.locals = null;
    heap.decrefIfPresent(locals);
  }

  @Override
  public void discard(Heap heap) {
    state = State.CLEARED;
    machine.clearFrame(frame);
    exceptions.clear(heap);
  }

  // ---- the heap's view ----

  @Override
  public CodeObject code() {
    return frame.code;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    frame.visitReferences(visitor);
    if (holdsException()) {
      visitor.visit(exceptions.value);
    }
  }

  /** While it runs, what it handles is with the interpreter's other handled exceptions. */
  private boolean holdsException() {
    return !isRunning() && exceptions.value != null;
  }

  @Override
  public void describeReferences(ReferenceNames.Sink sink) {
    frame.describeReferences(sink);
    if (holdsException()) {
      sink.reference(
          ReferenceNames.Role.FIELD, "the exception that it handles", null, exceptions.value);
    }
  }
}
