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
    type.tpNew = FunctionNew::tpNew;
    type.instanceVectorcall = FunctionType::vectorcall;
    type.tpCall = Calls::throughVectorcall;
    type.tpDescrGet = FunctionType::get;
    type.tpRepr = FunctionType::repr;
    builder
        .member("__closure__", (rt, self) -> orNone(rt, of(self).closure))
        .member("__doc__", (rt, self) -> orNone(rt, of(self).doc), FunctionType::setDoc)
        .member("__globals__", (rt, self) -> Runtime.owned(of(self).globals))
        .member("__module__", (rt, self) -> orNone(rt, of(self).module), FunctionType::setModule)
        .member("__builtins__", (rt, self) -> Runtime.owned(of(self).builtins));
    FunctionAttributes.define(builder);
  }

  private static FunctionObject of(HeapObject self) {
    return (FunctionObject) self;
  }

  static HeapObject orNone(Runtime rt, HeapObject value) {
    return Runtime.owned(value == null ? rt.none : value);
  }

  private static void setDoc(Runtime rt, HeapObject self, HeapObject value) {
    HeapObject old = of(self).doc;
    of(self).doc = value == null ? null : Runtime.owned(value);
    rt.heap.decrefIfPresent(old);
  }

  private static void setModule(Runtime rt, HeapObject self, HeapObject value) {
    HeapObject old = of(self).module;
    of(self).module = value == null ? null : Runtime.owned(value);
    rt.heap.decrefIfPresent(old);
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
    return object == null || object == rt.none
        ? Runtime.owned(function)
        : MethodObject.create(rt, function, object);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    FunctionObject f = (FunctionObject) self;
    return rt.newStr("<function " + f.qualname + " at " + Objects.hexAddress(f) + ">");
  }
}
