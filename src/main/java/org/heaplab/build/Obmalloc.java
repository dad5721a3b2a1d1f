package org.heaplab.build;

/**
 * The tunables of CPython's object allocator. They are the same in 3.11, 3.12 and 3.13 on 64-bit
 * machines.
 *
 * @see <a
 *     href="https://github.com/python/cpython/blob/3.13/Include/internal/pycore_obmalloc.h">pycore_obmalloc.h</a>
 */
public final class Obmalloc {

  /** Blocks start at multiples of this; a power of two. Bytes. */
  public static final int ALIGNMENT = 16;

  public static final int ALIGNMENT_SHIFT = 4;

  /** The largest request that a pool serves. Bytes; a multiple of {@link #ALIGNMENT}. */
  public static final int SMALL_REQUEST_THRESHOLD = 512;

  public static final int NB_SMALL_SIZE_CLASSES = SMALL_REQUEST_THRESHOLD / ALIGNMENT;

  public static final int ARENA_BITS = 20;

  /** Bytes; a whole number of pools. */
  public static final int ARENA_SIZE = 1 << ARENA_BITS;

  public static final int POOL_BITS = 14;

  /** Bytes; a power of two, and a pool's address is a multiple of it. */
  public static final int POOL_SIZE = 1 << POOL_BITS;

  public static final int MAX_POOLS_IN_ARENA = ARENA_SIZE / POOL_SIZE;

  /** {@code sizeof(struct pool_header)} rounded up to {@link #ALIGNMENT}. */
  public static final int POOL_OVERHEAD = 48;

  /** How many {@code arena_object}s the vector {@code arenas} has when it is first made. */
  public static final int INITIAL_ARENA_OBJECTS = 16;

  private Obmalloc() {}

  /** The size class of a request of 1 to 512 bytes: 0 to 31. */
  public static int sizeClass(int bytes) {
    return (bytes - 1) >> ALIGNMENT_SHIFT;
  }

  /** {@code INDEX2SIZE}: bytes in a block of the size class. */
  public static int blockSize(int sizeClass) {
    return (sizeClass + 1) << ALIGNMENT_SHIFT;
  }

  /** {@code NUMBLOCKS}: how many blocks of the size class a pool holds. */
  public static int numBlocks(int sizeClass) {
    return (POOL_SIZE - POOL_OVERHEAD) / blockSize(sizeClass);
  }
}
