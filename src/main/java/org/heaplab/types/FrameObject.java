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

    /** {@code f_locals}, an owned reference. */
    HeapObject locals();

    /** Whether the function runs, or is suspended in a generator. */
    boolean isRunning();

    /** What the frame owns, once the frame object has taken it over. */
    void visitReferences(ReferenceVisitor visitor);

    /** The same by name. */
    void describeReferences(ReferenceNames.Sink sink);

    /** Lets go of variables and stack, from first to last. */
    void clear(Heap heap);
  }

  public final Activation activation;

  /** {@code f_back} once the frame has ended: owned, or null. */
  public HeapObject back;

  /** {@code f_trace}'s neighbour: the line set by a debugger is left out. */
  private boolean owns;

  private FrameObject(Activation activation) {
    this.activation = activation;
  }

  public static FrameObject create(Runtime rt, Activation activation) {
    FrameObject frame = new FrameObject(activation);
    TypeObject type = rt.types.frame;
    rt.heap.allocateGcObject(frame, type, type.basicSize());
    return frame;
  }

  static void define(TypeBuilder builder) {
    builder
        .getter("f_code", (rt, self) -> Runtime.owned(((FrameObject) self).activation.code()))
        .getter("f_globals", (rt, self) -> Runtime.owned(((FrameObject) self).activation.globals()))
        .getter("f_locals", (rt, self) -> ((FrameObject) self).activation.locals())
        .getter("f_lineno", (rt, self) -> LongObject.of(rt, ((FrameObject) self).activation.line()))
        .getter("f_lasti", (rt, self) -> LongObject.of(rt, ((FrameObject) self).activation.lasti()))
        .getter("f_back", FrameObject::getBack);
  }

  private static HeapObject getBack(Runtime rt, HeapObject self) {
    FrameObject frame = (FrameObject) self;
    if (frame.owns) {
      return Runtime.owned(frame.back == null ? rt.none : frame.back);
    }
    HeapObject back = frame.activation.back();
    return back == null ? Runtime.owned(rt.none) : back;
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
    if (owns) {
      activation.visitReferences(visitor);
    }
  }

  /** {@link #visitReferences} by name. */
  void describeReferences(ReferenceNames.Sink sink) {
    if (back != null) {
      sink.reference(ReferenceNames.Role.FIELD, "f_back", null, back);
    }
    if (owns) {
      activation.describeReferences(sink);
    }
  }

  @Override
  public void clear(Heap heap) {
    if (owns) {
      activation.clear(heap);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    CodeObject code = null;
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
