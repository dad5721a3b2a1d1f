package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * The computed attributes of functions.
 *
 * @see "func_getsetlist in Objects/funcobject.c (3.13)"
 */
final class FunctionAttributes {

  private FunctionAttributes() {}

  static void define(TypeBuilder builder) {
    builder
        .getset("__code__", (rt, self) -> Runtime.owned(of(self).code), FunctionAttributes::setCode)
        .getset(
            "__defaults__",
            (rt, self) -> FunctionType.orNone(rt, of(self).defaults),
            FunctionAttributes::setDefaults)
        .getset(
            "__kwdefaults__",
            (rt, self) -> FunctionType.orNone(rt, of(self).kwDefaults),
            FunctionAttributes::setKwDefaults)
        .getset(
            "__annotations__", FunctionAttributes::annotations, FunctionAttributes::setAnnotations)
        .getset("__dict__", InstanceAttributes::getDict, InstanceAttributes::setDict)
        .getset("__name__", (rt, self) -> Runtime.owned(of(self).name), FunctionAttributes::setName)
        .getset(
            "__qualname__",
            (rt, self) -> Runtime.owned(of(self).qualname),
            FunctionAttributes::setQualname);
    if (builder.type.runtime().build.descriptors().hasTypeParameters()) {
      builder.getset(
          "__type_params__",
          (rt, self) -> typeParams(rt, of(self)),
          FunctionAttributes::setTypeParams);
    }
  }

  private static FunctionObject of(HeapObject self) {
    return (FunctionObject) self;
  }

  private static RuntimeException mustBe(Runtime rt, String attribute, String what) {
    return rt.typeError(attribute + " must be set to " + what);
  }

  private static void setCode(Runtime rt, HeapObject self, HeapObject value) {
    FunctionObject f = of(self);
    if (!(value instanceof CodeObject code)) {
      throw mustBe(rt, "__code__", "a code object");
    }
    int cells = f.closure == null ? 0 : f.closure.size();
    int free = code.shape.freeCount();
    if (cells != free) {
      throw rt.valueError(
          f.name + "() requires a code object with " + cells + " free vars, not " + free);
    }
    CodeObject old = f.code;
    code.incref();
    f.code = code;
    f.version++;
    rt.heap.decref(old);
  }

  private static void setDefaults(Runtime rt, HeapObject self, HeapObject value) {
    HeapObject given = value == rt.none ? null : value;
    if (given != null && !(given instanceof TupleObject)) {
      throw mustBe(rt, "__defaults__", "a tuple object");
    }
    HeapObject old = of(self).defaults;
    of(self).defaults = given == null ? null : (TupleObject) Runtime.owned(given);
    of(self).version++;
    rt.heap.decrefIfPresent(old);
  }

  private static void setKwDefaults(Runtime rt, HeapObject self, HeapObject value) {
    HeapObject given = value == rt.none ? null : value;
    if (given != null && !(given instanceof DictObject)) {
      throw mustBe(rt, "__kwdefaults__", "a dict object");
    }
    HeapObject old = of(self).kwDefaults;
    of(self).kwDefaults = given == null ? null : (DictObject) Runtime.owned(given);
    of(self).version++;
    rt.heap.decrefIfPresent(old);
  }

  /** Made on first use; the compiler leaves a tuple of names and values in turn. */
  private static HeapObject annotations(Runtime rt, HeapObject self) {
    FunctionObject f = of(self);
    if (f.annotations instanceof TupleObject pairs) {
      DictObject dict = DictObject.create(rt);
      for (int i = 0; i < pairs.size(); i += 2) {
        dict.put(rt, pairs.items[i], pairs.items[i + 1]);
      }
      f.annotations = dict;
      rt.heap.decref(pairs);
    } else if (f.annotations == null) {
      f.annotations = DictObject.create(rt);
    }
    return Runtime.owned(f.annotations);
  }

  private static void setAnnotations(Runtime rt, HeapObject self, HeapObject value) {
    HeapObject given = value == rt.none ? null : value;
    if (given != null && !(given instanceof DictObject)) {
      throw mustBe(rt, "__annotations__", "a dict object");
    }
    HeapObject old = of(self).annotations;
    of(self).annotations = given == null ? null : Runtime.owned(given);
    rt.heap.decrefIfPresent(old);
  }

  private static void setName(Runtime rt, HeapObject self, HeapObject value) {
    if (!(value instanceof StrObject text)) {
      throw mustBe(rt, "__name__", "a string object");
    }
    StrObject old = of(self).name;
    text.incref();
    of(self).name = text;
    rt.heap.decref(old);
  }

  private static void setQualname(Runtime rt, HeapObject self, HeapObject value) {
    if (!(value instanceof StrObject text)) {
      throw mustBe(rt, "__qualname__", "a string object");
    }
    StrObject old = of(self).qualname;
    text.incref();
    of(self).qualname = text;
    rt.heap.decref(old);
  }

  private static HeapObject typeParams(Runtime rt, FunctionObject f) {
    return Runtime.owned(f.typeParams == null ? rt.emptyTuple : f.typeParams);
  }

  private static void setTypeParams(Runtime rt, HeapObject self, HeapObject value) {
    if (!(value instanceof TupleObject)) {
      throw mustBe(rt, "__type_params__", "a tuple");
    }
    HeapObject old = of(self).typeParams;
    of(self).typeParams = Runtime.owned(value);
    rt.heap.decrefIfPresent(old);
  }
}
