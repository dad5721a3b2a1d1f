package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * The computed attributes of types.
 *
 * @see "type_getsets, type_members in Objects/typeobject.c (3.13)"
 */
final class TypeAttributes {

  private TypeAttributes() {}

  static void define(TypeBuilder builder) {
    boolean computedOrder = builder.build().descriptors().hasTypeParameters();
    builder
        .member("__basicsize__", (rt, self) -> LongObject.of(rt, of(self).basicSize()))
        .member("__itemsize__", (rt, self) -> LongObject.of(rt, of(self).itemSize))
        .member("__flags__", (rt, self) -> LongObject.of(rt, of(self).flags & 0xffff_ffffL))
        .member("__weakrefoffset__", (rt, self) -> LongObject.of(rt, of(self).weakrefOffset()))
        .member("__base__", (rt, self) -> orNone(rt, of(self).base))
        .member("__dictoffset__", (rt, self) -> LongObject.of(rt, of(self).dictOffset()));
    if (!computedOrder) {
      builder.member("__mro__", (rt, self) -> orNone(rt, of(self).mro));
    }
    builder
        .getset("__name__", TypeAttributes::name, TypeAttributes::setName)
        .getset("__qualname__", (rt, self) -> of(self).qualname(rt), TypeAttributes::setQualname)
        .getset(
            "__bases__", (rt, self) -> Runtime.owned(of(self).bases), BasesAssignment::setBases);
    if (computedOrder) {
      builder.getter("__mro__", (rt, self) -> orNone(rt, of(self).mro));
    }
    builder
        .getset("__module__", TypeAttributes::module, TypeAttributes::setModule)
        .getset(
            "__abstractmethods__",
            TypeAttributes::abstractMethods,
            TypeAttributes::setAbstractMethods)
        .getter("__dict__", (rt, self) -> MappingProxy.create(rt, of(self).dict))
        .getset("__doc__", TypeAttributes::doc, TypeAttributes::setDoc)
        .getset("__annotations__", TypeAttributes::annotations, TypeAttributes::setAnnotations);
    if (builder.build().descriptors().hasTypeParameters()) {
      builder.getset("__type_params__", TypeAttributes::typeParams, TypeAttributes::setTypeParams);
    }
  }

  private static TypeObject of(HeapObject self) {
    return (TypeObject) self;
  }

  private static HeapObject orNone(Runtime rt, HeapObject value) {
    return Runtime.owned(value == null ? rt.none : value);
  }

  /** Refuses to change a built-in type, and to delete. */
  static void checkSettable(Runtime rt, TypeObject type, HeapObject value, String name) {
    if (type.has(TypeObject.IMMUTABLETYPE)) {
      throw rt.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + type.name() + "'");
    }
    if (value == null) {
      throw rt.typeError(
          "cannot delete '" + name + "' attribute of immutable type '" + type.name() + "'");
    }
  }

  private static HeapObject name(Runtime rt, HeapObject self) {
    TypeObject type = of(self);
    return type.nameObject == null ? rt.newStr(type.shortName()) : Runtime.owned(type.nameObject);
  }

  private static StrObject checkText(
      Runtime rt, TypeObject type, HeapObject value, String attribute) {
    checkSettable(rt, type, value, attribute);
    if (value instanceof StrObject text) {
      return text;
    }
    throw rt.typeError(
        "can only assign string to "
            + type.name()
            + "."
            + attribute
            + ", not '"
            + value.type.name()
            + "'");
  }

  private static void setName(Runtime rt, HeapObject self, HeapObject value) {
    TypeObject type = of(self);
    StrObject text = checkText(rt, type, value, "__name__");
    ClassNamespace.checkName(rt, text);
    StrObject old = type.nameObject;
    text.incref();
    type.setName(text.toString());
    type.nameObject = text;
    rt.heap.decrefIfPresent(old);
  }

  private static void setQualname(Runtime rt, HeapObject self, HeapObject value) {
    TypeObject type = of(self);
    StrObject text = checkText(rt, type, value, "__qualname__");
    StrObject old = type.qualnameObject;
    text.incref();
    type.qualnameObject = text;
    rt.heap.decrefIfPresent(old);
  }

  /** Owned; null for a class that has lost its {@code __module__}. */
  static HeapObject moduleOrNull(Runtime rt, TypeObject type) {
    HeapObject module = type.dict == null ? null : type.dict.borrow(rt.intern("__module__"));
    if (type.isClass()) {
      return module == null ? null : Runtime.owned(module);
    }
    int dot = type.name().lastIndexOf('.');
    return Runtime.owned(rt.intern(dot < 0 ? "builtins" : type.name().substring(0, dot)));
  }

  private static HeapObject module(Runtime rt, HeapObject self) {
    HeapObject module = moduleOrNull(rt, of(self));
    if (module == null) {
      throw rt.attributeError("__module__");
    }
    return module;
  }

  private static void setModule(Runtime rt, HeapObject self, HeapObject value) {
    checkSettable(rt, of(self), value, "__module__");
    put(rt, of(self), "__module__", value);
    if (rt.build.instances().tellsWhereDefined()) {
      rt.heap.decrefIfPresent(of(self).dict.remove(rt, rt.intern("__firstlineno__")));
    }
  }

  private static void put(Runtime rt, TypeObject type, String name, HeapObject value) {
    type.modified();
    type.dict.put(rt, rt.intern(name), value);
  }

  private static HeapObject abstractMethods(Runtime rt, HeapObject self) {
    StrObject name = rt.intern("__abstractmethods__");
    HeapObject found = self == rt.types.type ? null : of(self).dict.borrow(name);
    if (found == null) {
      throw rt.raise(rt.exceptions.attributeError, Runtime.owned(name));
    }
    return Runtime.owned(found);
  }

  private static void setAbstractMethods(Runtime rt, HeapObject self, HeapObject value) {
    TypeObject type = of(self);
    StrObject name = rt.intern("__abstractmethods__");
    boolean isAbstract = value != null && Objects.isTrue(rt, value);
    if (value != null) {
      put(rt, type, "__abstractmethods__", value);
    } else {
      HeapObject old = type.dict.remove(rt, name);
      if (old == null) {
        throw rt.raise(rt.exceptions.attributeError, Runtime.owned(name));
      }
      rt.heap.decref(old);
      type.modified();
    }
    type.flags =
        isAbstract ? type.flags | TypeObject.IS_ABSTRACT : type.flags & ~TypeObject.IS_ABSTRACT;
  }

  private static HeapObject doc(Runtime rt, HeapObject self) {
    TypeObject type = of(self);
    HeapObject doc = type.dict.borrow(rt.intern("__doc__"));
    if (doc == null) {
      return Runtime.owned(rt.none);
    }
    Slots.DescrGetFunc get = ((TypeObject) doc.type).tpDescrGet;
    return get == null || !type.isClass()
        ? Runtime.owned(doc instanceof Descriptor ? rt.none : doc)
        : Attributes.callGet(rt, get, doc, null, type);
  }

  private static void setDoc(Runtime rt, HeapObject self, HeapObject value) {
    checkSettable(rt, of(self), value, "__doc__");
    put(rt, of(self), "__doc__", value);
  }

  private static HeapObject annotations(Runtime rt, HeapObject self) {
    TypeObject type = of(self);
    if (!type.isClass()) {
      throw rt.attributeError(
          "type object '" + type.name() + "' has no attribute '__annotations__'");
    }
    StrObject name = rt.intern("__annotations__");
    HeapObject found = type.dict.borrow(name);
    if (found == null) {
      DictObject made = DictObject.create(rt);
      put(rt, type, "__annotations__", made);
      return made;
    }
    Slots.DescrGetFunc get = ((TypeObject) found.type).tpDescrGet;
    return get == null ? Runtime.owned(found) : Attributes.callGet(rt, get, found, null, type);
  }

  private static void setAnnotations(Runtime rt, HeapObject self, HeapObject value) {
    TypeObject type = of(self);
    if (type.has(TypeObject.IMMUTABLETYPE)) {
      throw rt.typeError(
          "cannot set '__annotations__' attribute of immutable type '" + type.name() + "'");
    }
    if (value != null) {
      put(rt, type, "__annotations__", value);
      return;
    }
    HeapObject old = type.dict.remove(rt, rt.intern("__annotations__"));
    if (old == null) {
      throw rt.attributeError("__annotations__");
    }
    type.modified();
    rt.heap.decref(old);
  }

  private static HeapObject typeParams(Runtime rt, HeapObject self) {
    TypeObject type = of(self);
    HeapObject found =
        type == rt.types.type ? null : type.dict.borrow(rt.intern("__type_params__"));
    return Runtime.owned(found == null ? rt.emptyTuple : found);
  }

  private static void setTypeParams(Runtime rt, HeapObject self, HeapObject value) {
    checkSettable(rt, of(self), value, "__type_params__");
    put(rt, of(self), "__type_params__", value);
  }
}
