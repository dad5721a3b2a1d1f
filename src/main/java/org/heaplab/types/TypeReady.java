package org.heaplab.types;

import java.util.Map;
import org.heaplab.heap.HeapObject;

/** The last steps in making a type: wrappers for its own slots, inheritance of its base's. */
final class TypeReady {

  private TypeReady() {}

  /** Puts {@code __len__} and the like into the dictionary for each slot the type fills itself. */
  static void addSlotWrappers(Runtime rt, TypeObject type, Map<String, HeapObject> methods) {
    for (SlotDef def : SlotDef.ALL) {
      Object function = type.slot(def.slot());
      StrObject name = rt.intern(def.name());
      if (function == null || type.dict.borrow(name) != null) {
        continue;
      }
      HeapObject method = methods.remove(def.name());
      if (method != null) {
        type.putAttribute(def.name(), method);
        rt.heap.decref(method);
      } else if (def.kind() == SlotDef.Kind.NEW) {
        addNew(rt, type);
      } else if (function == Objects.HASH_NOT_IMPLEMENTED) {
        type.putAttribute(def.name(), rt.none);
      } else if (!def.name().equals("__getattr__")) {
        HeapObject wrapper = SlotWrapper.create(rt, type, def, function);
        type.putAttribute(def.name(), wrapper);
        rt.heap.decref(wrapper);
      }
    }
  }

  /** {@code __new__} is a built-in function bound to its type. */
  private static void addNew(Runtime rt, TypeObject type) {
    HeapObject function = NewFunction.create(rt, type);
    type.putAttribute("__new__", function);
    rt.heap.decref(function);
  }

  /** What can be compared, but says nothing of its hash, has none ({@code type_ready_set_hash}). */
  static void hideHash(Runtime rt, TypeObject type) {
    if (type.tpRichcompare != null && type.tpHash == null) {
      type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
      type.putAttribute("__hash__", rt.none);
    }
  }

  /**
   * A built-in type that derives from object directly and has no constructor of its own makes no
   * instances ({@code type_ready_set_new}).
   */
  static void refuseInstances(TypeObject type) {
    if (type.tpNew == null && type.base != null && type.base.base == null) {
      type.flags |= TypeObject.DISALLOW_INSTANTIATION;
    }
  }

  static void inherit(TypeObject type) {
    for (int i = 1; i < type.mroTypes.length; i++) {
      type.inheritSlots(type.mroTypes[i]);
    }
    if (type.has(TypeObject.DISALLOW_INSTANTIATION)) {
      type.tpNew = null;
    }
    if (type.base != null) {
      type.flags |= type.base.flags & TypeObject.INHERITED;
      type.flags |= type.base.flags & (TypeObject.MANAGED_DICT | TypeObject.MANAGED_WEAKREF);
      type.hasDict |= type.base.hasDict;
      type.hasWeakrefs |= type.base.hasWeakrefs;
      if (type.dictOffset == 0 && type.isClass()) {
        type.dictOffset = type.base.dictOffset();
      }
      if (type.weakrefOffset == 0 && type.isClass()) {
        type.weakrefOffset = type.base.weakrefOffset();
      }
      type.slotCount = Math.max(type.slotCount, type.base.slotCount);
    }
  }
}
