package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code classmethod}. */
public final class ClassMethodObject extends WrappedCallable {

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
    ((ClassMethodObject) self).init(rt, "classmethod", args, keywords);
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
}
