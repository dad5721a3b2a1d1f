package org.heaplab.pymalloc;

import java.util.Arrays;
import org.heaplab.build.Obmalloc;

/**
 * The headers of all pools and the free lists inside them, without the memory itself.
 *
 * <pre>
 * a pool, 16 KiB                                   here
 * ┌────────────────────────┐ +0
 * │ uint   ref.count       │                       headers[pool * 8 + COUNT]
 * │ block *freeblock       │ +8                    … FREEBLOCK: number of the block + 1, 0 = NULL
 * │ pool  *nextpool        │ +16                   … NEXTPOOL
 * │ pool  *prevpool        │ +24                   … PREVPOOL
 * │ uint   arenaindex      │ +32                   … ARENAINDEX
 * │ uint   szidx           │ +36                   … SZIDX
 * │ uint   nextoffset      │ +40                   … NEXTBLOCK: number of the first virgin block
 * │ uint   maxnextoffset   │ +44
 * ├────────────────────────┤ +48 = POOL_OVERHEAD
 * │ block 0                │                       links[pool][0]
 * │ block 1                │ +48 + size            links[pool][1]
 * │ …                      │                       …
 * └────────────────────────┘ +16384, less than a block of it unused
 * </pre>
 *
 * <p>A free block's first eight bytes point to the next free block of its pool; here that is {@code
 * links[pool][block]}, as the number of that block + 1. A block in use has {@link #IN_USE} there,
 * which CPython has no way to know.
 *
 * <p>Records 0 to 31 are not pools. They are the list heads {@code usedpools[i + i]}, of which only
 * {@code nextpool} and {@code prevpool} mean anything, as in CPython.
 */
final class PoolTable {

  static final int COUNT = 0;
  static final int FREEBLOCK = 1;
  static final int NEXTPOOL = 2;
  static final int PREVPOOL = 3;
  static final int ARENAINDEX = 4;
  static final int SZIDX = 5;
  static final int NEXTBLOCK = 6;

  /** A record has 8 words, so that its first is at {@code pool << RECORD_SHIFT}. */
  static final int RECORD_SHIFT = 3;

  static final int FIRST_POOL = Obmalloc.NB_SMALL_SIZE_CLASSES;

  static final short IN_USE = -1;

  private static final int DUMMY_SIZE_IDX = 0xffff;

  int[] headers = new int[FIRST_POOL << RECORD_SHIFT];
  short[][] links = new short[FIRST_POOL][];

  PoolTable() {
    for (int list = 0; list < FIRST_POOL; list++) {
      set(list, NEXTPOOL, list);
      set(list, PREVPOOL, list);
    }
  }

  int get(int pool, int field) {
    return headers[(pool << RECORD_SHIFT) + field];
  }

  void set(int pool, int field, int value) {
    headers[(pool << RECORD_SHIFT) + field] = value;
  }

  /** Makes room for pools up to this number. */
  void reach(int lastPool) {
    if (lastPool >= links.length) {
      int length = Math.max(lastPool + 1, 2 * links.length);
      headers = Arrays.copyOf(headers, length << RECORD_SHIFT);
      links = Arrays.copyOf(links, length);
    }
  }

  /** A pool that no size class has had yet. */
  void carve(int pool, int arena) {
    set(pool, COUNT, 0);
    set(pool, ARENAINDEX, arena);
    set(pool, SZIDX, DUMMY_SIZE_IDX);
    links[pool] = new short[0];
  }

  /** The pool's arena is gone. */
  void forget(int pool) {
    links[pool] = null;
  }

  /**
   * Gives a free pool to a size class and takes its first block.
   *
   * @return the number of that block
   */
  int open(int pool, int szidx) {
    set(pool, COUNT, 1);
    if (get(pool, SZIDX) != szidx) {
      set(pool, SZIDX, szidx);
      insert(pool);
      set(pool, NEXTBLOCK, 2);
      set(pool, FREEBLOCK, 2);
      links[pool] = new short[Obmalloc.numBlocks(szidx)];
      links[pool][0] = IN_USE;
      return 0;
    }
    insert(pool);
    int block = get(pool, FREEBLOCK) - 1;
    set(pool, FREEBLOCK, links[pool][block]);
    links[pool][block] = IN_USE;
    return block;
  }

  /** {@code pymalloc_pool_extend}: the free list has run out; adds a virgin block or unlinks. */
  void extend(int pool) {
    int virgin = get(pool, NEXTBLOCK);
    if (virgin < links[pool].length) {
      set(pool, FREEBLOCK, virgin + 1);
      set(pool, NEXTBLOCK, virgin + 1);
    } else {
      unlink(pool);
    }
  }

  /** {@code insert_to_usedpool}: at the front, so that the next request gets the freed block. */
  void insert(int pool) {
    int list = get(pool, SZIDX);
    int next = get(list, NEXTPOOL);
    set(pool, NEXTPOOL, next);
    set(pool, PREVPOOL, list);
    set(next, PREVPOOL, pool);
    set(list, NEXTPOOL, pool);
  }

  void unlink(int pool) {
    int next = get(pool, NEXTPOOL);
    int prev = get(pool, PREVPOOL);
    set(next, PREVPOOL, prev);
    set(prev, NEXTPOOL, next);
  }
}
