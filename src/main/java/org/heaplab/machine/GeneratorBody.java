package org.heaplab.machine;

import org.heaplab.code.Opcode;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.GeneratorObject;
import org.heaplab.types.ReferenceNames;

/** The frame of a generator, and how it goes on. */
final class GeneratorBody implements GeneratorObject.Body {

  private enum State {
    CREATED,
    SUSPENDED,
    RUNNING,
    FINISHED
  }

  private final Machine machine;
  private final Frame frame;
  private final int slots;

  /** The exception that the generator's body handles while it is suspended in a handler. */
  private final ExceptionState exceptions = new ExceptionState();

  private State state = State.RUNNING;

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
  }

  @Override
  public HeapObject resume(HeapObject sent) {
    frame.stack[frame.sp++] = sent;
    return run(null);
  }

  @Override
  public HeapObject resumeRaising(PyRaise error) {
    return run(error);
  }

  private HeapObject run(PyRaise error) {
    Machine m = machine;
    state = State.RUNNING;
    frame.setRunning(true);
    m.resume(frame, exceptions);
    try {
      HeapObject result = m.loop.run(frame, error);
      if (state == State.RUNNING) {
        state = State.FINISHED;
      }
      return result;
    } catch (PyRaise e) {
      state = State.FINISHED;
      throw e;
    } finally {
      m.leaveGenerator(exceptions);
    }
  }

  @Override
  public boolean isStarted() {
    return state != State.CREATED;
  }

  @Override
  public boolean isFinished() {
    return state == State.FINISHED;
  }

  @Override
  public boolean isRunning() {
    return state == State.RUNNING;
  }

  @Override
  public HeapObject delegate() {
    if (state != State.SUSPENDED) {
      return null;
    }
    int resumed = frame.instructions[frame.pc];
    boolean inYieldFrom =
        Opcode.of(resumed) == Opcode.RESUME && (Opcode.argument(resumed) & 3) == 2;
    return inYieldFrom ? frame.stack[frame.sp - 1] : null;
  }

  @Override
  public int slots() {
    return slots;
  }

  @Override
  public void discard(Heap heap) {
    state = State.FINISHED;
    machine.clearFrame(frame);
    exceptions.clear(heap);
  }

  // ---- what frame objects show ----

  @Override
  public CodeObject code() {
    return frame.code;
  }

  @Override
  public DictObject globals() {
    return frame.globals;
  }

  @Override
  public DictObject builtins() {
    return frame.builtins;
  }

  @Override
  public HeapObject back() {
    return isRunning() ? frame.back() : null;
  }

  @Override
  public int line() {
    return frame.line();
  }

  @Override
  public int lasti() {
    return frame.lasti();
  }

  @Override
  public HeapObject locals() {
    return frame.locals();
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

  @Override
  public void clear(Heap heap) {
    discard(heap);
  }
}
