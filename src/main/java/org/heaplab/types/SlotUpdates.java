package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;

/**
 * Keeps a class's slots in step with its dunder methods.
 *
 * @see "update_one_slot in Objects/typeobject.c (3.13)"
 */
final class SlotUpdates {

  private SlotUpdates() {}

  /** Fills every slot of a new class ({@code fixup_slot_dispatchers}). */
  static void all(Runtime rt, TypeObject type) {
    for (int slot = 0; slot < TypeSlots.SLOT_COUNT; slot++) {
      update(rt, type, slot);
    }
  }

  /** After an assignment to a class's attribute: its slots and those of its subclasses. */
  static void named(Runtime rt, TypeObject type, StrObject name) {
    List<SlotDef> defs = SlotDef.named(name.toString());
    if (!defs.isEmpty()) {
      updateWithSubclasses(rt, type, name, defs);
    }
  }

  /** As {@link #all}, with subclasses; after a change of bases. */
  static void allWithSubclasses(Runtime rt, TypeObject type) {
    all(rt, type);
    for (TypeObject subclass : type.subclasses.live()) {
      allWithSubclasses(rt, subclass);
    }
  }

  /** Subclasses that define the name themselves are left alone. */
  private static void updateWithSubclasses(
      Runtime rt, TypeObject type, StrObject name, List<SlotDef> defs) {
    for (SlotDef def : defs) {
      update(rt, type, def.slot());
    }
    for (TypeObject subclass : type.subclasses.live()) {
      if (subclass.dict == null || subclass.dict.borrow(name) == null) {
        updateWithSubclasses(rt, subclass, name, defs);
      }
    }
  }

  private static void update(Runtime rt, TypeObject type, int slot) {
    Object generic = null;
    Object specific = null;
    boolean useGeneric = false;
    for (SlotDef def : SlotDef.of(slot)) {
      StrObject name = rt.intern(def.name());
      HeapObject found = type.lookupUncached(name);
      if (found == null) {
        continue;
      }
      if (found instanceof SlotWrapper wrapper && wrapper.name == name) {
        if (isOnlySlotOf(type, def)) {
          generic = UserSlots.generic(slot);
        }
        boolean fits =
            (specific == null || specific == wrapper.function)
                && haveSameWrapper(wrapper.def, def)
                && type.isSubtypeOf(wrapper.owner);
        if (fits) {
          specific = wrapper.function;
        } else {
          useGeneric = true;
        }
      } else if (slot == TypeSlots.TP_NEW && NewFunction.isIn(found)) {
        specific = type.tpNew;
      } else if (slot == TypeSlots.TP_HASH && found == rt.none) {
        specific = Objects.HASH_NOT_IMPLEMENTED;
      } else {
        useGeneric = true;
        generic = UserSlots.generic(slot);
      }
    }
    type.setSlot(slot, specific != null && !useGeneric ? specific : generic);
    if (slot == TypeSlots.TP_CALL) {
      takeVectorcall(type);
    }
  }

  /** Whether no other slot for the same name is filled ({@code resolve_slotdups}). */
  private static boolean isOnlySlotOf(TypeObject type, SlotDef def) {
    int filled = 0;
    boolean own = false;
    for (SlotDef other : SlotDef.named(def.name())) {
      if (type.slot(other.slot()) != null) {
        filled++;
        own |= other.slot() == def.slot();
      }
    }
    return filled != 1 || own;
  }

  /**
   * Whether calls of both slots are wrapped alike. A number's {@code +} is called from either side,
   * a sequence's only from its own.
   */
  private static boolean haveSameWrapper(SlotDef a, SlotDef b) {
    return a.kind() == b.kind() && isTwoSided(a.slot()) == isTwoSided(b.slot());
  }

  private static boolean isTwoSided(int slot) {
    int op = slot - TypeSlots.NB_BINARY;
    return op >= 0 && (op < BinaryOp.INPLACE || op == BinaryOp.DIVMOD);
  }

  private static void takeVectorcall(TypeObject type) {
    boolean inherited = type.base != null && type.tpCall == type.base.tpCall;
    type.instanceVectorcall = inherited ? type.base.instanceVectorcall : null;
    int flag = inherited ? type.base.flags & TypeObject.HAVE_VECTORCALL : 0;
    type.flags = (type.flags & ~TypeObject.HAVE_VECTORCALL) | flag;
  }
}
