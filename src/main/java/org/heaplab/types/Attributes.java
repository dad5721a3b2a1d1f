package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Attribute access as every object has it unless its class says otherwise.
 *
 * @see "PyObject_GenericGetAttr in Objects/object.c (3.13)"
 */
public final class Attributes {

  private Attributes() {}

  /** {@code o.name}. */
  public static HeapObject get(Runtime rt, HeapObject o, StrObject name) {
    return ((TypeObject) o.type).tpGetattro.call(rt, o, name);
  }

  /** {@code o.name}, or null where it is absent. */
  public static HeapObject getOrNull(Runtime rt, HeapObject o, StrObject name) {
    TypeObject type = (TypeObject) o.type;
    try {
      return type.tpGetattro == rt.genericGetattr
          ? genericGetOrNull(rt, o, name)
          : type.tpGetattro.call(rt, o, name);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.attributeError);
      return null;
    }
  }

  /** {@code o.name = value}; a null value deletes. */
  public static void set(Runtime rt, HeapObject o, StrObject name, HeapObject value) {
    TypeObject type = (TypeObject) o.type;
    if (type.tpSetattro == null) {
      throw rt.typeError(
          "'"
              + type.name()
              + "' object has no attributes ("
              + (value == null ? "del" : "assign to")
              + " ."
              + name
              + ")");
    }
    type.tpSetattro.call(rt, o, name, value);
  }

  /** A special method looked up in the class alone and bound, owned; null where it is absent. */
  public static HeapObject lookupSpecial(Runtime rt, HeapObject o, StrObject name) {
    HeapObject found = ((TypeObject) o.type).lookup(name);
    return found == null ? null : Calls.bind(rt, found, o);
  }

  static HeapObject genericGet(Runtime rt, HeapObject o, HeapObject name) {
    HeapObject result = genericGetOrNull(rt, o, checkName(rt, name));
    if (result == null) {
      throw rt.attributeErrorFor(o, (StrObject) name);
    }
    return result;
  }

  static StrObject checkName(Runtime rt, HeapObject name) {
    if (name instanceof StrObject str) {
      return str;
    }
    throw rt.typeError("attribute name must be string, not '" + name.type.name() + "'");
  }

  /** Null where the attribute is absent; a descriptor's own AttributeError goes on. */
  static HeapObject genericGetOrNull(Runtime rt, HeapObject o, StrObject name) {
    TypeObject type = (TypeObject) o.type;
    HeapObject found = type.lookup(name);
    Slots.DescrGetFunc get = null;
    if (found != null) {
      TypeObject kind = (TypeObject) found.type;
      get = kind.tpDescrGet;
      if (get != null && kind.tpDescrSet != null) {
        return callGet(rt, get, found, o, type);
      }
    }
    if (found != null && hasForeignKeys(o)) {
      return getHeld(rt, o, name, found, get);
    }
    HeapObject own = borrowOwn(rt, o, name);
    if (own != null) {
      return Runtime.owned(own);
    }
    if (get != null) {
      return callGet(rt, get, found, o, type);
    }
    return found == null ? null : Runtime.owned(found);
  }

  /** Whether keys that are no strings stand among the attributes: their code may run. */
  private static boolean hasForeignKeys(HeapObject o) {
    return !(o instanceof InstanceObject instance && instance.hasInline())
        && o.dictOrNull() instanceof DictObject dict
        && !dict.hasStringKeys();
  }

  /** What the class has is held while code runs that could take it away. */
  private static HeapObject getHeld(
      Runtime rt, HeapObject o, StrObject name, HeapObject found, Slots.DescrGetFunc get) {
    found.incref();
    try {
      HeapObject own = borrowOwn(rt, o, name);
      if (own != null) {
        return Runtime.owned(own);
      }
      return get == null ? Runtime.owned(found) : get.call(rt, found, o, (TypeObject) o.type);
    } finally {
      rt.heap.decref(found);
    }
  }

  static HeapObject callGet(
      Runtime rt, Slots.DescrGetFunc get, HeapObject found, HeapObject o, TypeObject type) {
    found.incref();
    try {
      return get.call(rt, found, o, type);
    } finally {
      rt.heap.decref(found);
    }
  }

  /** The attribute in the object's own storage, or null; borrowed. */
  static HeapObject borrowOwn(Runtime rt, HeapObject o, StrObject name) {
    if (o instanceof InstanceObject instance && instance.hasInline()) {
      return instance.borrowInline(name);
    }
    HeapObject dict = o.dictOrNull();
    if (dict == null) {
      return null;
    }
    DictObject attributes = (DictObject) dict;
    return name.type == rt.types.str && attributes.hasStringKeys()
        ? attributes.borrow(name)
        : attributes.borrow(rt, name);
  }

  static void genericSet(Runtime rt, HeapObject o, HeapObject nameObject, HeapObject value) {
    StrObject name = rt.intern(checkName(rt, nameObject));
    TypeObject type = (TypeObject) o.type;
    HeapObject found = type.lookup(name);
    if (found != null) {
      Slots.ObjObjArgProc set = ((TypeObject) found.type).tpDescrSet;
      if (set != null) {
        found.incref();
        try {
          set.call(rt, found, o, value);
        } finally {
          rt.heap.decref(found);
        }
        return;
      }
    }
    if (!type.hasDict) {
      throw rt.noSuchSlot(o, name, found);
    }
    store(rt, o, name, value);
  }

  private static void store(Runtime rt, HeapObject o, StrObject name, HeapObject value) {
    if (o instanceof InstanceObject instance && instance.storeInline(rt, name, value)) {
      return;
    }
    DictObject dict = dictForWrite(rt, o);
    dict.incref();
    try {
      if (value != null) {
        dict.put(rt, name, value);
        return;
      }
      HeapObject old = dict.remove(rt, name);
      if (old == null) {
        throw rt.attributeErrorFor(o, name);
      }
      rt.heap.decref(old);
    } finally {
      rt.heap.decref(dict);
    }
  }

  /** The object's dictionary, made on first use; borrowed. */
  static DictObject dictForWrite(Runtime rt, HeapObject o) {
    HeapObject dict = o.dictOrNull();
    if (dict == null) {
      dict =
          o instanceof InstanceObject instance
              ? instance.materializeDict(rt)
              : DictObject.createForInstance(rt, (TypeObject) o.type);
      o.setDict(dict);
    }
    return (DictObject) dict;
  }
}
