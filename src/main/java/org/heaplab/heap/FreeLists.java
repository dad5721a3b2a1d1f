package org.heaplab.heap;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.FreeListLimits;

/** Every free list of an interpreter. */
public final class FreeLists {

  private static final int GC_HEAD = 16;

  public final FreeList floats;
  public final FreeList lists;
  public final FreeList dicts;
  public final FreeList dictKeys;
  public final FreeList slices;

  /** By length; nothing at 0, where the one empty tuple lives. */
  private final FreeList[] tuples;

  public FreeLists(FreeListLimits limits) {
    floats = new FreeList("float", 0, limits.floats());
    lists = new FreeList("list", GC_HEAD, limits.lists());
    dicts = new FreeList("dict", GC_HEAD, limits.dicts());
    dictKeys = new FreeList("dict keys", 0, limits.dictKeys());
    slices = new FreeList("slice", GC_HEAD, limits.slices());
    tuples = new FreeList[limits.tupleLength() + 1];
    for (int length = 1; length < tuples.length; length++) {
      tuples[length] = new FreeList("tuple[" + length + "]", GC_HEAD, limits.tuples());
    }
  }

  /** Every list, in the order in which a full collection empties them; slices last. */
  public List<FreeList> all() {
    List<FreeList> all = new ArrayList<>();
    all.add(floats);
    for (int length = 1; length < tuples.length; length++) {
      all.add(tuples[length]);
    }
    all.addAll(List.of(lists, dicts, dictKeys, slices));
    return all;
  }

  /**
   * Gives back the blocks of all shells but the slices'.
   *
   * @see "_PyObject_ClearFreeLists in Objects/object.c (3.13)"
   */
  public void clear(Heap heap) {
    for (FreeList list : all()) {
      if (list != slices) {
        list.clear(heap);
      }
    }
  }

  /** The list for tuples of a length, or null where there is none. */
  public FreeList tuples(int length) {
    return length > 0 && length < tuples.length ? tuples[length] : null;
  }
}
