package org.heaplab.pymalloc;

import java.util.ArrayList;
import java.util.List;

/** Reads arenas, pools and blocks without changing them. */
public final class PoolInspector {

  private final PoolTable pools;
  private final Arenas arenas;

  PoolInspector(PoolTable pools, Arenas arenas) {
    this.pools = pools;
    this.arenas = arenas;
  }

  /** All arenas, in the order of the vector {@code arenas}. */
  public List<ArenaInfo> arenas() {
    List<ArenaInfo> all = new ArrayList<>();
    for (int arena = 0; arena < arenas.maxarenas; arena++) {
      if (arenas.slot[arena] != Arenas.NONE) {
        all.add(arena(arena));
      }
    }
    return all;
  }

  /** The list {@code usable_arenas}, as indices: the one that lends next comes first. */
  public List<Integer> usableArenas() {
    List<Integer> list = new ArrayList<>();
    for (int arena = arenas.usableArenas; arena != Arenas.NONE; arena = arenas.nextarena[arena]) {
      list.add(arena);
    }
    return list;
  }

  /**
   * The list {@code usedpools} of a class, as addresses: the pool that is asked next comes first.
   */
  public List<Long> usedPools(int sizeClass) {
    List<Long> list = new ArrayList<>();
    int pool = pools.get(sizeClass, PoolTable.NEXTPOOL);
    while (pool != sizeClass) {
      list.add(AddressSpace.poolAddress(pool));
      pool = pools.get(pool, PoolTable.NEXTPOOL);
    }
    return list;
  }

  /** {@code maxarenas}: length of the vector {@code arenas}. */
  public int maxArenas() {
    return arenas.maxarenas;
  }

  /** {@code narenas_currently_allocated}. */
  public int arenasAllocated() {
    return arenas.currentlyAllocated;
  }

  /** {@code ntimes_arena_allocated}. */
  public long arenasAllocatedTotal() {
    return arenas.timesAllocated;
  }

  /** {@code narenas_highwater}. */
  public int arenasHighwater() {
    return arenas.highwater;
  }

  private ArenaInfo arena(int arena) {
    int slot = arenas.slot[arena];
    List<PoolInfo> carved = new ArrayList<>();
    for (int pool = AddressSpace.firstPool(slot); pool > arenas.poolAddress[arena]; pool--) {
      carved.add(pool(pool));
    }
    List<Long> free = new ArrayList<>();
    for (int pool = arenas.freepools[arena];
        pool != Arenas.NONE;
        pool = pools.get(pool, PoolTable.NEXTPOOL)) {
      free.add(AddressSpace.poolAddress(pool));
    }
    return new ArenaInfo(
        arena,
        AddressSpace.arenaAddress(slot),
        arenas.nfreepools[arena],
        arenas.ntotalpools[arena],
        carved,
        free);
  }

  private PoolInfo pool(int pool) {
    int szidx = pools.get(pool, PoolTable.SZIDX);
    short[] links = pools.links[pool];
    List<Long> inUse = new ArrayList<>();
    for (int block = 0; block < links.length; block++) {
      if (links[block] == PoolTable.IN_USE) {
        inUse.add(AddressSpace.blockAddress(pool, szidx, block));
      }
    }
    List<Long> free = new ArrayList<>();
    for (int link = pools.get(pool, PoolTable.FREEBLOCK); link != 0; link = links[link - 1]) {
      free.add(AddressSpace.blockAddress(pool, szidx, link - 1));
    }
    return new PoolInfo(
        AddressSpace.poolAddress(pool),
        szidx,
        pools.get(pool, PoolTable.COUNT),
        inUse,
        free,
        links.length - pools.get(pool, PoolTable.NEXTBLOCK));
  }
}
