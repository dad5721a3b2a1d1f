package org.heaplab.types;

import org.heaplab.heap.HeapObject;

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

  /** As {@link #call}, for its effect. */
  static void run(Runtime rt, String name, HeapObject self, HeapObject... args) {
    rt.heap.decref(call(rt, name, self, args));
  }

  /** The special method bound to its object, owned; it must be there. */
  static HeapObject bound(Runtime rt, String name, HeapObject self) {
    StrObject method = rt.intern(name);
    HeapObject found = Attributes.lookupSpecial(rt, self, method);
    if (found == null) {
      throw rt.raise(rt.exceptions.attributeError, Runtime.owned(method));
    }
    return found;
  }

  /** Whether the class says {@code name = None}: it refuses the operation. */
  static boolean isRefused(Runtime rt, HeapObject self, String name) {
    return ((TypeObject) self.type).lookup(rt.intern(name)) == rt.none;
  }
}
