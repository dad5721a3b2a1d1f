package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code type}: what types can do. */
final class TypeType {

  private TypeType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.hasWeakrefs = true;
    if (builder.build().instances().managedWeakrefs()) {
      type.flags |= TypeObject.ITEMS_AT_END | TypeObject.HAVE_VECTORCALL;
    }
    type.tpNew = TypeNew::tpNew;
    type.tpInit = TypeType::init;
    type.tpRepr = TypeType::repr;
    type.tpCall = TypeType::call;
    type.instanceVectorcall = TypeType::vectorcall;
    type.tpGetattro = TypeType::getattro;
    type.tpSetattro = TypeType::setattro;
    type.nbBinary[BinaryOp.OR] = UnionObject::or;
    TypeMethods.define(builder);
    TypeAttributes.define(builder);
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    if (args.size() == 1 && keywords != null && keywords.size() > 0) {
      throw rt.typeError("type.__init__() takes no keyword arguments");
    }
    if (args.size() != 1 && args.size() != 3) {
      throw rt.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    TypeObject type = (TypeObject) self;
    HeapObject module = TypeAttributes.moduleOrNull(rt, type);
    StrObject qualname = type.qualname(rt);
    String shown =
        module instanceof StrObject m && !m.toString().equals("builtins")
            ? m + "." + qualname
            : type.name();
    rt.heap.decrefIfPresent(module);
    rt.heap.decref(qualname);
    return rt.newStr("<class '" + shown + "'>");
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
    if (type == rt.types.type) {
      if (args.size() == 1 && (keywords == null || keywords.size() == 0)) {
        return Runtime.owned(args.items[0].type);
      }
      if (args.size() != 3) {
        throw rt.typeError("type() takes 1 or 3 arguments");
      }
    }
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
      return Attributes.callGet(rt, metaGet, meta, type, (TypeObject) type.type);
    }
    HeapObject found = type.lookup(name);
    if (found != null) {
      Slots.DescrGetFunc get = ((TypeObject) found.type).tpDescrGet;
      return get == null ? Runtime.owned(found) : Attributes.callGet(rt, get, found, null, type);
    }
    if (metaGet != null) {
      return Attributes.callGet(rt, metaGet, meta, type, (TypeObject) type.type);
    }
    if (meta != null) {
      return Runtime.owned(meta);
    }
    throw rt.attributeErrorFor(type, name);
  }

  /** {@code T.name = value}; what has a slot's name changes the slots of subclasses too. */
  private static void setattro(
      Runtime rt, HeapObject object, HeapObject nameObject, HeapObject value) {
    TypeObject type = (TypeObject) object;
    if (type.has(TypeObject.IMMUTABLETYPE)) {
      throw rt.typeError(
          "cannot set "
              + Calls.reprOf(rt, nameObject)
              + " attribute of immutable type '"
              + type.name()
              + "'");
    }
    StrObject name = rt.intern(Attributes.checkName(rt, nameObject));
    HeapObject meta = ((TypeObject) type.type).lookup(name);
    Slots.ObjObjArgProc metaSet = meta == null ? null : ((TypeObject) meta.type).tpDescrSet;
    if (metaSet != null) {
      meta.incref();
      try {
        metaSet.call(rt, meta, type, value);
      } finally {
        rt.heap.decref(meta);
      }
    } else {
      store(rt, type, name, value);
    }
    type.modified();
    SlotUpdates.named(rt, type, name);
  }

  private static void store(Runtime rt, TypeObject type, StrObject name, HeapObject value) {
    if (value != null) {
      type.modified();
      type.dict.put(rt, name, value);
      return;
    }
    HeapObject old = type.dict.remove(rt, name);
    if (old == null) {
      throw rt.attributeErrorFor(type, name);
    }
    type.modified();
    rt.heap.decref(old);
  }
}
