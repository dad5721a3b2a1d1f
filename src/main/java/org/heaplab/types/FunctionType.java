package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What functions can do. */
final class FunctionType {

  private FunctionType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.flags |= TypeObject.METHOD_DESCRIPTOR;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.instanceVectorcall = FunctionType::vectorcall;
    type.tpCall = Calls::throughVectorcall;
    type.tpDescrGet = FunctionType::get;
    type.tpRepr = FunctionType::repr;
    type.tpGetattro = Attributes::genericGet;
    type.tpSetattro = Attributes::genericSet;
    builder
        .getter("__code__", (rt, self) -> Runtime.owned(((FunctionObject) self).code))
        .getter("__name__", (rt, self) -> Runtime.owned(((FunctionObject) self).name))
        .getter("__qualname__", (rt, self) -> Runtime.owned(((FunctionObject) self).qualname))
        .getter("__defaults__", (rt, self) -> orNone(rt, ((FunctionObject) self).defaults))
        .member("__closure__", (rt, self) -> orNone(rt, ((FunctionObject) self).closure))
        .member("__globals__", (rt, self) -> Runtime.owned(((FunctionObject) self).globals))
        .member("__doc__", (rt, self) -> orNone(rt, ((FunctionObject) self).doc))
        .member("__module__", (rt, self) -> orNone(rt, ((FunctionObject) self).module));
  }

  private static HeapObject orNone(Runtime rt, HeapObject value) {
    return Runtime.owned(value == null ? rt.none : value);
  }

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    return rt.userCode().callFunction((FunctionObject) callable, args, from, count, keywords);
  }

  private static HeapObject get(
      Runtime rt, HeapObject function, HeapObject object, HeapObject type) {
    return object == null ? Runtime.owned(function) : MethodObject.create(rt, function, object);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    FunctionObject f = (FunctionObject) self;
    return rt.newStr("<function " + f.qualname + " at " + Objects.hexAddress(f) + ">");
  }
}
