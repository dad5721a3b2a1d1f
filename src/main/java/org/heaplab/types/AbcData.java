package org.heaplab.types;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.heap.WeakReferenceObject;

/**
 * {@code _abc._abc_data}: the classes that an abstract base class knows, as sets of weak
 * references.
 *
 * @see "Modules/_abc.c (3.13)"
 */
public final class AbcData extends HeapObject {

  /** Which of the three sets. */
  public enum Part {
    REGISTRY,
    CACHE,
    NEGATIVE_CACHE
  }

  /** Owned; missing until something is added. */
  private final Map<Part, SetObject> sets = new EnumMap<>(Part.class);

  /** State of all registrations for which the negative cache holds. */
  public long negativeCacheVersion;

  private AbcData(long version) {
    negativeCacheVersion = version;
  }

  public static AbcData create(Runtime rt, long version) {
    AbcData data = new AbcData(version);
    rt.allocate(data, rt.types.abcData, 0);
    return data;
  }

  static void define(TypeBuilder builder) {
    builder.type.tpNew = (rt, type, args, keywords) -> create(rt, 0);
  }

  public boolean contains(Runtime rt, Part part, HeapObject cls) {
    return WeakSets.contains(rt, sets.get(part), cls);
  }

  public void add(Runtime rt, Part part, HeapObject cls) {
    WeakSets.add(rt, sets.computeIfAbsent(part, key -> SetObject.create(rt)), cls);
  }

  public void clear(Runtime rt, Part part) {
    SetObject set = sets.get(part);
    if (set != null) {
      set.clear(rt.heap);
    }
  }

  /** A new set with the same references. */
  public SetObject copy(Runtime rt, Part part) {
    SetObject set = sets.get(part);
    return set == null ? SetObject.create(rt) : SetOperations.copy(rt, set);
  }

  /** The registered classes that live, owned. */
  public HeapObject[] liveRegistered() {
    SetObject registry = sets.get(Part.REGISTRY);
    HeapObject[] refs = registry == null ? new HeapObject[0] : registry.keysInOrder();
    int n = 0;
    for (HeapObject ref : refs) {
      HeapObject cls = ((WeakReferenceObject) ref).referent;
      if (cls != null) {
        refs[n++] = Runtime.owned(cls);
      }
    }
    return Arrays.copyOf(refs, n);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    sets.values().forEach(visitor::visit);
  }

  @Override
  public void clear(Heap heap) {
    for (Part part : Part.values()) {
      heap.decrefIfPresent(sets.remove(part));
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
