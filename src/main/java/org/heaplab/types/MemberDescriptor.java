package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code member_descriptor}: a field of a built-in type, or a slot that {@code __slots__} names.
 */
final class MemberDescriptor extends Descriptor {

  /** Place among the instance's slots, or -1 for a field of a built-in type. */
  final int slot;

  private final Slots.UnaryFunc get;

  /** Null for a field that is read-only, and for a slot. */
  private final GetSetDescriptor.Setter set;

  private MemberDescriptor(
      Runtime rt,
      TypeObject owner,
      String name,
      int slot,
      Slots.UnaryFunc get,
      GetSetDescriptor.Setter set) {
    super(rt, rt.types.memberDescriptor, owner, name);
    this.slot = slot;
    this.get = get;
    this.set = set;
  }

  static MemberDescriptor createReadOnly(
      Runtime rt, TypeObject owner, String name, Slots.UnaryFunc get) {
    return new MemberDescriptor(rt, owner, name, -1, get, null);
  }

  static MemberDescriptor createField(
      Runtime rt, TypeObject owner, String name, Slots.UnaryFunc get, GetSetDescriptor.Setter set) {
    return new MemberDescriptor(rt, owner, name, -1, get, set);
  }

  static MemberDescriptor createSlot(Runtime rt, TypeObject owner, String name, int slot) {
    return new MemberDescriptor(rt, owner, name, slot, null, null);
  }

  /** Whether it is a slot of the object's own class or of one above. */
  boolean isSlotOf(InstanceObject object) {
    HeapObject[] slots = object.slots();
    return slot >= 0
        && slots != null
        && slot < slots.length
        && ((TypeObject) object.type).isSubtypeOf(owner);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpDescrGet = MemberDescriptor::descrGet;
    type.tpDescrSet = MemberDescriptor::descrSet;
    type.tpRepr = (rt, self) -> reprOf(rt, self, "member");
    builder.method("__reduce__", Descriptor::reduce);
    defineCommon(builder);
  }

  private static HeapObject descrGet(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject type) {
    MemberDescriptor d = (MemberDescriptor) descriptor;
    if (object == null) {
      return Runtime.owned(d);
    }
    d.check(rt, object);
    if (d.slot < 0) {
      return d.get.call(rt, object);
    }
    HeapObject[] slots = object.slots();
    HeapObject value = slots == null ? null : slots[d.slot];
    if (value == null) {
      throw AttributeErrors.emptySlot(rt, object, d.name);
    }
    return Runtime.owned(value);
  }

  private static void descrSet(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject value) {
    MemberDescriptor d = (MemberDescriptor) descriptor;
    d.check(rt, object);
    if (d.slot >= 0) {
      d.setSlot(rt, object, value);
    } else if (d.set == null) {
      throw rt.attributeError("readonly attribute");
    } else {
      d.set.set(rt, object, value);
    }
  }

  private void setSlot(Runtime rt, HeapObject object, HeapObject value) {
    HeapObject[] slots = object.slots();
    if (slots == null) {
      slots = new HeapObject[((TypeObject) object.type).slotCount];
      object.setSlots(slots);
    }
    HeapObject old = slots[slot];
    if (value == null && old == null) {
      throw rt.attributeError(name.toString());
    }
    if (value != null) {
      value.incref();
    }
    slots[slot] = value;
    rt.heap.decrefIfPresent(old);
  }
}
