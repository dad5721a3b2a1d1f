package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code super().name} without a super object.
 *
 * @param result owned
 * @param isMethod whether the result is a function still to be given self
 * @see "_PySuper_Lookup in Objects/typeobject.c (3.13)"
 */
public record SuperLookup(HeapObject result, boolean isMethod) {

  /** Looks a name up behind {@code owner} in the method resolution order of {@code self}. */
  public static SuperLookup find(
      Runtime rt,
      HeapObject superType,
      HeapObject owner,
      HeapObject self,
      StrObject name,
      boolean wantMethod) {
    if (superType != rt.types.super_) {
      return throughCall(rt, superType, owner, self, name);
    }
    if (!(owner instanceof TypeObject thisClass)) {
      throw rt.typeError("super() argument 1 must be a type, not " + owner.type.name());
    }
    TypeObject start = SuperObject.check(rt, owner, self);
    HeapObject found = SuperObject.lookup(rt, thisClass, start, name);
    if (found == null) {
      return throughCall(rt, superType, owner, self, name);
    }
    if (wantMethod
        && ((TypeObject) found.type).has(TypeObject.METHOD_DESCRIPTOR)
        && start != self) {
      return new SuperLookup(Runtime.owned(found), true);
    }
    Slots.DescrGetFunc get = ((TypeObject) found.type).tpDescrGet;
    HeapObject result =
        get == null
            ? Runtime.owned(found)
            : Attributes.callGet(rt, get, found, start == self ? null : self, start);
    return new SuperLookup(result, false);
  }

  private static SuperLookup throughCall(
      Runtime rt, HeapObject superType, HeapObject owner, HeapObject self, StrObject name) {
    HeapObject object = Calls.call(rt, superType, owner, self);
    try {
      return new SuperLookup(Attributes.get(rt, object, name), false);
    } finally {
      rt.heap.decref(object);
    }
  }
}
