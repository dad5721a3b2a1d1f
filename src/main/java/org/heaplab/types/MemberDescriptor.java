package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code member_descriptor}: a field of a built-in type, or a slot that {@code __slots__} names.
 */
final class MemberDescriptor extends Descriptor {

  /** Place among the instance's slots, or -1 for a field of a built-in type. */
  final int slot;

  private final Slots.UnaryFunc get;

  private MemberDescriptor(
      Runtime rt, TypeObject owner, String name, int slot, Slots.UnaryFunc get) {
    super(rt, rt.types.memberDescriptor, owner, name);
    this.slot = slot;
    this.get = get;
  }

  static MemberDescriptor createReadOnly(
      Runtime rt, TypeObject owner, String name, Slots.UnaryFunc get) {
    return new MemberDescriptor(rt, owner, name, -1, get);
  }

  static MemberDescriptor createSlot(Runtime rt, TypeObject owner, String name, int slot) {
    return new MemberDescriptor(rt, owner, name, slot, null);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpDescrGet = MemberDescriptor::descrGet;
    type.tpDescrSet = MemberDescriptor::descrSet;
    type.tpRepr = (rt, self) -> reprOf(rt, self, "member");
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
    HeapObject value = object.slots()[d.slot];
    if (value == null) {
      throw rt.attributeErrorFor(object, d.name);
    }
    return Runtime.owned(value);
  }

  private static void descrSet(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject value) {
    MemberDescriptor d = (MemberDescriptor) descriptor;
    d.check(rt, object);
    if (d.slot < 0) {
      throw rt.attributeError("readonly attribute");
    }
    HeapObject[] slots = object.slots();
    HeapObject old = slots[d.slot];
    if (value == null && old == null) {
      throw rt.attributeErrorFor(object, d.name);
    }
    if (value != null) {
      value.incref();
    }
    slots[d.slot] = value;
    rt.heap.decrefIfPresent(old);
  }
}
