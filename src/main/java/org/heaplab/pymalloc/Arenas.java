package org.heaplab.pymalloc;

import java.util.Arrays;
import java.util.BitSet;
import org.heaplab.build.Obmalloc;
import org.heaplab.event.HeapListener;
import org.heaplab.event.MemoryEvent;

/**
 * The arenas, and which of them gives the next pool.
 *
 * <pre>
 * arenas                vector of arena_objects: 16, 32, 64, …
 * unused_arena_objects  list of those without an arena; last in, first out
 * usable_arenas         list of arenas with a free pool, by rising nfreepools: the fullest first
 * nfp2lasta[n]          the last arena in that list with n free pools
 * </pre>
 *
 * <p>An arena with no free pool is in neither list. Pools are carved upwards from the arena's
 * lowest; a pool that came back is handed out again before a new one is carved. An arena whose
 * pools are all free goes back to the system, unless it is the last in {@code usable_arenas}.
 */
final class Arenas {

  static final int NONE = -1;

  HeapListener listener;
  int maxarenas;
  int usableArenas = NONE;
  int unusedArenaObjects = NONE;
  int currentlyAllocated;
  int highwater;
  long timesAllocated;

  /** In which megabyte of the address space the arena is; {@link #NONE} without an arena. */
  int[] slot = {};

  /** The next pool to be carved off, in pool numbers, which fall as addresses rise. */
  int[] poolAddress = {};

  int[] nfreepools = {};
  int[] ntotalpools = {};
  int[] freepools = {};
  int[] nextarena = {};
  int[] prevarena = {};

  private final int[] nfp2lasta = new int[Obmalloc.MAX_POOLS_IN_ARENA + 1];
  private final BitSet slotsInUse = new BitSet();
  private final PoolTable pools;

  Arenas(PoolTable pools) {
    this.pools = pools;
    Arrays.fill(nfp2lasta, NONE);
  }

  /** {@code nfp2lasta[nfreepools]}. */
  int lastWith(int nfreepools) {
    return nfp2lasta[nfreepools];
  }

  /** A pool for any size class: from the fullest arena, or from a new one. */
  int takePool() {
    if (usableArenas == NONE) {
      usableArenas = newArena();
      nfp2lasta[nfreepools[usableArenas]] = usableArenas;
    }
    int arena = usableArenas;
    int free = nfreepools[arena];
    if (nfp2lasta[free] == arena) {
      nfp2lasta[free] = NONE;
    }
    if (free > 1) {
      nfp2lasta[free - 1] = arena;
    }
    int pool = freepools[arena];
    if (pool != NONE) {
      freepools[arena] = pools.get(pool, PoolTable.NEXTPOOL);
    } else {
      pool = poolAddress[arena]--;
      pools.carve(pool, arena);
    }
    nfreepools[arena] = free - 1;
    if (free == 1) {
      usableArenas = nextarena[arena];
      if (usableArenas != NONE) {
        prevarena[usableArenas] = NONE;
      }
    }
    return pool;
  }

  /** Takes back a pool without a block in use, which is in no list any more. */
  void returnPool(int pool) {
    int arena = pools.get(pool, PoolTable.ARENAINDEX);
    pools.set(pool, PoolTable.NEXTPOOL, freepools[arena]);
    freepools[arena] = pool;
    int free = nfreepools[arena];
    int last = nfp2lasta[free];
    if (last == arena) {
      int previous = prevarena[arena];
      nfp2lasta[free] = previous != NONE && nfreepools[previous] == free ? previous : NONE;
    }
    free++;
    nfreepools[arena] = free;
    if (free == ntotalpools[arena] && nextarena[arena] != NONE) {
      freeArena(arena);
    } else if (free == 1) {
      makeUsable(arena);
    } else {
      keepSorted(arena, last);
    }
  }

  private void makeUsable(int arena) {
    nextarena[arena] = usableArenas;
    prevarena[arena] = NONE;
    if (usableArenas != NONE) {
      prevarena[usableArenas] = arena;
    }
    usableArenas = arena;
    if (nfp2lasta[1] == NONE) {
      nfp2lasta[1] = arena;
    }
  }

  /**
   * @param last the last arena in the list with as many free pools as this one had
   */
  private void keepSorted(int arena, int last) {
    int free = nfreepools[arena];
    if (nfp2lasta[free] == NONE) {
      nfp2lasta[free] = arena;
    }
    if (arena == last) {
      return;
    }
    unlink(arena);
    prevarena[arena] = last;
    nextarena[arena] = nextarena[last];
    if (nextarena[arena] != NONE) {
      prevarena[nextarena[arena]] = arena;
    }
    nextarena[last] = arena;
  }

  private void unlink(int arena) {
    int next = nextarena[arena];
    int prev = prevarena[arena];
    if (prev == NONE) {
      usableArenas = next;
    } else {
      nextarena[prev] = next;
    }
    if (next != NONE) {
      prevarena[next] = prev;
    }
  }

  private int newArena() {
    if (unusedArenaObjects == NONE) {
      growVector();
    }
    int arena = unusedArenaObjects;
    unusedArenaObjects = nextarena[arena];
    int place = slotsInUse.nextClearBit(0);
    slotsInUse.set(place);
    pools.reach(AddressSpace.firstPool(place));
    slot[arena] = place;
    poolAddress[arena] = AddressSpace.firstPool(place);
    nfreepools[arena] = AddressSpace.poolsIn(place);
    ntotalpools[arena] = nfreepools[arena];
    freepools[arena] = NONE;
    nextarena[arena] = NONE;
    prevarena[arena] = NONE;
    timesAllocated++;
    currentlyAllocated++;
    highwater = Math.max(highwater, currentlyAllocated);
    if (listener != null) {
      listener.on(new MemoryEvent.ArenaAllocated(AddressSpace.arenaAddress(place)));
    }
    return arena;
  }

  private void freeArena(int arena) {
    unlink(arena);
    nextarena[arena] = unusedArenaObjects;
    unusedArenaObjects = arena;
    int place = slot[arena];
    for (int pool = AddressSpace.firstPool(place); pool > poolAddress[arena]; pool--) {
      pools.forget(pool);
    }
    slotsInUse.clear(place);
    slot[arena] = NONE;
    currentlyAllocated--;
    if (listener != null) {
      listener.on(new MemoryEvent.ArenaFreed(AddressSpace.arenaAddress(place)));
    }
  }

  private void growVector() {
    int length = maxarenas == 0 ? Obmalloc.INITIAL_ARENA_OBJECTS : maxarenas << 1;
    slot = Arrays.copyOf(slot, length);
    poolAddress = Arrays.copyOf(poolAddress, length);
    nfreepools = Arrays.copyOf(nfreepools, length);
    ntotalpools = Arrays.copyOf(ntotalpools, length);
    freepools = Arrays.copyOf(freepools, length);
    nextarena = Arrays.copyOf(nextarena, length);
    prevarena = Arrays.copyOf(prevarena, length);
    for (int arena = maxarenas; arena < length; arena++) {
      slot[arena] = NONE;
      nextarena[arena] = arena + 1 < length ? arena + 1 : NONE;
    }
    unusedArenaObjects = maxarenas;
    maxarenas = length;
  }
}
