package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code frame}: made when something asks for the frame of a running function: a traceback, {@code
 * sys._getframe}. It shares the frame's variables while that runs and takes them over when it ends.
 *
 * @see "struct _frame in Include/internal/pycore_frame.h (3.13)"
 */
public final class FrameObject extends HeapObject {

  /** What the machine keeps of a running function. */
  public interface Activation {

    CodeObject code();

    DictObject globals();

    DictObject builtins();

    /** The caller's frame object, made if need be, as an owned reference; null at the bottom. */
    HeapObject back();

    /** The line that runs, or 0. */
    int line();

    /** {@code f_lasti}: byte offset of the instruction that runs. */
    int lasti();

    /**
     * {@code locals()}: the names of a module or class, or a function's variables in a dict; owned.
     */
    HeapObject locals();

    /** Whether its names are variables, as in a function. */
    boolean hasVariables();

    /** Binds a variable; false when there is none of that name. */
    boolean setVariable(StrObject name, HeapObject value);

    /** The generator whose body it is, borrowed; null else. */
    GeneratorObject generator();

    /** Whether the function runs, or is suspended in a generator. */
    boolean isRunning();

    /** What the frame owns, once the frame object has taken it over. */
    void visitReferences(ReferenceVisitor visitor);

    /** The same by name. */
    void describeReferences(ReferenceNames.Sink sink);

    /** Lets go of variables and stack, from first to last. */
    void clearVariables(Heap heap);

    /** Lets go of variables, stack, names and function; the code stays. */
    void clear(Heap heap);
  }

  public final Activation activation;

  /** {@code f_back} once the frame has ended: owned, or null. */
  public HeapObject back;

  /** {@code f_trace}: owned, or null. */
  HeapObject trace;

  boolean traceLines = true;
  boolean traceOpcodes;

  /** {@code f_extra_locals}: names that are no variables; owned, or null. */
  public DictObject extraLocals;

  private boolean owns;
  private int slots;

  private FrameObject(Activation activation) {
    this.activation = activation;
  }

  public static FrameObject create(Runtime rt, Activation activation) {
    FrameObject frame = new FrameObject(activation);
    TypeObject type = rt.types.frame;
    CodeObject code = activation.code();
    frame.slots = code.localsPlusCount() + code.shape.stackSize();
    rt.heap.allocateGcObject(frame, type, type.basicSize() + type.itemSize * frame.slots);
    return frame;
  }

  /** Whether the function has ended and left its variables here. */
  boolean owns() {
    return owns;
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + ((TypeObject) type).itemSize * slots;
  }

  /** Becomes the owner of what the ended frame held ({@code take_ownership}). */
  public void takeOwnership(Heap heap, HeapObject back) {
    owns = true;
    this.back = back;
    heap.track(this);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (back != null) {
      visitor.visit(back);
    }
    if (trace != null) {
      visitor.visit(trace);
    }
    if (extraLocals != null) {
      visitor.visit(extraLocals);
    }
    if (owns) {
      activation.visitReferences(visitor);
    }
  }

  /** {@link #visitReferences} by name. */
  void describeReferences(ReferenceNames.Sink sink) {
    if (back != null) {
      sink.reference(ReferenceNames.Role.FIELD, "f_back", null, back);
    }
    if (trace != null) {
      sink.reference(ReferenceNames.Role.FIELD, "f_trace", null, trace);
    }
    if (extraLocals != null) {
      sink.reference(ReferenceNames.Role.FIELD, "f_extra_locals", null, extraLocals);
    }
    if (owns) {
      activation.describeReferences(sink);
    }
  }

  /** Lets go of what it was given and of the variables of an ended function. */
  @Override
  public void clear(Heap heap) {
    HeapObject oldTrace = trace;
    HeapObject oldExtra = extraLocals;
    trace = null;
    extraLocals = null;
    heap.decrefIfPresent(oldTrace);
    heap.decrefIfPresent(oldExtra);
    if (owns) {
      activation.clearVariables(heap);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    CodeObject code = null;
    clear(heap);
    if (owns) {
      code = activation.code();
      activation.clear(heap);
    }
    heap.decrefIfPresent(back);
    heap.decrefIfPresent(code);
    heap.release(this);
    heap.endDestruction();
  }
}
