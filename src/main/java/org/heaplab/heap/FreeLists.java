package org.heaplab.heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heaplab.build.FreeListLimits;
import org.heaplab.build.Startup;

/** Every free list of an interpreter. */
public final class FreeLists {

  private static final int GC_HEAD = 16;

  /** A table of 8 slots for up to 5 entries with str keys. */
  private static final int SMALLEST_KEYS = 120;

  public final FreeList floats;
  public final FreeList lists;
  public final FreeList dicts;
  public final FreeList dictKeys;
  public final FreeList slices;

  /** {@code memerrors_freelist}: what is raised when there is no memory to make one. */
  public final FreeList memoryErrors;

  private static final int MEMORY_ERRORS = 16;

  /** The longest tuple that is made of a shell. */
  private final int longestReused;

  private final boolean reportsDictKeys;

  /** By length; nothing at 0, where the one empty tuple lives. */
  private final FreeList[] tuples;

  public FreeLists(FreeListLimits limits) {
    reportsDictKeys = limits.reportsDictKeys();
    longestReused = limits.tupleLength() - (limits.reusesLongestTuples() ? 0 : 1);
    floats = new FreeList("float", "PyFloatObject", 24, 24, 0, limits.floats());
    lists = new FreeList("list", "PyListObject", 40, 40, GC_HEAD, limits.lists());
    dicts = new FreeList("dict", "PyDictObject", 48, 48, GC_HEAD, limits.dicts());
    dictKeys =
        new FreeList("dict keys", "PyDictKeysObject", 32, SMALLEST_KEYS, 0, limits.dictKeys());
    slices = new FreeList("slice", "PySliceObject", 40, 40, GC_HEAD, limits.slices());
    memoryErrors =
        new FreeList("MemoryError", "PyBaseExceptionObject", 72, 72, GC_HEAD, MEMORY_ERRORS);
    tuples = new FreeList[limits.tupleLength() + 1];
    for (int length = 1; length < tuples.length; length++) {
      String shell = length + "-sized PyTupleObject";
      int bytes = 24 + 8 * length;
      tuples[length] =
          new FreeList("tuple[" + length + "]", shell, bytes, bytes, GC_HEAD, limits.tuples());
    }
  }

  /** Every list, in the order in which a full collection empties them; slices last. */
  public List<FreeList> all() {
    List<FreeList> all = new ArrayList<>();
    all.add(floats);
    for (int length = 1; length < tuples.length; length++) {
      all.add(tuples[length]);
    }
    all.addAll(List.of(lists, dicts, dictKeys, slices, memoryErrors));
    return all;
  }

  /**
   * Gives back the blocks of all shells but the slices' and the exceptions'.
   *
   * @see "_PyObject_ClearFreeLists in Objects/object.c (3.13)"
   */
  public void clear(Heap heap) {
    for (FreeList list : all()) {
      if (list != slices && list != memoryErrors) {
        list.clear(heap);
      }
    }
  }

  /** Those that {@code sys._debugmallocstats()} tells of, in its order. */
  public List<FreeList> reported() {
    List<FreeList> reported = new ArrayList<>();
    reported.add(dicts);
    if (reportsDictKeys) {
      reported.add(dictKeys);
    }
    reported.add(floats);
    reported.add(lists);
    reported.addAll(Arrays.asList(tuples).subList(1, tuples.length));
    return reported;
  }

  /** Fills the lists as they are when CPython runs a program's first line. */
  public void fill(Heap heap, Startup startup) {
    memoryErrors.fill(heap, MEMORY_ERRORS);
    floats.fill(heap, startup.floats());
    lists.fill(heap, startup.lists());
    dicts.fill(heap, startup.dicts());
    dictKeys.fill(heap, startup.dictKeys());
    for (int length = 1; length < tuples.length; length++) {
      tuples[length].fill(heap, startup.tuples().get(length - 1));
    }
  }

  /** The address of a shell for a tuple of a length, or 0 where there is none. */
  public long popTuple(int length) {
    return length > 0 && length <= longestReused ? tuples[length].pop() : 0;
  }

  /** The list for tuples of a length, or null where there is none. */
  public FreeList tuples(int length) {
    return length > 0 && length < tuples.length ? tuples[length] : null;
  }
}
