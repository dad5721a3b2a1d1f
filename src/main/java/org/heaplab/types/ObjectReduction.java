package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code object.__reduce_ex__}: how an object says what it is made of, for copies.
 *
 * @see "reduce_newobj in Objects/typeobject.c (3.13)"
 */
final class ObjectReduction {

  private ObjectReduction() {}

  static void define(TypeBuilder builder) {
    builder
        .methodO("__reduce_ex__", ObjectReduction::reduceEx)
        .method("__reduce__", (rt, self) -> common(rt, self, 0))
        .method("__getstate__", (rt, self) -> ObjectState.get(rt, self, false));
  }

  private static HeapObject attributeOf(Runtime rt, String module, String name) {
    HeapObject owner = rt.userCode().importModule(module);
    try {
      return Attributes.get(rt, owner, rt.intern(name));
    } finally {
      rt.heap.decref(owner);
    }
  }

  /** A class's own {@code __reduce__} comes first. */
  private static HeapObject reduceEx(Runtime rt, HeapObject self, HeapObject protocol) {
    long number = Numbers.asSsize(rt, protocol, rt.exceptions.overflowError);
    StrObject name = rt.intern("__reduce__");
    HeapObject reduce = Attributes.getOrNull(rt, self, name);
    if (reduce == null) {
      return common(rt, self, number);
    }
    try {
      HeapObject ofClass = Attributes.get(rt, self.type, name);
      boolean overridden = ofClass != rt.types.object.dict.borrow(name);
      rt.heap.decref(ofClass);
      return overridden ? Calls.call(rt, reduce) : common(rt, self, number);
    } finally {
      rt.heap.decref(reduce);
    }
  }

  private static HeapObject common(Runtime rt, HeapObject self, long protocol) {
    if (protocol >= 2) {
      return byNew(rt, self);
    }
    HeapObject function = attributeOf(rt, "copyreg", "_reduce_ex");
    HeapObject number = LongObject.of(rt, protocol);
    try {
      return Calls.call(rt, function, self, number);
    } finally {
      rt.heap.decref(function);
      rt.heap.decref(number);
    }
  }

  private static HeapObject byNew(Runtime rt, HeapObject self) {
    TypeObject type = (TypeObject) self.type;
    if (type.tpNew == null) {
      throw rt.typeError("cannot pickle '" + type.name() + "' object");
    }
    NewArguments args = NewArguments.of(rt, self);
    HeapObject[] parts = new HeapObject[5];
    try {
      parts[0] = attributeOf(rt, "copyreg", args.hasKeywords() ? "__newobj_ex__" : "__newobj__");
      parts[1] = args.packed(rt, type);
      boolean container = self instanceof ListObject || self instanceof DictObject;
      parts[2] = ObjectState.ask(rt, self, !args.given() && !container);
      parts[3] = self instanceof ListObject ? Iteration.iter(rt, self) : Runtime.owned(rt.none);
      parts[4] = self instanceof DictObject ? items(rt, self) : Runtime.owned(rt.none);
    } catch (RuntimeException e) {
      for (HeapObject part : parts) {
        rt.heap.decrefIfPresent(part);
      }
      throw e;
    } finally {
      args.release(rt);
    }
    return TupleObject.steal(rt, parts);
  }

  private static HeapObject items(Runtime rt, HeapObject self) {
    HeapObject items = Calls.callMethod(rt, self, rt.intern("items"));
    try {
      return Iteration.iter(rt, items);
    } finally {
      rt.heap.decref(items);
    }
  }
}
