package org.heaplab.pymalloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heaplab.build.Obmalloc;

/** Reads all arenas, pools and blocks, and holds every book against every other. */
final class PoolWalk {

  private final PoolInspector inspector;
  private final Set<Long> inUse = new HashSet<>();
  private final List<List<Long>> usedPools = new ArrayList<>();

  private PoolWalk(PoolInspector inspector) {
    this.inspector = inspector;
    for (int szidx = 0; szidx < Obmalloc.NB_SMALL_SIZE_CLASSES; szidx++) {
      usedPools.add(new ArrayList<>());
    }
  }

  /** Returns the addresses of all blocks in use. */
  static Set<Long> check(PyMalloc heap) {
    PoolWalk walk = new PoolWalk(heap.inspect());
    List<ArenaInfo> arenas = walk.inspector.arenas();
    arenas.forEach(walk::checkArena);
    walk.checkUsableArenas(arenas);
    for (int szidx = 0; szidx < Obmalloc.NB_SMALL_SIZE_CLASSES; szidx++) {
      assertThat(walk.inspector.usedPools(szidx))
          .containsExactlyInAnyOrderElementsOf(walk.usedPools.get(szidx));
    }
    assertThat(arenas).hasSize(walk.inspector.arenasAllocated());
    return walk.inUse;
  }

  private void checkArena(ArenaInfo arena) {
    long start = arena.address();
    List<Long> empty = new ArrayList<>();
    long expected = (start + Obmalloc.POOL_SIZE - 1) / Obmalloc.POOL_SIZE * Obmalloc.POOL_SIZE;
    for (PoolInfo pool : arena.pools()) {
      assertThat(pool.address()).isEqualTo(expected);
      expected += Obmalloc.POOL_SIZE;
      checkPool(pool);
      if (pool.state() == PoolInfo.State.EMPTY) {
        empty.add(pool.address());
      }
    }
    assertThat(expected).isLessThanOrEqualTo(start + Obmalloc.ARENA_SIZE);
    assertThat(arena.freePools()).containsExactlyInAnyOrderElementsOf(empty);
    int uncarved = arena.ntotalpools() - arena.pools().size();
    assertThat(arena.nfreepools()).isEqualTo(uncarved + empty.size());
  }

  private void checkPool(PoolInfo pool) {
    assertThat(pool.count()).isEqualTo(pool.inUse().size());
    Set<Long> seen = new HashSet<>(pool.inUse());
    for (long block : pool.freeBlocks()) {
      assertThat(seen.add(block)).as("block %x is in two places", block).isTrue();
    }
    int size = Obmalloc.blockSize(pool.sizeClass());
    for (long block : seen) {
      long offset = block - pool.address() - Obmalloc.POOL_OVERHEAD;
      assertThat(offset % size).isZero();
      assertThat(offset / size)
          .isBetween(0L, Obmalloc.numBlocks(pool.sizeClass()) - 1L - pool.neverUsed());
    }
    assertThat(seen.size() + pool.neverUsed()).isEqualTo(Obmalloc.numBlocks(pool.sizeClass()));
    inUse.addAll(pool.inUse());
    if (pool.state() == PoolInfo.State.USED) {
      usedPools.get(pool.sizeClass()).add(pool.address());
    }
  }

  private void checkUsableArenas(List<ArenaInfo> arenas) {
    List<Integer> usable = new ArrayList<>();
    int whollyFree = 0;
    for (ArenaInfo arena : arenas) {
      if (arena.nfreepools() > 0) {
        usable.add(arena.index());
      }
      if (arena.nfreepools() == arena.ntotalpools()) {
        whollyFree++;
      }
    }
    assertThat(whollyFree).isLessThan(2);
    assertThat(inspector.usableArenas())
        .containsExactlyInAnyOrderElementsOf(usable)
        .extracting(index -> nfreepools(arenas, index))
        .isSorted();
  }

  private static int nfreepools(List<ArenaInfo> arenas, int index) {
    return arenas.stream().filter(a -> a.index() == index).findFirst().orElseThrow().nfreepools();
  }
}
