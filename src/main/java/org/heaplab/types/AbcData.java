package org.heaplab.types;

import java.util.Arrays;
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

  /** Owned; null until something is added. */
  private final SetObject[] sets = new SetObject[Part.values().length];

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
    return WeakSets.contains(rt, sets[part.ordinal()], cls);
  }

  public void add(Runtime rt, Part part, HeapObject cls) {
    int i = part.ordinal();
    if (sets[i] == null) {
      sets[i] = SetObject.create(rt);
    }
    WeakSets.add(rt, sets[i], cls);
  }

  public void clear(Runtime rt, Part part) {
    if (sets[part.ordinal()] != null) {
      sets[part.ordinal()].clear(rt.heap);
    }
  }

  /** A new set with the same references. */
  public SetObject copy(Runtime rt, Part part) {
    SetObject set = sets[part.ordinal()];
    return set == null ? SetObject.create(rt) : SetOperations.copy(rt, set);
  }

  /** The registered classes that live, owned. */
  public HeapObject[] liveRegistered() {
    SetObject registry = sets[Part.REGISTRY.ordinal()];
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
    for (SetObject set : sets) {
      if (set != null) {
        visitor.visit(set);
      }
    }
  }

  @Override
  public void clear(Heap heap) {
    for (int i = 0; i < sets.length; i++) {
      SetObject old = sets[i];
      sets[i] = null;
      heap.decrefIfPresent(old);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
