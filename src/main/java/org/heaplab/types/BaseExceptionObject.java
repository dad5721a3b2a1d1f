package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * An exception.
 *
 * <pre>
 *   +16 dict  +24 args  +32 notes  +40 traceback  +48 context  +56 cause  +64 suppress_context
 *   +72 fields of the type, such as {@code value} of StopIteration
 * </pre>
 *
 * <p>Notes live in the dictionary; the field for them is never used.
 *
 * @see "Include/cpython/pyerrors.h (3.13)"
 */
public final class BaseExceptionObject extends HeapObject {

  private static final HeapObject[] NO_FIELDS = {};

  /** Owned; null only after {@link #clear}. */
  TupleObject args;

  /** Owned, or null; so are the others. */
  public HeapObject traceback;

  public BaseExceptionObject context;
  BaseExceptionObject cause;
  boolean suppressContext;
  private HeapObject dict;

  /** The type's own references, in the order of its C struct: owned, or null. */
  private HeapObject[] fields = NO_FIELDS;

  /** The type's own numbers: start and end, or characters written. */
  long[] numbers;

  BaseExceptionObject(TupleObject args) {
    this.args = args;
  }

  static BaseExceptionObject create(Runtime rt, TypeObject type) {
    return create(rt, type, TupleObject.steal(rt));
  }

  /** Takes over the reference to the one argument. */
  static BaseExceptionObject create(Runtime rt, TypeObject type, HeapObject argument) {
    return create(rt, type, TupleObject.steal(rt, argument));
  }

  /** Takes over the tuple; the type's own fields are set from it. */
  static BaseExceptionObject create(Runtime rt, TypeObject type, TupleObject args) {
    BaseExceptionObject exception = allocate(rt, type, args);
    if (type.tpInit != BaseExceptionType.INIT) {
      type.tpInit.call(rt, exception, args, null);
    }
    return exception;
  }

  /** Takes over the tuple; the type's own fields stay empty. */
  static BaseExceptionObject allocate(Runtime rt, TypeObject type, TupleObject args) {
    BaseExceptionObject kept = type == rt.exceptions.memoryError ? keptMemoryError(rt) : null;
    if (kept != null) {
      rt.heap.decref(kept.args);
      kept.args = args;
      return kept;
    }
    BaseExceptionObject exception = new BaseExceptionObject(args);
    rt.allocate(exception, type, 0);
    return exception;
  }

  /** A MemoryError in a shell of the free list; null when there is none. */
  static BaseExceptionObject keptMemoryError(Runtime rt) {
    long shell = rt.heap.freeLists.memoryErrors.pop();
    if (shell == 0) {
      return null;
    }
    BaseExceptionObject exception =
        new BaseExceptionObject((TupleObject) Runtime.owned(rt.emptyTuple));
    rt.heap.init(exception, rt.exceptions.memoryError, shell);
    rt.heap.track(exception);
    return exception;
  }

  public TupleObject args() {
    return args;
  }

  public HeapObject cause() {
    return cause;
  }

  public boolean suppressContext() {
    return suppressContext;
  }

  // ---- fields ----

  /** Borrowed, or null while unset. */
  public HeapObject field(int i) {
    return i < fields.length ? fields[i] : null;
  }

  /** Takes over the reference; null unsets. */
  void stealField(Runtime rt, int i, HeapObject value) {
    if (i >= fields.length) {
      fields = Arrays.copyOf(fields, i + 1);
    }
    HeapObject old = fields[i];
    fields[i] = value;
    rt.heap.decrefIfPresent(old);
  }

  /** Adds a reference; null unsets. */
  void setField(Runtime rt, int i, HeapObject value) {
    stealField(rt, i, value == null ? null : Runtime.owned(value));
  }

  /** Takes over the tuple. */
  void stealArgs(Runtime rt, TupleObject newArgs) {
    TupleObject old = args;
    args = newArgs;
    rt.heap.decrefIfPresent(old);
  }

  // ---- the chain ----

  /** Sets {@code __cause__}, owned or null, and hides the context behind it. */
  public void stealCause(Runtime rt, HeapObject newCause) {
    HeapObject old = cause;
    cause = (BaseExceptionObject) newCause;
    suppressContext = true;
    rt.heap.decrefIfPresent(old);
  }

  /** Takes over the reference, or null. */
  public void stealContext(Runtime rt, HeapObject newContext) {
    HeapObject old = context;
    context = (BaseExceptionObject) newContext;
    rt.heap.decrefIfPresent(old);
  }

  /** Takes over the reference, or null. */
  public void stealTraceback(Runtime rt, HeapObject newTraceback) {
    HeapObject old = traceback;
    traceback = newTraceback;
    rt.heap.decrefIfPresent(old);
  }

  /** Sets {@code __context__}, leaving out a link that would close a ring. */
  public void setContext(Heap heap, BaseExceptionObject handled) {
    BaseExceptionObject link = handled;
    BaseExceptionObject slow = handled;
    boolean advance = false;
    while (link.context != null && link.context != this) {
      link = link.context;
      if (link == slow) {
        break;
      }
      if (advance) {
        slow = slow.context;
      }
      advance = !advance;
    }
    if (link.context == this) {
      link.context = null;
      heap.decref(this);
    }
    handled.incref();
    BaseExceptionObject old = context;
    context = handled;
    heap.decrefIfPresent(old);
  }

  /** {@code exc.value} of a StopIteration, owned. */
  public HeapObject stopValue(Runtime rt) {
    HeapObject value = field(0);
    return Runtime.owned(value == null ? rt.none : value);
  }

  /** One exception as both cause and context ({@code _PyErr_ChainExceptions}). */
  public void setCauseAndContext(Runtime rt, HeapObject exception) {
    stealCause(rt, Runtime.owned(exception));
    stealContext(rt, Runtime.owned(exception));
  }

  // ---- the heap's view ----

  @Override
  public HeapObject dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(HeapObject dict) {
    this.dict = dict;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (HeapObject field : fields) {
      visitPresent(visitor, field);
    }
    visitPresent(visitor, dict);
    visitPresent(visitor, args);
    visitPresent(visitor, traceback);
    visitPresent(visitor, cause);
    visitPresent(visitor, context);
  }

  private static void visitPresent(ReferenceVisitor visitor, HeapObject reference) {
    if (reference != null) {
      visitor.visit(reference);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject[] ownFields = fields;
    HeapObject[] owned = {dict, args, traceback, cause, context};
    fields = NO_FIELDS;
    dict = null;
    args = null;
    traceback = null;
    cause = null;
    context = null;
    for (HeapObject field : ownFields) {
      heap.decrefIfPresent(field);
    }
    for (HeapObject object : owned) {
      heap.decrefIfPresent(object);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    clear(heap);
    Runtime rt = ((TypeObject) type).runtime();
    if (type == rt.exceptions.memoryError && heap.freeLists.memoryErrors.push(address)) {
      heap.closeReserve();
      heap.forget(this);
    } else {
      heap.release(this);
    }
    heap.endDestruction();
  }
}
