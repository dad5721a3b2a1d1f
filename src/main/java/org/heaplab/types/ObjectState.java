package org.heaplab.types;

import org.heaplab.build.ObjectLayout;
import org.heaplab.heap.HeapObject;

/**
 * {@code object.__getstate__}: an object's dictionary and slots.
 *
 * @see "object_getstate_default in Objects/typeobject.c (3.13)"
 */
public final class ObjectState {

  private ObjectState() {}

  /** What {@code self.__getstate__()} answers. */
  static HeapObject ask(Runtime rt, HeapObject self, boolean required) {
    HeapObject method = Attributes.get(rt, self, rt.intern("__getstate__"));
    try {
      return isDefault(rt, self, method) ? get(rt, self, required) : Calls.call(rt, method);
    } finally {
      rt.heap.decref(method);
    }
  }

  private static boolean isDefault(Runtime rt, HeapObject self, HeapObject method) {
    return method instanceof BuiltinFunctionObject function
        && function.self == self
        && rt.types.object.dict.borrow(rt.intern("__getstate__"))
            instanceof MethodDescriptor descriptor
        && descriptor.def == function.def;
  }

  /**
   * @param required whether what cannot be told by attributes is an error
   */
  public static HeapObject get(Runtime rt, HeapObject self, boolean required) {
    TypeObject type = (TypeObject) self.type;
    if (required && type.itemSize != 0) {
      throw rt.typeError("cannot pickle " + type.name() + " objects");
    }
    HeapObject names = slotNames(rt, type);
    try {
      if (required) {
        checkLayout(rt, type, names);
      }
      return withSlots(rt, self, names);
    } finally {
      rt.heap.decref(names);
    }
  }

  private static HeapObject slotNames(Runtime rt, TypeObject type) {
    HeapObject known = type.dict.borrow(rt.intern("__slotnames__"));
    if (known != null) {
      if (known != rt.none && !(known instanceof ListObject)) {
        throw rt.typeError(
            type.name() + ".__slotnames__ should be a list or None, not " + known.type.name());
      }
      return Runtime.owned(known);
    }
    HeapObject module = rt.userCode().importModule("copyreg");
    HeapObject names;
    try {
      names = Calls.callMethod(rt, module, rt.intern("_slotnames"), type);
    } finally {
      rt.heap.decref(module);
    }
    if (names != rt.none && !(names instanceof ListObject)) {
      rt.heap.decref(names);
      throw rt.typeError("copyreg._slotnames didn't return a list or None");
    }
    return names;
  }

  /** Fields that only C code knows would be lost. */
  private static void checkLayout(Runtime rt, TypeObject type, HeapObject names) {
    long known = ObjectLayout.PY_OBJECT;
    if (type.dictOffset() != 0 && !type.has(TypeObject.MANAGED_DICT)) {
      known += ObjectLayout.POINTER;
    }
    if (type.weakrefOffset() > 0) {
      known += ObjectLayout.POINTER;
    }
    if (names instanceof ListObject list) {
      known += (long) ObjectLayout.POINTER * list.size;
    }
    if (type.basicSize() > known) {
      throw rt.typeError("cannot pickle '" + type.name() + "' object");
    }
  }

  private static HeapObject withSlots(Runtime rt, HeapObject self, HeapObject names) {
    HeapObject dict = hasAttributes(self) ? InstanceAttributes.getDict(rt, self) : rt.none;
    HeapObject state = dict == rt.none ? Runtime.owned(dict) : dict;
    if (!(names instanceof ListObject list) || list.size == 0) {
      return state;
    }
    DictObject slots = DictObject.create(rt);
    try {
      readSlots(rt, self, list, slots);
      return slots.size() > 0 ? TupleObject.of(rt, state, slots) : Runtime.owned(state);
    } finally {
      rt.heap.decref(slots);
      rt.heap.decref(state);
    }
  }

  /** Whether there is something in its dictionary, made or not. */
  private static boolean hasAttributes(HeapObject self) {
    if (self instanceof InstanceObject instance && instance.hasInline()) {
      return instance.values.size > 0;
    }
    return ((TypeObject) self.type).hasDict
        && self.dictOrNull() instanceof DictObject dict
        && dict.size() > 0;
  }

  private static void readSlots(Runtime rt, HeapObject self, ListObject names, DictObject slots) {
    int count = names.size;
    for (int i = 0; i < count; i++) {
      StrObject name = Attributes.checkName(rt, names.items[i]);
      HeapObject value = Attributes.getOrNull(rt, self, name);
      if (value != null) {
        slots.put(rt, name, value);
        rt.heap.decref(value);
      }
      if (names.size != count) {
        throw rt.raise(rt.exceptions.runtimeError, "__slotsname__ changed size during iteration");
      }
    }
  }
}
