package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code traceback}: one frame that an exception came through, and the next one inward. */
public final class TracebackObject extends HeapObject {

  /** Owned; null at the innermost. */
  public HeapObject next;

  /** Owned. */
  public FrameObject frame;

  private final int lasti;
  private final int line;

  private TracebackObject(HeapObject next, FrameObject frame, int lasti, int line) {
    this.next = next;
    this.frame = frame;
    this.lasti = lasti;
    this.line = line;
  }

  /** Takes over both references. */
  public static TracebackObject steal(
      Runtime rt, HeapObject next, FrameObject frame, int lasti, int line) {
    TracebackObject traceback = new TracebackObject(next, frame, lasti, line);
    rt.allocate(traceback, rt.types.traceback, 0);
    return traceback;
  }

  public int line() {
    return line;
  }

  public int lasti() {
    return lasti;
  }

  static void define(TypeBuilder builder) {
    builder
        .member("tb_frame", (rt, self) -> Runtime.owned(((TracebackObject) self).frame))
        .member("tb_lasti", (rt, self) -> LongObject.of(rt, ((TracebackObject) self).lasti))
        .getter("tb_lineno", (rt, self) -> LongObject.of(rt, ((TracebackObject) self).line))
        .getter("tb_next", TracebackObject::getNext);
  }

  private static HeapObject getNext(Runtime rt, HeapObject self) {
    HeapObject next = ((TracebackObject) self).next;
    return Runtime.owned(next == null ? rt.none : next);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (next != null) {
      visitor.visit(next);
    }
    if (frame != null) {
      visitor.visit(frame);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject oldNext = next;
    HeapObject oldFrame = frame;
    next = null;
    frame = null;
    heap.decrefIfPresent(oldNext);
    heap.decrefIfPresent(oldFrame);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    heap.decrefIfPresent(next);
    heap.decrefIfPresent(frame);
    heap.release(this);
    heap.endDestruction();
  }
}
