package org.heaplab.build;

/**
 * How many dead objects of a type are kept for reuse.
 *
 * @param dictKeys {@code PyDictKeysObject}s of the smallest size with only strings as keys
 * @param tupleLength {@code PyTuple_MAXSAVESIZE}: the longest tuple that is kept; the shortest has
 *     one item
 * @param reusesLongestTuples whether tuples of that length are made from the kept ones; before 3.13
 *     they are kept for nothing
 * @param tuples {@code PyTuple_MAXFREELIST}: how many of each length
 * @param reportsDictKeys whether {@code sys._debugmallocstats()} tells of {@code dictKeys}
 * @see <a
 *     href="https://github.com/python/cpython/blob/3.13/Include/internal/pycore_freelist.h">pycore_freelist.h</a>
 */
public record FreeListLimits(
    int floats,
    int lists,
    int dicts,
    int dictKeys,
    int slices,
    int tupleLength,
    boolean reusesLongestTuples,
    int tuples,
    boolean reportsDictKeys) {}
