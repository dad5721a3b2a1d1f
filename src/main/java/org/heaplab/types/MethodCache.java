package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * Results of look-ups in types, by version tag and name.
 *
 * @see "struct type_cache in Include/internal/pycore_typeobject.h (3.13)"
 */
final class MethodCache {

  private static final int SIZE = 1 << 12;

  private final int[] versions = new int[SIZE];
  private final StrObject[] names = new StrObject[SIZE];
  private final HeapObject[] results = new HeapObject[SIZE];

  HeapObject lookup(TypeObject type, StrObject name) {
    int version = type.versionTag();
    int index = (version ^ (int) (name.address >> 4)) & (SIZE - 1);
    if (versions[index] == version && names[index] == name) {
      return results[index];
    }
    HeapObject result = type.lookupUncached(name);
    if (name.interned) {
      versions[index] = version;
      names[index] = name;
      results[index] = result;
    }
    return result;
  }
}
