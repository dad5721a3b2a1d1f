package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * An exception.
 *
 * <pre>
 *   +16 dict  +24 args  +32 notes  +40 traceback  +48 context  +56 cause  +64 suppress_context
 * </pre>
 *
 * @see "Include/cpython/pyerrors.h (3.13)"
 */
public final class BaseExceptionObject extends HeapObject {

  /** Owned. */
  TupleObject args;

  /** Owned, or null; so are the others. */
  public HeapObject traceback;

  public BaseExceptionObject context;
  HeapObject cause;
  boolean suppressContext;
  private HeapObject dict;

  /**
   * {@code exc.value} of StopIteration, {@code name} and {@code obj} of AttributeError …: owned.
   */
  HeapObject[] fields;

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

  /** Takes over the tuple. */
  static BaseExceptionObject create(Runtime rt, TypeObject type, TupleObject args) {
    BaseExceptionObject exception = new BaseExceptionObject(args);
    rt.allocate(exception, type, 0);
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

  /** Sets {@code __cause__}, owned or null, and hides the context behind it. */
  public void stealCause(Runtime rt, HeapObject newCause) {
    HeapObject old = cause;
    cause = newCause;
    suppressContext = true;
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
    return Runtime.owned(args.size() == 0 ? rt.none : args.items[0]);
  }

  /** One exception as both cause and context ({@code _PyErr_ChainExceptions}). */
  public void setCauseAndContext(HeapObject exception) {
    exception.incref();
    exception.incref();
    cause = exception;
    context = (BaseExceptionObject) exception;
    suppressContext = true;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.tpNew = BaseExceptionObject::tpNew;
    type.tpInit = BaseExceptionObject::tpInit;
    type.tpRepr = BaseExceptionObject::repr;
    type.tpStr = BaseExceptionObject::str;
    type.tpGetattro = Attributes::genericGet;
    type.tpSetattro = Attributes::genericSet;
    builder.getter("args", (rt, self) -> Runtime.owned(((BaseExceptionObject) self).args));
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    args.incref();
    return create(rt, type, args);
  }

  private static void tpInit(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError(self.type.name() + "() takes no keyword arguments");
    }
    BaseExceptionObject exception = (BaseExceptionObject) self;
    HeapObject old = exception.args;
    args.incref();
    exception.args = args;
    rt.heap.decref(old);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    TupleObject args = ((BaseExceptionObject) self).args;
    String name = self.type.name();
    if (args.size() == 1) {
      return rt.newStr(name + "(" + Objects.reprText(rt, args.items[0]) + ")");
    }
    return rt.newStr(name + Objects.reprText(rt, args));
  }

  private static HeapObject str(Runtime rt, HeapObject self) {
    TupleObject args = ((BaseExceptionObject) self).args;
    if (args.size() == 0) {
      return rt.newStr("");
    }
    return args.size() == 1 ? Objects.str(rt, args.items[0]) : Objects.str(rt, args);
  }

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
    HeapObject[] owned = {dict, args, traceback, context, cause};
    for (HeapObject object : owned) {
      if (object != null) {
        visitor.visit(object);
      }
    }
    if (fields != null) {
      for (HeapObject field : fields) {
        if (field != null) {
          visitor.visit(field);
        }
      }
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject[] owned = {dict, args, traceback, context, cause};
    dict = null;
    args = null;
    traceback = null;
    context = null;
    cause = null;
    HeapObject[] ownFields = fields;
    fields = null;
    for (HeapObject object : owned) {
      heap.decrefIfPresent(object);
    }
    if (ownFields != null) {
      for (HeapObject field : ownFields) {
        heap.decrefIfPresent(field);
      }
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    clear(heap);
    heap.release(this);
    heap.endDestruction();
  }
}
