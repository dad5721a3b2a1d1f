package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;

/** What an object stores under attribute names, past descriptors and user code. */
public final class StoredAttributes {

  private StoredAttributes() {}

  /** The value stored in the object itself, borrowed; null where there is none. */
  public static HeapObject borrow(HeapObject object, String name) {
    Runtime rt = ((TypeObject) object.type).runtime();
    if (object instanceof TypeObject type) {
      return type.dict.borrow(rt.intern(name));
    }
    return Attributes.borrowOwn(rt, object, rt.intern(name));
  }

  /** Every attribute name that the object or its class has, in no order. */
  public static List<String> names(HeapObject object) {
    List<String> names = new ArrayList<>();
    if (object instanceof InstanceObject instance && instance.hasInline()) {
      DictKeys keys = ((TypeObject) instance.type).cachedKeys;
      for (int n = 0; n < instance.values.size; n++) {
        names.add(keys.keys[instance.values.at(n)].toString());
      }
    } else if (object.dictOrNull() instanceof DictObject dict) {
      addKeys(dict, names);
    }
    TypeObject type = object instanceof TypeObject t ? t : (TypeObject) object.type;
    for (TypeObject each : type.mroTypes) {
      addKeys(each.dict, names);
    }
    return names;
  }

  private static void addKeys(DictObject dict, List<String> names) {
    for (HeapObject key : dict.keysInOrder()) {
      if (key instanceof StrObject name) {
        names.add(name.toString());
      }
    }
  }
}
