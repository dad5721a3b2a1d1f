package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** Attribute access and descriptors of classes written in Python. */
final class UserAttributeSlots {

  private UserAttributeSlots() {}

  /** {@code __getattribute__}, then {@code __getattr__} for what it does not find. */
  static HeapObject getattr(Runtime rt, HeapObject self, HeapObject name) {
    TypeObject type = (TypeObject) self.type;
    HeapObject hook = type.lookup("__getattr__");
    if (hook == null) {
      return UserSlots.call(rt, "__getattribute__", self, name);
    }
    hook.incref();
    try {
      HeapObject found = ordinary(rt, type, self, name);
      return found == null ? call(rt, hook, self, name) : found;
    } finally {
      rt.heap.decref(hook);
    }
  }

  /** Null where the attribute is absent. */
  private static HeapObject ordinary(
      Runtime rt, TypeObject type, HeapObject self, HeapObject name) {
    HeapObject function = type.lookup("__getattribute__");
    function.incref();
    try {
      return function instanceof SlotWrapper wrapper && wrapper.function == rt.genericGetattr
          ? Attributes.genericGetOrNull(rt, self, Attributes.checkName(rt, name))
          : call(rt, function, self, name);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.attributeError);
      return null;
    } finally {
      rt.heap.decref(function);
    }
  }

  private static HeapObject call(
      Runtime rt, HeapObject function, HeapObject self, HeapObject name) {
    if (!rt.build.typeObjects().hookIsBound()
        && ((TypeObject) function.type).has(TypeObject.METHOD_DESCRIPTOR)) {
      return Calls.call(rt, function, self, name);
    }
    HeapObject bound = Calls.bind(rt, function, self);
    try {
      return Calls.call(rt, bound, name);
    } finally {
      rt.heap.decref(bound);
    }
  }

  static void setattr(Runtime rt, HeapObject self, HeapObject name, HeapObject value) {
    if (value == null) {
      UserSlots.run(rt, "__delattr__", self, name);
    } else {
      UserSlots.run(rt, "__setattr__", self, name, value);
    }
  }

  /** The method found in the class is called with the descriptor as it is, not bound. */
  static HeapObject descrGet(Runtime rt, HeapObject self, HeapObject object, HeapObject type) {
    HeapObject get = ((TypeObject) self.type).lookup("__get__");
    if (get == null) {
      return Runtime.owned(self);
    }
    get.incref();
    try {
      return Calls.call(
          rt, get, self, object == null ? rt.none : object, type == null ? rt.none : type);
    } finally {
      rt.heap.decref(get);
    }
  }

  static void descrSet(Runtime rt, HeapObject self, HeapObject target, HeapObject value) {
    if (value == null) {
      UserSlots.run(rt, "__delete__", self, target);
    } else {
      UserSlots.run(rt, "__set__", self, target, value);
    }
  }
}
