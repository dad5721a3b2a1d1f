package org.heaplab.types;

import org.heaplab.build.ObjectLayout;

/**
 * Where the instances of a class keep slots, dictionary and weak references.
 *
 * @see "type_new_descriptors, type_ready_managed_dict in Objects/typeobject.c (3.13)"
 */
final class ClassLayout {

  private static final int SHARED_KEYS_LOG2 = 6;
  private static final int SHARED_KEYS_MAX = 30;

  private ClassLayout() {}

  static void set(Runtime rt, TypeObject type, TypeObject base, ClassSlots slots) {
    type.firstSlot = base.slotCount;
    type.slotCount = base.slotCount + slots.count();
    long size = base.basicSize() + (long) ObjectLayout.POINTER * slots.count();
    boolean managedWeakrefs = rt.build.instances().managedWeakrefs();
    boolean dictBehind = base.itemSize != 0 && !managedWeakrefs;
    if (slots.addsDict()) {
      type.hasDict = true;
      if (dictBehind) {
        type.dictOffset = -ObjectLayout.POINTER;
        size += ObjectLayout.POINTER;
      } else {
        type.flags |= TypeObject.MANAGED_DICT;
        type.dictOffset = -1;
      }
    }
    if (slots.addsWeakrefs()) {
      type.hasWeakrefs = true;
      if (managedWeakrefs) {
        type.flags |= TypeObject.MANAGED_WEAKREF;
        type.weakrefOffset = -32;
      } else {
        type.weakrefOffset = size;
        size += ObjectLayout.POINTER;
      }
    }
    if (type.has(TypeObject.MANAGED_DICT) && !managedWeakrefs) {
      type.dictOffset = -size - 3 * ObjectLayout.POINTER;
    }
    type.setBasicSize(size);
    type.addsDict = slots.addsDict();
    type.addsWeakrefs = slots.addsWeakrefs();
  }

  /** Once the base's features are inherited: keys to share, values in the object's own block. */
  static void prepareInstances(Runtime rt, TypeObject type) {
    if (!type.has(TypeObject.MANAGED_DICT)) {
      return;
    }
    type.cachedKeys = DictKeys.createShared(rt.heap, SHARED_KEYS_LOG2, SHARED_KEYS_MAX);
    if (rt.build.instances().inlineValues()
        && type.basicSize() == ObjectLayout.PY_OBJECT
        && type.itemSize == 0) {
      type.flags |= TypeObject.INLINE_VALUES;
    }
  }
}
