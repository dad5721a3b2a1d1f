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
        .getter("tb_lineno", TracebackObject::lineNumber)
        .getset("tb_next", TracebackObject::getNext, TracebackObject::setNext)
        .method("__dir__", TracebackObject::directory);
    builder.type.tpNew = TracebackObject::create;
  }

  /** None for an instruction that comes from no line. */
  private static HeapObject lineNumber(Runtime rt, HeapObject self) {
    int line = ((TracebackObject) self).line;
    return line < 0 ? Runtime.owned(rt.none) : LongObject.of(rt, line);
  }

  private static HeapObject directory(Runtime rt, HeapObject self) {
    ListObject names = ListObject.create(rt);
    for (String name : new String[] {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"}) {
      names.append(rt, rt.intern(name));
    }
    return names;
  }

  private static final String PARAMETERS = "tb_next, tb_frame, tb_lasti, tb_lineno";
  private static final Signature NEW = Signature.parse("traceback", PARAMETERS);
  private static final Signature NEW_BEFORE_3_13 = Signature.parse("TracebackType", PARAMETERS);

  private static HeapObject create(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    Signature signature = rt.types.frameLocalsProxy == null ? NEW_BEFORE_3_13 : NEW;
    HeapObject[] bound = signature.bind(rt, args, keywords);
    if (!(bound[1] instanceof FrameObject frame)) {
      throw rt.typeError(
          signature.function()
              + "() argument 'tb_frame' must be frame, not "
              + bound[1].type.name());
    }
    int lasti = Numbers.parsedInt(rt, bound[2]);
    int line = Numbers.parsedInt(rt, bound[3]);
    HeapObject next = bound[0];
    if (next != rt.none && !(next instanceof TracebackObject)) {
      throw rt.typeError("expected traceback object or None, got '" + next.type.name() + "'");
    }
    frame.incref();
    return steal(rt, next == rt.none ? null : Runtime.owned(next), frame, lasti, line);
  }

  private static void setNext(Runtime rt, HeapObject self, HeapObject value) {
    if (value == null) {
      throw rt.typeError("can't delete tb_next attribute");
    }
    if (value != rt.none && !(value instanceof TracebackObject)) {
      throw rt.typeError("expected traceback object, got '" + value.type.name() + "'");
    }
    HeapObject next = value == rt.none ? null : value;
    for (HeapObject link = next; link != null; link = ((TracebackObject) link).next) {
      if (link == self) {
        throw rt.valueError("traceback loop detected");
      }
    }
    TracebackObject traceback = (TracebackObject) self;
    HeapObject old = traceback.next;
    traceback.next = next == null ? null : Runtime.owned(next);
    rt.heap.decrefIfPresent(old);
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
