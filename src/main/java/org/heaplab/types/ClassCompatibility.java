package org.heaplab.types;

import org.heaplab.build.ObjectLayout;
import org.heaplab.heap.HeapObject;

/**
 * Whether instances of one class can become instances of another.
 *
 * @see "compatible_for_assignment in Objects/typeobject.c (3.13)"
 */
final class ClassCompatibility {

  private static final int LAYOUT_FLAGS =
      TypeObject.INLINE_VALUES | TypeObject.MANAGED_DICT | TypeObject.MANAGED_WEAKREF;

  private ClassCompatibility() {}

  static void check(Runtime rt, TypeObject from, TypeObject to, String attribute) {
    if (from.isGc() != to.isGc()) {
      throw differs(rt, from, to, attribute, "deallocator differs from");
    }
    TypeObject newBase = root(to);
    TypeObject oldBase = root(from);
    boolean same =
        newBase == oldBase
            || (newBase.base == oldBase.base && addTheSameSlots(rt, newBase, oldBase));
    if (!same || ((from.flags ^ to.flags) & LAYOUT_FLAGS) != 0) {
      throw differs(rt, from, to, attribute, "object layout differs from");
    }
  }

  private static RuntimeException differs(
      Runtime rt, TypeObject from, TypeObject to, String attribute, String how) {
    return rt.typeError(
        attribute + " assignment: '" + to.name() + "' " + how + " '" + from.name() + "'");
  }

  /** The highest base with the same layout. */
  private static TypeObject root(TypeObject type) {
    TypeObject root = type;
    while (root.base != null && isLikeBase(root, root.base)) {
      root = root.base;
    }
    return root;
  }

  private static boolean isLikeBase(TypeObject child, TypeObject parent) {
    return child.isClass()
        && child.basicSize() == parent.basicSize()
        && child.itemSize == parent.itemSize
        && child.dictOffset() == parent.dictOffset()
        && child.weakrefOffset() == parent.weakrefOffset()
        && child.isGc() == parent.isGc();
  }

  private static boolean addTheSameSlots(Runtime rt, TypeObject a, TypeObject b) {
    if (!a.isClass() || !b.isClass()) {
      return false;
    }
    long size = a.base.basicSize();
    if (a.weakrefOffset == size && b.weakrefOffset == size) {
      size += ObjectLayout.POINTER;
    }
    if (a.slotNames != null && b.slotNames != null) {
      if (!Objects.equal(rt, a.slotNames, b.slotNames)) {
        return false;
      }
      size += (long) ObjectLayout.POINTER * a.slotNames.size();
    }
    return size == a.basicSize() && size == b.basicSize();
  }

  /** {@code o.__class__ = value}. */
  static void setClass(Runtime rt, HeapObject self, HeapObject value) {
    if (value == null) {
      throw rt.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof TypeObject to)) {
      throw rt.typeError(
          "__class__ must be set to a class, not '" + value.type.name() + "' object");
    }
    TypeObject from = (TypeObject) self.type;
    boolean modules = from.isSubtypeOf(rt.types.module) && to.isSubtypeOf(rt.types.module);
    if (!modules && (from.has(TypeObject.IMMUTABLETYPE) || to.has(TypeObject.IMMUTABLETYPE))) {
      throw rt.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    check(rt, from, to, "__class__");
    if (self instanceof InstanceObject instance) {
      instance.detachFromClass(rt);
    }
    if (to.isHeapType()) {
      to.incref();
    }
    self.type = to;
    if (from.isHeapType()) {
      rt.heap.decref(from);
    }
  }
}
