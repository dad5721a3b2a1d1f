package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * The descriptors {@code __dict__} and {@code __weakref__} of classes.
 *
 * @see "subtype_getsets_full in Objects/typeobject.c (3.13)"
 */
final class InstanceAttributes {

  private InstanceAttributes() {}

  static Descriptor dictDescriptor(Runtime rt, TypeObject owner) {
    return GetSetDescriptor.create(
        rt, owner, "__dict__", InstanceAttributes::getOwnDict, InstanceAttributes::setOwnDict);
  }

  /** A class's instance may have its dictionary from a built-in base, whose rules hold then. */
  private static HeapObject getOwnDict(Runtime rt, HeapObject self) {
    HeapObject inherited = inheritedDescriptor(rt, self);
    if (inherited == null) {
      return getDict(rt, self);
    }
    Slots.DescrGetFunc get = ((TypeObject) inherited.type).tpDescrGet;
    return Attributes.callGet(rt, get, inherited, self, (TypeObject) self.type);
  }

  private static void setOwnDict(Runtime rt, HeapObject self, HeapObject value) {
    HeapObject inherited = inheritedDescriptor(rt, self);
    if (inherited == null) {
      setOrDeleteDict(rt, self, value);
    } else {
      ((TypeObject) inherited.type).tpDescrSet.call(rt, inherited, self, value);
    }
  }

  /** {@code __dict__} of the built-in base that has one, borrowed; else null. */
  private static HeapObject inheritedDescriptor(Runtime rt, HeapObject self) {
    TypeObject type = (TypeObject) self.type;
    while (type.base != null && (type.isClass() || !type.hasDict)) {
      type = type.base;
    }
    return type.base == null ? null : type.lookup(rt.intern("__dict__"));
  }

  static Descriptor weakrefDescriptor(Runtime rt, TypeObject owner) {
    return GetSetDescriptor.create(rt, owner, "__weakref__", InstanceAttributes::getWeakref, null);
  }

  /** {@code o.__dict__} as every object with a dictionary has it, made on first use. */
  static HeapObject getDict(Runtime rt, HeapObject self) {
    TypeObject type = (TypeObject) self.type;
    if (!type.hasDict) {
      throw rt.attributeError("This object has no __dict__");
    }
    return Runtime.owned(Attributes.dictForWrite(rt, self));
  }

  /** {@code o.__dict__ = value} of built-in types, which cannot be without one. */
  static void setDict(Runtime rt, HeapObject self, HeapObject value) {
    if (value == null) {
      throw rt.typeError("cannot delete __dict__");
    }
    setOrDeleteDict(rt, self, value);
  }

  private static void setOrDeleteDict(Runtime rt, HeapObject self, HeapObject value) {
    if (value != null && !(value instanceof DictObject)) {
      throw rt.typeError("__dict__ must be set to a dictionary, not a '" + value.type.name() + "'");
    }
    replaceDict(rt, self, (DictObject) value);
  }

  private static void replaceDict(Runtime rt, HeapObject self, DictObject dict) {
    if (dict != null) {
      dict.incref();
    }
    if (self instanceof InstanceObject instance) {
      instance.replaceDict(rt, dict);
      return;
    }
    HeapObject old = self.dictOrNull();
    self.setDict(dict);
    rt.heap.decrefIfPresent(old);
  }

  private static HeapObject getWeakref(Runtime rt, HeapObject self) {
    if (!((TypeObject) self.type).hasWeakrefs) {
      throw rt.attributeError("This object has no __weakref__");
    }
    HeapObject newest = self.weakrefs();
    return Runtime.owned(newest == null ? rt.none : newest);
  }
}
