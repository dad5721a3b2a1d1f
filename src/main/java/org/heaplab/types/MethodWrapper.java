package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code method-wrapper}: a slot wrapper bound to an object, such as {@code [].__len__}. */
final class MethodWrapper extends HeapObject {

  /** Owned. */
  private final SlotWrapper wrapper;

  /** Owned. */
  private final HeapObject self;

  private MethodWrapper(SlotWrapper wrapper, HeapObject self) {
    this.wrapper = wrapper;
    this.self = self;
  }

  static MethodWrapper create(Runtime rt, SlotWrapper wrapper, HeapObject self) {
    wrapper.incref();
    self.incref();
    MethodWrapper bound = new MethodWrapper(wrapper, self);
    rt.allocate(bound, rt.types.methodWrapper, 0);
    return bound;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.instanceVectorcall = MethodWrapper::vectorcall;
    type.tpCall = MethodWrapper::callWithTuple;
    type.tpRepr = MethodWrapper::repr;
    type.tpRichcompare = MethodWrapper::compare;
    type.tpHash =
        (rt, self) -> {
          MethodWrapper bound = (MethodWrapper) self;
          long hash = ObjectType.identityHash(bound.self) ^ ObjectType.identityHash(bound.wrapper);
          return hash == -1 ? -2 : hash;
        };
    builder
        .method("__reduce__", MethodWrapper::reduce)
        .member("__self__", (rt, self) -> Runtime.owned(((MethodWrapper) self).self))
        .getter("__name__", (rt, self) -> Runtime.owned(((MethodWrapper) self).wrapper.name))
        .getter("__objclass__", (rt, self) -> Runtime.owned(((MethodWrapper) self).wrapper.owner))
        .getter("__qualname__", (rt, self) -> rt.newStr(((MethodWrapper) self).wrapper.qualname()))
        .getter("__doc__", (rt, self) -> Runtime.owned(rt.none));
  }

  /** {@code (getattr, (self, name))}. */
  private static HeapObject reduce(Runtime rt, HeapObject self) {
    MethodWrapper bound = (MethodWrapper) self;
    return Reductions.ofAttribute(rt, bound.self, Runtime.owned(bound.wrapper.name));
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE)
        || !(left instanceof MethodWrapper a)
        || !(right instanceof MethodWrapper b)) {
      return Runtime.owned(rt.notImplemented);
    }
    boolean equal = a.wrapper == b.wrapper && a.self == b.self;
    return rt.bool(equal == (op == CompareOp.EQ));
  }

  private static HeapObject callWithTuple(
      Runtime rt, HeapObject callable, TupleObject args, DictObject keywords) {
    MethodWrapper bound = (MethodWrapper) callable;
    SlotWrapper w = bound.wrapper;
    return SlotCalls.isPacked(w.def)
        ? SlotCalls.callPacked(rt, w.def, w.function, bound.self, args, keywords)
        : Calls.throughVectorcall(rt, callable, args, keywords);
  }

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    MethodWrapper bound = (MethodWrapper) callable;
    SlotWrapper w = bound.wrapper;
    return SlotCalls.call(rt, w.def, w.function, bound.self, args, from, count, keywords);
  }

  private static HeapObject repr(Runtime rt, HeapObject object) {
    MethodWrapper bound = (MethodWrapper) object;
    return rt.newStr(
        "<method-wrapper '"
            + bound.wrapper.name
            + "' of "
            + bound.self.type.name()
            + " object at "
            + Objects.hexAddress(bound.self)
            + ">");
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(wrapper);
    visitor.visit(self);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decref(wrapper);
    heap.decref(self);
    heap.release(this);
  }
}
