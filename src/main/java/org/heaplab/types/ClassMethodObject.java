package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code classmethod}. */
public final class ClassMethodObject extends HeapObject {

  /** {@code cm_callable}: owned; null only before {@code __init__}. */
  private HeapObject callable;

  /** {@code cm_dict}: owned, or null. */
  private HeapObject dict;

  private ClassMethodObject() {}

  /** Takes over the reference. */
  static ClassMethodObject steal(Runtime rt, HeapObject callable) {
    ClassMethodObject method = new ClassMethodObject();
    method.callable = callable;
    rt.allocate(method, rt.types.classMethod, 0);
    return method;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.tpNew = ClassMethodObject::tpNew;
    type.tpInit = ClassMethodObject::tpInit;
    type.tpDescrGet = ClassMethodObject::get;
    type.tpRepr =
        (rt, self) ->
            rt.newStr(
                "<classmethod(" + Calls.reprOf(rt, ((ClassMethodObject) self).callable) + ")>");
    builder
        .member("__func__", (rt, self) -> callableOf(rt, self))
        .member("__wrapped__", (rt, self) -> callableOf(rt, self))
        .getter(
            "__isabstractmethod__",
            (rt, self) ->
                rt.bool(WrappedCallables.isAbstract(rt, ((ClassMethodObject) self).callable)))
        .getset("__dict__", InstanceAttributes::getDict, InstanceAttributes::setDict);
  }

  private static HeapObject callableOf(Runtime rt, HeapObject self) {
    HeapObject callable = ((ClassMethodObject) self).callable;
    return Runtime.owned(callable == null ? rt.none : callable);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    ClassMethodObject method = new ClassMethodObject();
    method.callable = Runtime.owned(rt.none);
    rt.allocate(method, type, 0);
    return method;
  }

  private static void tpInit(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject callable = WrappedCallables.argument(rt, "classmethod", args, keywords);
    ClassMethodObject method = (ClassMethodObject) self;
    HeapObject old = method.callable;
    method.callable = Runtime.owned(callable);
    rt.heap.decrefIfPresent(old);
    WrappedCallables.copyNames(rt, self, callable);
  }

  /** Binds to the class; 3.11 and 3.12 go through a descriptor that it wraps. */
  private static HeapObject get(Runtime rt, HeapObject self, HeapObject object, HeapObject type) {
    HeapObject callable = ((ClassMethodObject) self).callable;
    if (callable == null) {
      throw rt.raise(rt.exceptions.runtimeError, "uninitialized classmethod object");
    }
    HeapObject owner = type == null ? object.type : type;
    Slots.DescrGetFunc get = ((TypeObject) callable.type).tpDescrGet;
    if (get != null && rt.build.descriptors().chainsClassMethods()) {
      return get.call(rt, callable, owner, owner);
    }
    return MethodObject.create(rt, callable, owner);
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
    if (callable != null) {
      visitor.visit(callable);
    }
    if (dict != null) {
      visitor.visit(dict);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject oldCallable = callable;
    HeapObject oldDict = dict;
    callable = null;
    dict = null;
    heap.decrefIfPresent(oldCallable);
    heap.decrefIfPresent(oldDict);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
