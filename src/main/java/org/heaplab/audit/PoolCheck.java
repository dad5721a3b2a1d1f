package org.heaplab.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heaplab.build.Obmalloc;

/**
 * Walks the pools of all arenas: each pool's count, free list, virgin blocks and class list agree.
 *
 * <p>What it learns on the way, which blocks are in use, is for {@link BlockCheck}.
 */
final class PoolCheck {

  /** {@code szidx} of a pool that no class has had yet. */
  private static final int NO_CLASS = 0xffff;

  private final MemoryReader memory;
  private final Findings findings;
  private final BlockMap blocks;
  private final List<Long> pools = new ArrayList<>();

  PoolCheck(MemoryReader memory, BlockMap blocks, Findings findings) {
    this.memory = memory;
    this.blocks = blocks;
    this.findings = findings;
  }

  /** Looks at the pools carved off one arena so far; answers how many are empty. */
  int walkArena(int index, long arena) {
    int empty = 0;
    long first = (memory.address(arena) + Obmalloc.POOL_SIZE - 1) & -(long) Obmalloc.POOL_SIZE;
    for (long pool = first; pool < memory.poolAddress(arena); pool += Obmalloc.POOL_SIZE) {
      pools.add(pool);
      if (memory.arenaindex(pool) != index) {
        findings.add(name(pool) + " does not know that it lies in arena " + index + ".");
      }
      walkPool(pool);
      if (memory.count(pool) == 0) {
        empty++;
      }
    }
    return empty;
  }

  private void walkPool(long pool) {
    int szidx = memory.szidx(pool);
    if (szidx == NO_CLASS) {
      return;
    }
    int size = Obmalloc.blockSize(szidx);
    int carved = (memory.nextoffset(pool) - Obmalloc.POOL_OVERHEAD) / size;
    int most = Obmalloc.numBlocks(szidx);
    if (carved > most) {
      findings.add(name(pool) + " has carved " + carved + " blocks where " + most + " fit.");
      return;
    }
    BitSet free = freeBlocks(pool, size, carved);
    if (carved - free.cardinality() != memory.count(pool)) {
      findings.add(
          name(pool)
              + " counts "
              + memory.count(pool)
              + " blocks in use, but of the "
              + carved
              + " handed out so far "
              + free.cardinality()
              + " are free.");
    }
    blocks.addPool(pool, size, carved, free);
  }

  private BitSet freeBlocks(long pool, int size, int carved) {
    BitSet free = new BitSet(carved);
    for (long block = memory.freeblock(pool); block != 0; block = memory.pointer(block)) {
      long offset = block - pool - Obmalloc.POOL_OVERHEAD;
      boolean inside = offset >= 0 && offset < (long) carved * size && offset % size == 0;
      if (!inside || free.get((int) (offset / size))) {
        findings.add(
            "The free list of "
                + name(pool)
                + " leads to "
                + Findings.hex(block)
                + (inside ? " twice." : ", which is no block of it."));
        break;
      }
      free.set((int) (offset / size));
    }
    return free;
  }

  /** Just the pools with both used and free blocks are in the list of their class. */
  void checkClassLists() {
    Set<Long> listed = new HashSet<>();
    for (int i = 0; i < Obmalloc.NB_SMALL_SIZE_CLASSES; i++) {
      walkClassList(i, listed);
    }
    for (long pool : pools) {
      boolean partly = memory.count(pool) > 0 && memory.freeblock(pool) != 0;
      if (partly != listed.contains(pool)) {
        findings.add(
            name(pool)
                + (partly ? " has used and free blocks" : " is full or empty")
                + (partly
                    ? " but is in no list of usedpools."
                    : " but is in a list of usedpools."));
      }
    }
  }

  private void walkClassList(int szidx, Set<Long> listed) {
    long head = memory.usedPoolsHead(szidx);
    long previous = head;
    long pool = memory.nextpool(head);
    while (pool != head) {
      if (!listed.add(pool) || !blocks.isPool(pool)) {
        findings.add("usedpools of class " + szidx + " leads to " + name(pool) + " by mistake.");
        return;
      }
      if (memory.szidx(pool) != szidx) {
        findings.add(name(pool) + " is in usedpools of class " + szidx + ", not of its own.");
      }
      if (memory.prevpool(pool) != previous) {
        findings.add(name(pool) + " does not know the pool in front of it.");
      }
      previous = pool;
      pool = memory.nextpool(pool);
    }
    if (memory.prevpool(head) != previous) {
      findings.add("usedpools of class " + szidx + " does not know its last pool.");
    }
  }

  private static String name(long pool) {
    return "the pool at " + Findings.hex(pool);
  }
}
