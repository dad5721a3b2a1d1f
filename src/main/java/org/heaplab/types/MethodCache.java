package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * Results of look-ups in types, by version tag and name. It owns the names.
 *
 * @see "struct type_cache in Include/internal/pycore_typeobject.h (3.13)"
 */
final class MethodCache {

  private static final int SIZE = 1 << 12;

  private final int[] versions = new int[SIZE];

  /** {@code MCACHE_MAX_ATTR_SIZE}: look-ups of longer names are not kept. */
  private static final int LONGEST_NAME = 100;

  private final Heap heap;
  private final StrObject[] names = new StrObject[SIZE];
  private final HeapObject[] results = new HeapObject[SIZE];

  MethodCache(Heap heap) {
    this.heap = heap;
  }

  HeapObject lookup(TypeObject type, StrObject name) {
    int version = type.versionTag();
    int index = (version ^ (int) (name.address >> 4)) & (SIZE - 1);
    if (versions[index] == version && names[index] == name) {
      return results[index];
    }
    HeapObject result = type.lookupUncached(name);
    if (name.text.length() <= LONGEST_NAME && !name.type.isClass()) {
      versions[index] = version;
      results[index] = result;
      keepName(index, name);
    }
    return result;
  }

  private void keepName(int index, StrObject name) {
    StrObject old = names[index];
    name.incref();
    names[index] = name;
    heap.decrefIfPresent(old);
  }

  void visitRoots(ReferenceVisitor visitor) {
    for (StrObject name : names) {
      if (name != null) {
        visitor.visit(name);
      }
    }
  }
}
