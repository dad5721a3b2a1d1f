package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code slot_tp_repr}, {@code slot_tp_call}, {@code slot_tp_descr_get} and their like. */
final class UserObjectSlots {

  private static final String[] COMPARISONS = {
    "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"
  };

  private UserObjectSlots() {}

  static void fill(Object[] slots) {
    slots[TypeSlots.TP_REPR] = (Slots.UnaryFunc) UserObjectSlots::repr;
    slots[TypeSlots.TP_STR] = UserNumberSlots.unary("__str__");
    slots[TypeSlots.TP_HASH] = (Slots.HashFunc) UserObjectSlots::hash;
    slots[TypeSlots.TP_CALL] = (Slots.CallFunc) UserObjectSlots::call;
    slots[TypeSlots.TP_GETATTRO] = (Slots.BinaryFunc) UserAttributeSlots::getattr;
    slots[TypeSlots.TP_SETATTRO] = (Slots.ObjObjArgProc) UserAttributeSlots::setattr;
    slots[TypeSlots.TP_RICHCOMPARE] = (Slots.RichCmpFunc) UserObjectSlots::compare;
    slots[TypeSlots.TP_DESCR_GET] = (Slots.DescrGetFunc) UserAttributeSlots::descrGet;
    slots[TypeSlots.TP_DESCR_SET] = (Slots.ObjObjArgProc) UserAttributeSlots::descrSet;
    slots[TypeSlots.TP_INIT] = (Slots.InitProc) UserObjectSlots::init;
    slots[TypeSlots.TP_NEW] = (Slots.NewFunc) UserObjectSlots::create;
    slots[TypeSlots.TP_FINALIZE] = (Slots.Finalizer) UserObjectSlots::del;
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    HeapObject result = UserSlots.callIfBound(rt, "__repr__", self);
    return result == null ? Objects.genericRepr(rt, self) : result;
  }

  /** An int outside the range of hashes is hashed itself. */
  private static long hash(Runtime rt, HeapObject self) {
    if (UserSlots.isRefused(rt, self, "__hash__")) {
      return Objects.HASH_NOT_IMPLEMENTED.call(rt, self);
    }
    HeapObject result = Calls.callSpecial(rt, self, rt.intern("__hash__"));
    if (result == null) {
      return Objects.HASH_NOT_IMPLEMENTED.call(rt, self);
    }
    try {
      if (!(result instanceof LongObject number)) {
        throw rt.typeError("__hash__ method should return an integer");
      }
      long hash = number.isSmall() ? number.value : rt.types.int_.tpHash.call(rt, number);
      return hash == -1 ? -2 : hash;
    } finally {
      rt.heap.decref(result);
    }
  }

  private static HeapObject call(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    return UserSlots.callPacked(rt, "__call__", self, args, keywords);
  }

  private static HeapObject compare(Runtime rt, HeapObject self, HeapObject other, int op) {
    HeapObject result = UserSlots.callIfBound(rt, COMPARISONS[op], self, other);
    return result == null ? Runtime.owned(rt.notImplemented) : result;
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject result = UserSlots.callPacked(rt, rt.initName(), self, args, keywords);
    String kind = result.type.name();
    rt.heap.decref(result);
    if (result != rt.none) {
      throw rt.typeError("__init__() should return None, not '" + kind + "'");
    }
  }

  private static HeapObject create(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    HeapObject function = Attributes.get(rt, type, rt.intern("__new__"));
    try {
      return Calls.callPrepended(rt, function, type, args, keywords);
    } finally {
      rt.heap.decref(function);
    }
  }

  /** {@code __del__}: what it raises is reported. */
  private static void del(Runtime rt, HeapObject self) {
    HeapObject method = ((TypeObject) self.type).lookup("__del__");
    if (method == null) {
      return;
    }
    method.incref();
    try {
      rt.heap.decref(Calls.callSpecial(rt, self, rt.intern("__del__")));
    } catch (PyRaise e) {
      rt.unraisable(e, null, method);
    } finally {
      rt.heap.decref(method);
    }
  }
}
