package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code staticmethod}. */
public final class StaticMethodObject extends WrappedCallable {

  private StaticMethodObject() {}

  /** Takes over the reference. */
  static StaticMethodObject steal(Runtime rt, HeapObject callable) {
    StaticMethodObject method = new StaticMethodObject();
    method.callable = callable;
    rt.allocate(method, rt.types.staticMethod, 0);
    return method;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.tpNew = StaticMethodObject::tpNew;
    type.tpInit = StaticMethodObject::tpInit;
    type.tpDescrGet = (rt, self, object, owner) -> get(rt, self);
    type.tpCall =
        (rt, self, args, keywords) ->
            Calls.callWithTuple(rt, ((StaticMethodObject) self).callable, args, keywords);
    type.tpRepr =
        (rt, self) ->
            rt.newStr(
                "<staticmethod(" + Calls.reprOf(rt, ((StaticMethodObject) self).callable) + ")>");
    builder
        .member("__func__", StaticMethodObject::get)
        .member("__wrapped__", StaticMethodObject::get)
        .getter(
            "__isabstractmethod__",
            (rt, self) ->
                rt.bool(WrappedCallables.isAbstract(rt, ((StaticMethodObject) self).callable)))
        .getset("__dict__", InstanceAttributes::getDict, InstanceAttributes::setDict);
  }

  private static HeapObject get(Runtime rt, HeapObject self) {
    HeapObject callable = ((StaticMethodObject) self).callable;
    if (callable == null) {
      throw rt.raise(rt.exceptions.runtimeError, "uninitialized staticmethod object");
    }
    return Runtime.owned(callable);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    StaticMethodObject method = new StaticMethodObject();
    method.callable = Runtime.owned(rt.none);
    rt.allocate(method, type, 0);
    return method;
  }

  private static void tpInit(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    ((StaticMethodObject) self).init(rt, "staticmethod", args, keywords);
  }
}
