package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * The slots of classes written in Python: each calls the method that the class has under the slot's
 * dunder name. A slot is one object for all classes, so that two operands can be asked whether they
 * share it.
 *
 * @see "slot_tp_call and its like in Objects/typeobject.c (3.13)"
 */
final class UserSlots {

  private static final Object[] GENERIC = table();

  private UserSlots() {}

  /** The function for a slot; null where CPython has none, as for {@code sq_concat}. */
  static Object generic(int slot) {
    return GENERIC[slot];
  }

  private static Object[] table() {
    Object[] slots = new Object[TypeSlots.SLOT_COUNT];
    UserObjectSlots.fill(slots);
    UserNumberSlots.fill(slots);
    UserContainerSlots.fill(slots);
    return slots;
  }

  /**
   * Calls a special method that must be there.
   *
   * @see "vectorcall_method in Objects/typeobject.c (3.13)"
   */
  static HeapObject call(Runtime rt, String name, HeapObject self, HeapObject... args) {
    StrObject method = rt.intern(name);
    HeapObject result = Calls.callSpecial(rt, self, method, args);
    if (result == null) {
      throw rt.raise(rt.exceptions.attributeError, Runtime.owned(method));
    }
    return result;
  }

  /**
   * Calls a special method if there is one that binds; null where there is none. What binding it
   * raises is dropped, what it raises itself is not.
   */
  static HeapObject callIfBound(Runtime rt, String name, HeapObject self, HeapObject... args) {
    StrObject method = rt.intern(name);
    HeapObject found = ((TypeObject) self.type).lookup(method);
    if (found == null) {
      return null;
    }
    if (((TypeObject) found.type).has(TypeObject.METHOD_DESCRIPTOR)) {
      return Calls.callSpecial(rt, self, method, args);
    }
    HeapObject bound;
    try {
      bound = Calls.bind(rt, found, self);
    } catch (PyRaise e) {
      rt.heap.decref(e.exception());
      return null;
    }
    try {
      return Calls.call(rt, bound, args);
    } finally {
      rt.heap.decref(bound);
    }
  }

  /** As {@link #call}, for its effect. */
  static void run(Runtime rt, String name, HeapObject self, HeapObject... args) {
    rt.heap.decref(call(rt, name, self, args));
  }

  /** As {@link #call}, with arguments packed already; a plain function is not bound first. */
  static HeapObject callPacked(
      Runtime rt, String name, HeapObject self, TupleObject args, DictObject keywords) {
    return callPacked(rt, rt.intern(name), self, args, keywords);
  }

  static HeapObject callPacked(
      Runtime rt, StrObject method, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject found = ((TypeObject) self.type).lookup(method);
    if (found == null) {
      throw rt.raise(rt.exceptions.attributeError, Runtime.owned(method));
    }
    boolean plain = ((TypeObject) found.type).has(TypeObject.METHOD_DESCRIPTOR);
    HeapObject callable = plain ? Runtime.owned(found) : Calls.bind(rt, found, self);
    try {
      return plain
          ? Calls.callPrepended(rt, callable, self, args, keywords)
          : Calls.callWithTuple(rt, callable, args, keywords);
    } finally {
      rt.heap.decref(callable);
    }
  }

  /** Whether the class says {@code name = None}: it refuses the operation. */
  static boolean isRefused(Runtime rt, HeapObject self, String name) {
    return ((TypeObject) self.type).lookup(rt.intern(name)) == rt.none;
  }
}
