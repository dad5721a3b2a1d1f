package org.heaplab.pymalloc;

import org.heaplab.build.Obmalloc;

/**
 * The allocator's state as words of memory, for whoever wants to read it as a debugger does.
 *
 * <pre>
 * pool address + 0 … 47      struct pool_header
 * address of a free block    the next free block of its pool, or NULL
 * {@link #ARENAS}            vector arenas: struct arena_object, 48 bytes each
 * {@link #USED_POOLS}        usedpools: two pointers for each size class
 * {@link #NFP2LASTA}         nfp2lasta: a pointer for each number of free pools
 * </pre>
 *
 * <p>The three variables have made-up addresses. A block in use reads as {@link #IN_USE}.
 *
 * @see "Include/internal/pycore_obmalloc.h (3.13)"
 */
public final class MemoryImage {

  public static final long ARENAS = 0x1000_0000L;
  public static final long USED_POOLS = 0x2000_0000L;
  public static final long NFP2LASTA = 0x3000_0000L;

  /** What stands in a block that somebody uses. */
  public static final long IN_USE = 0xdddd_dddd_dddd_dddfL;

  private static final int ARENA_OBJECT_BYTES = 48;

  private final PoolTable pools;
  private final Arenas arenas;

  MemoryImage(PoolTable pools, Arenas arenas) {
    this.pools = pools;
    this.arenas = arenas;
  }

  public int maxArenas() {
    return arenas.maxarenas;
  }

  public long usableArenas() {
    return arenaObject(arenas.usableArenas);
  }

  public long unusedArenaObjects() {
    return arenaObject(arenas.unusedArenaObjects);
  }

  /** The eight bytes at an address; 0 where nothing is modelled. */
  public long word(long address) {
    if (address >= NFP2LASTA && address <= NFP2LASTA + 8L * Obmalloc.MAX_POOLS_IN_ARENA) {
      return arenaObject(arenas.lastWith((int) (address - NFP2LASTA) / 8));
    }
    if (address >= USED_POOLS && address < USED_POOLS + 16L * Obmalloc.NB_SMALL_SIZE_CLASSES) {
      int list = (int) (address - USED_POOLS) / 16;
      boolean next = (address & 8) == 0;
      return poolPointer(pools.get(list, next ? PoolTable.NEXTPOOL : PoolTable.PREVPOOL));
    }
    if (address >= ARENAS && address < arenaObject(arenas.maxarenas)) {
      long offset = address - ARENAS;
      return arenaWord((int) (offset / ARENA_OBJECT_BYTES), (int) (offset % ARENA_OBJECT_BYTES));
    }
    return poolWord(address);
  }

  private long arenaWord(int arena, int offset) {
    boolean exists = arenas.slot[arena] != Arenas.NONE;
    return switch (offset) {
      case 0 -> exists ? AddressSpace.arenaAddress(arenas.slot[arena]) : 0;
      case 8 -> exists ? AddressSpace.poolAddress(arenas.poolAddress[arena]) : 0;
      case 16 -> twoInts(arenas.nfreepools[arena], arenas.ntotalpools[arena]);
      case 24 -> exists ? poolPointer(arenas.freepools[arena]) : 0;
      case 32 -> arenaObject(arenas.nextarena[arena]);
      case 40 -> arenaObject(arenas.prevarena[arena]);
      default -> 0;
    };
  }

  private long poolWord(long address) {
    long number = AddressSpace.poolNumber(address);
    if (number >= pools.links.length || pools.links[(int) number] == null) {
      return 0;
    }
    int pool = (int) number;
    int offset = (int) (address - AddressSpace.poolAddress(pool));
    if (offset >= Obmalloc.POOL_OVERHEAD) {
      return blockWord(pool, offset - Obmalloc.POOL_OVERHEAD);
    }
    return switch (offset) {
      case 0 -> pools.get(pool, PoolTable.COUNT);
      case 8 -> blockPointer(pool, pools.get(pool, PoolTable.FREEBLOCK));
      case 16 -> poolPointer(pools.get(pool, PoolTable.NEXTPOOL));
      case 24 -> poolPointer(pools.get(pool, PoolTable.PREVPOOL));
      case 32 -> twoInts(pools.get(pool, PoolTable.ARENAINDEX), pools.get(pool, PoolTable.SZIDX));
      case 40 -> nextOffset(pool);
      default -> 0;
    };
  }

  private long blockWord(int pool, int offset) {
    int size = Obmalloc.blockSize(pools.get(pool, PoolTable.SZIDX));
    int block = offset / size;
    short[] links = pools.links[pool];
    if (offset % size != 0 || block >= links.length) {
      return 0;
    }
    return links[block] == PoolTable.IN_USE ? IN_USE : blockPointer(pool, links[block]);
  }

  private long nextOffset(int pool) {
    int size = Obmalloc.blockSize(pools.get(pool, PoolTable.SZIDX));
    int next = Obmalloc.POOL_OVERHEAD + pools.get(pool, PoolTable.NEXTBLOCK) * size;
    return twoInts(next, Obmalloc.POOL_SIZE - size);
  }

  private long blockPointer(int pool, int link) {
    return link == 0
        ? 0
        : AddressSpace.blockAddress(pool, pools.get(pool, PoolTable.SZIDX), link - 1);
  }

  /** A list head stands 16 bytes in front of its two pointers, where a pool's would be. */
  private static long poolPointer(int pool) {
    if (pool == Arenas.NONE) {
      return 0;
    }
    return pool < PoolTable.FIRST_POOL
        ? USED_POOLS + 16L * pool - 16
        : AddressSpace.poolAddress(pool);
  }

  private static long arenaObject(int arena) {
    return arena == Arenas.NONE ? 0 : ARENAS + (long) arena * ARENA_OBJECT_BYTES;
  }

  private static long twoInts(int low, int high) {
    return (low & 0xffff_ffffL) | (long) high << 32;
  }
}
