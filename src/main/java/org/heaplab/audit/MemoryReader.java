package org.heaplab.audit;

/**
 * Fields of the allocator's structs, by the offsets of CPython's headers.
 *
 * <pre>
 * struct pool_header            struct arena_object
 *   +0  uint   ref.count          +0  uintptr address       0: no arena
 *   +8  block *freeblock          +8  block  *pool_address  the next pool to be carved
 *  +16  pool  *nextpool          +16  uint    nfreepools
 *  +24  pool  *prevpool          +20  uint    ntotalpools
 *  +32  uint   arenaindex        +24  pool   *freepools
 *  +36  uint   szidx             +32  arena  *nextarena
 *  +40  uint   nextoffset        +40  arena  *prevarena
 *  +44  uint   maxnextoffset
 * </pre>
 */
final class MemoryReader {

  static final int ARENA_OBJECT_BYTES = 48;

  private final Memory memory;

  MemoryReader(Memory memory) {
    this.memory = memory;
  }

  private int low(long address) {
    return (int) memory.word(address);
  }

  private int high(long address) {
    return (int) (memory.word(address) >>> 32);
  }

  long pointer(long address) {
    return memory.word(address);
  }

  int count(long pool) {
    return low(pool);
  }

  long freeblock(long pool) {
    return memory.word(pool + 8);
  }

  long nextpool(long pool) {
    return memory.word(pool + 16);
  }

  long prevpool(long pool) {
    return memory.word(pool + 24);
  }

  int arenaindex(long pool) {
    return low(pool + 32);
  }

  int szidx(long pool) {
    return high(pool + 32);
  }

  int nextoffset(long pool) {
    return low(pool + 40);
  }

  /** Address of {@code arenas[i]}. */
  long arena(int i) {
    return memory.arenas() + (long) i * ARENA_OBJECT_BYTES;
  }

  long address(long arena) {
    return memory.word(arena);
  }

  long poolAddress(long arena) {
    return memory.word(arena + 8);
  }

  int nfreepools(long arena) {
    return low(arena + 16);
  }

  int ntotalpools(long arena) {
    return high(arena + 16);
  }

  long freepools(long arena) {
    return memory.word(arena + 24);
  }

  long nextarena(long arena) {
    return memory.word(arena + 32);
  }

  long prevarena(long arena) {
    return memory.word(arena + 40);
  }

  /** The pseudo-pool whose {@code nextpool} and {@code prevpool} are {@code usedpools[2 i]}. */
  long usedPoolsHead(int i) {
    return memory.usedPools() + 16L * i - 16;
  }

  long nfp2lasta(int n) {
    return memory.word(memory.nfp2lasta() + 8L * n);
  }
}
