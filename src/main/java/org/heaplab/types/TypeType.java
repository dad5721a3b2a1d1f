package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code type}: what types can do. */
final class TypeType {

  /** {@code sizeof(PyTypeObject)}: a built-in type has no room for what heap types add. */
  static final long STATIC_BYTES = 416;

  private TypeType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.tpRepr = TypeType::repr;
    type.tpCall = TypeType::call;
    type.instanceVectorcall = TypeType::vectorcall;
    type.tpGetattro = TypeType::getattro;
    builder
        .getter("__name__", (rt, self) -> rt.newStr(((TypeObject) self).shortName()))
        .getter("__mro__", (rt, self) -> Runtime.owned(((TypeObject) self).mro))
        .getter("__bases__", (rt, self) -> Runtime.owned(((TypeObject) self).bases));
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    return rt.newStr("<class '" + Objects.qualifiedTypeName(rt, (TypeObject) self) + "'>");
  }

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    TypeObject type = (TypeObject) callable;
    if (type == rt.types.type && count == 1 && keywords == null) {
      return Runtime.owned(args[from].type);
    }
    if (type.tpVectorcall != null) {
      return type.tpVectorcall.call(rt, callable, args, from, count, keywords);
    }
    TupleObject tuple = TupleObject.ofRange(rt, args, from, count);
    DictObject named = Calls.keywordDict(rt, args, from + count, keywords);
    try {
      return call(rt, callable, tuple, named);
    } finally {
      rt.heap.decref(tuple);
      rt.heap.decrefIfPresent(named);
    }
  }

  /** Makes an instance: {@code tp_new}, then {@code tp_init}. */
  private static HeapObject call(
      Runtime rt, HeapObject callable, TupleObject args, DictObject keywords) {
    TypeObject type = (TypeObject) callable;
    if (type.tpNew == null || type.has(TypeObject.DISALLOW_INSTANTIATION)) {
      throw rt.typeError("cannot create '" + type.name() + "' instances");
    }
    HeapObject instance = type.tpNew.call(rt, type, args, keywords);
    TypeObject made = (TypeObject) instance.type;
    if (!made.isSubtypeOf(type) || made.tpInit == null) {
      return instance;
    }
    try {
      made.tpInit.call(rt, instance, args, keywords);
    } catch (RuntimeException e) {
      rt.heap.decref(instance);
      throw e;
    }
    return instance;
  }

  /** {@code T.name}: data descriptors of the metatype, then the type's own order, then the rest. */
  private static HeapObject getattro(Runtime rt, HeapObject object, HeapObject nameObject) {
    TypeObject type = (TypeObject) object;
    StrObject name = Attributes.checkName(rt, nameObject);
    HeapObject meta = ((TypeObject) type.type).lookup(name);
    Slots.DescrGetFunc metaGet = meta == null ? null : ((TypeObject) meta.type).tpDescrGet;
    if (metaGet != null && ((TypeObject) meta.type).tpDescrSet != null) {
      return metaGet.call(rt, meta, type, type.type);
    }
    HeapObject found = type.lookup(name);
    if (found != null) {
      Slots.DescrGetFunc get = ((TypeObject) found.type).tpDescrGet;
      return get == null ? Runtime.owned(found) : get.call(rt, found, null, type);
    }
    if (metaGet != null) {
      return metaGet.call(rt, meta, type, type.type);
    }
    if (meta != null) {
      return Runtime.owned(meta);
    }
    throw rt.attributeErrorFor(type, name);
  }
}
