package org.heaplab.audit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.heaplab.build.Obmalloc;

/** Which blocks of pools and of the system are in use, as the audit found them. */
final class BlockMap {

  /** A pool's blocks: those below {@code carved} have been handed out once. */
  private record Pool(int size, int carved, BitSet free) {}

  /** What an address is. */
  enum Standing {
    IN_USE,
    FREE,
    NEVER_USED,
    NO_BLOCK
  }

  private final Map<Long, Pool> pools = new HashMap<>();
  private final Map<Long, Long> large = new HashMap<>();

  void addPool(long address, int size, int carved, BitSet free) {
    pools.put(address, new Pool(size, carved, free));
  }

  void addLarge(long address, long usable) {
    large.put(address, usable);
  }

  boolean isPool(long address) {
    return pools.containsKey(address);
  }

  Standing standing(long address) {
    if (large.containsKey(address)) {
      return Standing.IN_USE;
    }
    Pool pool = pools.get(poolOf(address));
    if (pool == null) {
      return Standing.NO_BLOCK;
    }
    long offset = address - poolOf(address) - Obmalloc.POOL_OVERHEAD;
    if (offset < 0 || offset % pool.size() != 0) {
      return Standing.NO_BLOCK;
    }
    int number = (int) (offset / pool.size());
    if (number >= pool.carved()) {
      return Standing.NEVER_USED;
    }
    return pool.free().get(number) ? Standing.FREE : Standing.IN_USE;
  }

  /** Bytes that a block in use has room for. */
  long room(long address) {
    Long usable = large.get(address);
    return usable != null ? usable : pools.get(poolOf(address)).size();
  }

  /** The same, or another number where there is no block in use. */
  long roomOr(long address, long other) {
    return standing(address) == Standing.IN_USE ? room(address) : other;
  }

  long inUse() {
    long sum = large.size();
    for (Pool pool : pools.values()) {
      sum += pool.carved() - pool.free().cardinality();
    }
    return sum;
  }

  /** Is told the address of each block in use. */
  void visitInUse(java.util.function.LongConsumer visitor) {
    pools.forEach(
        (address, pool) -> {
          int i = pool.free().nextClearBit(0);
          while (i < pool.carved()) {
            visitor.accept(address + Obmalloc.POOL_OVERHEAD + (long) i * pool.size());
            i = pool.free().nextClearBit(i + 1);
          }
        });
    large.keySet().forEach(visitor::accept);
  }

  private static long poolOf(long address) {
    return address & -(long) Obmalloc.POOL_SIZE;
  }
}
