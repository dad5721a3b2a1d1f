package org.heaplab.heap;

import org.heaplab.build.FreeListLimits;

/** Every free list of an interpreter. */
public final class FreeLists {

  public final FreeList floats;
  public final FreeList lists;
  public final FreeList dicts;
  public final FreeList dictKeys;
  public final FreeList slices;

  /** By length; nothing at 0, where the one empty tuple lives. */
  private final FreeList[] tuples;

  public FreeLists(FreeListLimits limits) {
    floats = new FreeList("float", limits.floats());
    lists = new FreeList("list", limits.lists());
    dicts = new FreeList("dict", limits.dicts());
    dictKeys = new FreeList("dict keys", limits.dictKeys());
    slices = new FreeList("slice", limits.slices());
    tuples = new FreeList[limits.tupleLength() + 1];
    for (int length = 1; length < tuples.length; length++) {
      tuples[length] = new FreeList("tuple[" + length + "]", limits.tuples());
    }
  }

  /** The list for tuples of a length, or null where there is none. */
  public FreeList tuples(int length) {
    return length > 0 && length < tuples.length ? tuples[length] : null;
  }
}
