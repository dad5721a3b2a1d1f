package org.heaplab.audit;

import java.util.HashSet;
import java.util.Set;
import org.heaplab.build.Obmalloc;

/** The vector of arenas, its two lists and {@code nfp2lasta} agree with the pools. */
final class ArenaCheck {

  private final Memory variables;
  private final MemoryReader memory;
  private final PoolCheck pools;
  private final Findings findings;
  private final Set<Long> usable = new HashSet<>();
  private final Set<Long> unused = new HashSet<>();
  private final long[] last = new long[Obmalloc.MAX_POOLS_IN_ARENA + 1];

  ArenaCheck(Memory variables, MemoryReader memory, PoolCheck pools, Findings findings) {
    this.variables = variables;
    this.memory = memory;
    this.pools = pools;
    this.findings = findings;
  }

  void run() {
    walkUsable();
    walkUnused();
    for (int i = 0; i < variables.maxArenas(); i++) {
      check(i, memory.arena(i));
    }
    for (int n = 1; n < last.length; n++) {
      if (memory.nfp2lasta(n) != last[n]) {
        findings.add(
            "nfp2lasta[" + n + "] does not name the last arena with " + n + " free pools.");
      }
    }
    pools.checkClassLists();
  }

  private void walkUsable() {
    long previous = 0;
    for (long arena = variables.usableArenas(); arena != 0; arena = memory.nextarena(arena)) {
      if (!usable.add(arena)) {
        findings.add("usable_arenas does not end.");
        return;
      }
      if (memory.prevarena(arena) != previous) {
        findings.add(name(arena) + " does not know the arena in front of it.");
      }
      if (previous != 0 && memory.nfreepools(previous) > memory.nfreepools(arena)) {
        findings.add("usable_arenas is not sorted at " + name(arena) + ".");
      }
      last[memory.nfreepools(arena)] = arena;
      previous = arena;
    }
  }

  private void walkUnused() {
    for (long arena = variables.unusedArenaObjects(); arena != 0; arena = memory.nextarena(arena)) {
      if (!unused.add(arena)) {
        findings.add("unused_arena_objects does not end.");
        return;
      }
    }
  }

  private void check(int index, long arena) {
    boolean exists = memory.address(arena) != 0;
    if (exists == unused.contains(arena)) {
      findings.add(
          name(arena)
              + (exists ? " is in unused_arena_objects." : " is missing among the unused."));
    }
    if (!exists) {
      return;
    }
    int free = memory.nfreepools(arena);
    if ((free > 0) != usable.contains(arena)) {
      findings.add(name(arena) + " has " + free + " free pools; usable_arenas says otherwise.");
    }
    if (free == memory.ntotalpools(arena) && memory.nextarena(arena) != 0) {
      findings.add(name(arena) + " is empty and was not given back.");
    }
    int empty = pools.walkArena(index, arena);
    long end = memory.address(arena) + Obmalloc.ARENA_SIZE;
    long uncarved = (end - memory.poolAddress(arena)) / Obmalloc.POOL_SIZE;
    if (empty + uncarved != free) {
      findings.add(
          name(arena) + " counts " + free + " free pools, but has " + (empty + uncarved) + ".");
    }
    checkFreePools(arena, empty);
  }

  private void checkFreePools(long arena, int empty) {
    Set<Long> listed = new HashSet<>();
    for (long pool = memory.freepools(arena); pool != 0; pool = memory.nextpool(pool)) {
      long offset = pool - memory.address(arena);
      if (offset < 0 || offset >= Obmalloc.ARENA_SIZE || !listed.add(pool)) {
        findings.add("freepools of " + name(arena) + " leads to " + Findings.hex(pool) + ".");
        return;
      }
      if (memory.count(pool) != 0) {
        findings.add("freepools of " + name(arena) + " has a pool with blocks in use.");
      }
    }
    if (listed.size() != empty) {
      findings.add(
          "freepools of "
              + name(arena)
              + " has "
              + listed.size()
              + " pools; empty are "
              + empty
              + ".");
    }
  }

  private static String name(long arena) {
    return "the arena_object at " + Findings.hex(arena);
  }
}
