package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code getset_descriptor}: a computed attribute of a built-in type. */
final class GetSetDescriptor extends Descriptor {

  private final Slots.UnaryFunc get;
  private final Setter set;

  /** Stores a value, or deletes the attribute for null. */
  @FunctionalInterface
  public interface Setter {
    void set(Runtime rt, HeapObject self, HeapObject value);
  }

  private GetSetDescriptor(
      Runtime rt, TypeObject owner, String name, Slots.UnaryFunc get, Setter set) {
    super(rt, rt.types.getSetDescriptor, owner, name);
    this.get = get;
    this.set = set;
  }

  static GetSetDescriptor create(
      Runtime rt, TypeObject owner, String name, Slots.UnaryFunc get, Setter set) {
    return new GetSetDescriptor(rt, owner, name, get, set);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpDescrGet = GetSetDescriptor::descrGet;
    type.tpDescrSet = GetSetDescriptor::descrSet;
    type.tpRepr = (rt, self) -> reprOf(rt, self, "attribute");
    defineCommon(builder);
  }

  private static HeapObject descrGet(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject type) {
    GetSetDescriptor d = (GetSetDescriptor) descriptor;
    if (object == null) {
      return Runtime.owned(d);
    }
    d.check(rt, object);
    return d.get.call(rt, object);
  }

  private static void descrSet(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject value) {
    GetSetDescriptor d = (GetSetDescriptor) descriptor;
    d.check(rt, object);
    if (d.set == null) {
      throw rt.attributeError(
          "attribute '" + d.name + "' of '" + d.owner.name() + "' objects is not writable");
    }
    d.set.set(rt, object, value);
  }
}
