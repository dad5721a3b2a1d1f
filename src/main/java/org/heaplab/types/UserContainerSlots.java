package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code slot_mp_subscript}, {@code slot_sq_contains} and their like. */
final class UserContainerSlots {

  private UserContainerSlots() {}

  static void fill(Object[] slots) {
    Slots.LenFunc length = UserContainerSlots::length;
    slots[TypeSlots.MP_LENGTH] = length;
    slots[TypeSlots.SQ_LENGTH] = length;
    slots[TypeSlots.MP_SUBSCRIPT] =
        (Slots.BinaryFunc) (rt, self, key) -> UserSlots.call(rt, "__getitem__", self, key);
    slots[TypeSlots.MP_ASS_SUBSCRIPT] = (Slots.ObjObjArgProc) UserContainerSlots::assign;
    slots[TypeSlots.SQ_ITEM] = (Slots.SsizeArgFunc) UserContainerSlots::item;
    slots[TypeSlots.SQ_ASS_ITEM] = (Slots.SsizeObjArgProc) UserContainerSlots::assignItem;
    slots[TypeSlots.SQ_CONTAINS] = (Slots.ObjObjProc) UserContainerSlots::contains;
    slots[TypeSlots.TP_ITER] = (Slots.UnaryFunc) UserContainerSlots::iter;
    slots[TypeSlots.TP_ITERNEXT] =
        (Slots.IterNextFunc) (rt, self) -> UserSlots.call(rt, "__next__", self);
  }

  private static long length(Runtime rt, HeapObject self) {
    HeapObject result = UserSlots.call(rt, "__len__", self);
    LongObject number;
    try {
      number = Numbers.index(rt, result);
    } finally {
      rt.heap.decref(result);
    }
    try {
      if (number.signum() < 0) {
        throw rt.valueError("__len__() should return >= 0");
      }
      return Numbers.asSsize(rt, number, rt.exceptions.overflowError);
    } finally {
      rt.heap.decref(number);
    }
  }

  private static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    if (value == null) {
      UserSlots.run(rt, "__delitem__", self, key);
    } else {
      UserSlots.run(rt, "__setitem__", self, key, value);
    }
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    HeapObject number = LongObject.ofSize(rt, index);
    try {
      return UserSlots.call(rt, "__getitem__", self, number);
    } finally {
      rt.heap.decref(number);
    }
  }

  private static void assignItem(Runtime rt, HeapObject self, long index, HeapObject value) {
    HeapObject number = LongObject.ofSize(rt, index);
    try {
      assign(rt, self, number, value);
    } finally {
      rt.heap.decref(number);
    }
  }

  private static boolean contains(Runtime rt, HeapObject self, HeapObject element) {
    if (UserSlots.isRefused(rt, self, "__contains__")) {
      throw rt.typeError("'" + self.type.name() + "' object is not a container");
    }
    HeapObject result = Calls.callSpecial(rt, self, rt.intern("__contains__"), element);
    if (result == null) {
      return SequenceSearch.contains(rt, self, element);
    }
    try {
      return Objects.isTrue(rt, result);
    } finally {
      rt.heap.decref(result);
    }
  }

  private static HeapObject iter(Runtime rt, HeapObject self) {
    if (!UserSlots.isRefused(rt, self, "__iter__")) {
      HeapObject result = UserSlots.callIfBound(rt, "__iter__", self);
      if (result != null) {
        return result;
      }
      if (((TypeObject) self.type).lookup("__getitem__") != null) {
        return SequenceIterator.create(rt, self);
      }
    }
    throw rt.typeError("'" + self.type.name() + "' object is not iterable");
  }
}
