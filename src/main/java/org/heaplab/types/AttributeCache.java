package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * What one instruction remembers of the attribute it looks up: the versions of the last two classes
 * and where the attribute was. Any other object takes the ordinary way.
 */
public final class AttributeCache {

  private static final int NONE = 0;
  private static final int INLINE_VALUE = 1;
  private static final int CLASS_METHOD = 2;
  private static final int SLOT = 3;

  private int kind = NONE;
  private int version;
  private int index;

  /** Keys of the class's instances when none of them had the method's name. */
  private int keys;

  /** What is known of the class before this one, methods apart; null for nothing. */
  private AttributeCache other;

  /** Borrowed: alive as long as the version holds. */
  private HeapObject method;

  /** {@code o.name}, owned. */
  public HeapObject get(Runtime rt, HeapObject o, StrObject name) {
    HeapObject known = known(o);
    if (known != null) {
      return known;
    }
    HeapObject value = Attributes.get(rt, o, name);
    remember(rt, o, name);
    return value;
  }

  /** The attribute where it was last time, owned; null where it has to be looked up. */
  public HeapObject known(HeapObject o) {
    if (!(o instanceof InstanceObject instance)) {
      return null;
    }
    TypeObject type = (TypeObject) o.type;
    if (type.hasVersion(version)) {
      return valueIn(instance);
    }
    return other != null && type.hasVersion(other.version) ? other.valueIn(instance) : null;
  }

  private HeapObject valueIn(InstanceObject instance) {
    HeapObject value = null;
    if (kind == INLINE_VALUE) {
      value = instance.borrowInlineAt(index);
    } else if (kind == SLOT) {
      value = instance.slots()[index];
    }
    if (value != null) {
      value.incref();
    }
    return value;
  }

  private void remember(Runtime rt, HeapObject o, StrObject name) {
    TypeObject type = (TypeObject) o.type;
    if (!(o instanceof InstanceObject instance) || type.tpGetattro != rt.genericGetattr) {
      return;
    }
    HeapObject found = type.lookup(name);
    if (found == null && instance.hasInline()) {
      int ix = type.cachedKeys.findStr(name, name.hash());
      if (ix >= 0) {
        keep(INLINE_VALUE, type, ix);
      }
    } else if (found instanceof MemberDescriptor member && member.isSlotOf(instance)) {
      keep(SLOT, type, member.slot);
    }
  }

  private void keep(int newKind, TypeObject type, int newIndex) {
    if (kind == INLINE_VALUE || kind == SLOT) {
      other = other == null ? new AttributeCache() : other;
      other.kind = kind;
      other.version = version;
      other.index = index;
    }
    kind = newKind;
    version = type.versionTag();
    index = newIndex;
  }

  /**
   * The function that {@code o.name} would bind to {@code o}, owned, when it can be called without
   * binding; else null.
   */
  public HeapObject getMethod(Runtime rt, HeapObject o, StrObject name) {
    TypeObject type = (TypeObject) o.type;
    if (kind == CLASS_METHOD
        && type.hasVersion(version)
        && (isUnshadowed(type, o) || !shadowed(o, name))) {
      method.incref();
      return method;
    }
    if (type.tpGetattro != rt.genericGetattr) {
      return null;
    }
    HeapObject found = type.lookup(name);
    if (found == null || !((TypeObject) found.type).has(TypeObject.METHOD_DESCRIPTOR)) {
      return null;
    }
    if (shadowed(o, name)) {
      return null;
    }
    kind = CLASS_METHOD;
    keys = keysWithout(type, name);
    version = type.versionTag();
    method = found;
    found.incref();
    return found;
  }

  /** How many keys instances of the class share; -1 when the name is one of them. */
  private static int keysWithout(TypeObject type, StrObject name) {
    DictKeys shared = type.cachedKeys;
    return shared == null || shared.findStr(name, name.hash()) >= 0 ? -1 : shared.entries;
  }

  /** Whether the instance's keys are its class's, which have not grown since. */
  private boolean isUnshadowed(TypeObject type, HeapObject o) {
    return o instanceof InstanceObject instance
        && instance.hasInline()
        && type.cachedKeys.entries == keys;
  }

  private static boolean shadowed(HeapObject o, StrObject name) {
    return ((TypeObject) o.type).hasDict && Attributes.borrowOwn(rtOf(o), o, name) != null;
  }

  private static Runtime rtOf(HeapObject o) {
    return ((TypeObject) o.type).runtime();
  }

  /** {@code o.name = value}. */
  public void set(Runtime rt, HeapObject o, StrObject name, HeapObject value) {
    if (o instanceof InstanceObject instance && setKnown(rt, instance, value)) {
      return;
    }
    Attributes.set(rt, o, name, value);
    if (((TypeObject) o.type).tpSetattro == rt.genericSetattr) {
      remember(rt, o, name);
    }
  }

  private boolean setKnown(Runtime rt, InstanceObject instance, HeapObject value) {
    TypeObject type = (TypeObject) instance.type;
    if (type.hasVersion(version)) {
      return setIn(rt, instance, value);
    }
    return other != null && type.hasVersion(other.version) && other.setIn(rt, instance, value);
  }

  private boolean setIn(Runtime rt, InstanceObject instance, HeapObject value) {
    if (kind == INLINE_VALUE) {
      return instance.storeInlineAt(rt, index, value);
    }
    if (kind == SLOT) {
      instance.setSlot(rt, index, value);
      return true;
    }
    return false;
  }
}
