package org.heaplab.pymalloc;

import org.heaplab.build.Obmalloc;

/**
 * Where the simulated process has its memory: fixed, and much as Linux has it without address
 * randomisation.
 *
 * <pre>
 * 0x5555_5600_0000  the C heap, growing up           (SystemHeap)
 *        …
 * 0x7ffd_0000_0000  mappings of large blocks, down   (SystemHeap)
 *        …
 * 0x7fff_f761_e000  arenas, growing down             (Arenas)
 * </pre>
 *
 * <p>As with Linux's {@code mmap}, the next arena goes to the highest free place, and an arena is
 * aligned to a page (4 KiB), not to a pool (16 KiB), so one pool of its 64 is lost. What Linux has
 * and this has not: arenas and large blocks share one area there.
 *
 * <p>A pool's number follows from its address: slots of 1 MiB count downwards from the first arena,
 * pools of 16 KiB likewise. Number 0 of each slot is the one that no whole pool fits into.
 */
final class AddressSpace {

  static final long HEAP_START = 0x5555_5600_0000L;

  static final long MMAP_TOP = 0x7ffd_0000_0000L;

  static final long ARENA_TOP = 0x7fff_f761_e000L;

  private static final long POOL_TOP = (ARENA_TOP + Obmalloc.POOL_SIZE - 1) & -Obmalloc.POOL_SIZE;

  private static final int POOLS_IN_SLOT_BITS = Obmalloc.ARENA_BITS - Obmalloc.POOL_BITS;

  private AddressSpace() {}

  static long arenaAddress(int slot) {
    return ARENA_TOP - ((long) (slot + 1) << Obmalloc.ARENA_BITS);
  }

  static long poolAddress(int pool) {
    return POOL_TOP - ((long) (pool - PoolTable.FIRST_POOL + 1) << Obmalloc.POOL_BITS);
  }

  static long blockAddress(int pool, int szidx, int block) {
    return poolAddress(pool) + Obmalloc.POOL_OVERHEAD + (long) block * Obmalloc.blockSize(szidx);
  }

  /** The pool that has the address, if there is such a pool; otherwise any number beyond an int. */
  static long poolNumber(long address) {
    return PoolTable.FIRST_POOL + ((POOL_TOP - 1 - address) >>> Obmalloc.POOL_BITS);
  }

  /** The pool with the lowest address, which is the one carved first. */
  static int firstPool(int slot) {
    return lastPool(slot) + Obmalloc.MAX_POOLS_IN_ARENA - 2;
  }

  /** The whole pool with the highest address. */
  static int lastPool(int slot) {
    return PoolTable.FIRST_POOL + (slot << POOLS_IN_SLOT_BITS) + 1;
  }

  static int poolsIn(int slot) {
    return firstPool(slot) - lastPool(slot) + 1;
  }
}
