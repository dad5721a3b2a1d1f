package org.heaplab.pymalloc;

import static org.heaplab.build.Obmalloc.ALIGNMENT_SHIFT;
import static org.heaplab.build.Obmalloc.POOL_OVERHEAD;
import static org.heaplab.build.Obmalloc.POOL_SIZE;
import static org.heaplab.build.Obmalloc.SMALL_REQUEST_THRESHOLD;

import org.heaplab.build.Obmalloc;
import org.heaplab.build.SimulatorBug;
import org.heaplab.event.HeapListener;
import org.heaplab.event.MemoryEvent;

/**
 * CPython's object allocator: {@code PyObject_Malloc}, {@code PyObject_Realloc} and {@code
 * PyObject_Free} on simulated addresses.
 *
 * <pre>
 * 1 … 512 bytes        by size class from pools       here, as in CPython
 * 0, 513 and more      from the system's malloc       {@link SystemHeap}, a model
 *
 * usedpools[class] ⇄ pool ⇄ pool ⇄ …     only pools with both used and free blocks
 *                     │
 *                     freeblock ─▶ block ─▶ block ─▶ NULL, then virgin blocks upwards
 * </pre>
 *
 * <p>A request takes the first free block of its class's first used pool. When that was the last,
 * the pool leaves the list. A freed block becomes the first of its pool; a full pool comes back to
 * the front of the list, an empty one goes to its arena's {@code freepools}.
 *
 * <p>Whoever asks for memory must be ready to get 0, CPython's {@code NULL}: past {@link #limit}
 * nothing is given, and nothing else changes.
 *
 * @see <a
 *     href="https://github.com/python/cpython/blob/3.13/Objects/obmalloc.c">Objects/obmalloc.c</a>
 */
public final class PyMalloc {

  /** {@code granule * RECIPROCAL[szidx] >>> 16} is {@code granule / (szidx + 1)} up to 1023. */
  private static final int[] RECIPROCAL = new int[Obmalloc.NB_SMALL_SIZE_CLASSES];

  static {
    for (int szidx = 0; szidx < RECIPROCAL.length; szidx++) {
      RECIPROCAL[szidx] = (1 << 16) / (szidx + 1) + 1;
    }
  }

  private final PoolTable pools = new PoolTable();
  private final SystemHeap system = new SystemHeap();
  private final Arenas arenas = new Arenas(pools);

  private HeapListener listener;
  private long limit = Long.MAX_VALUE;
  private long poolBytesInUse;
  private long poolBlocksInUse;
  private long rawAllocatedBlocks;

  /**
   * @param listener told of every {@link MemoryEvent} from now on; null for none
   */
  public void setListener(HeapListener listener) {
    this.listener = listener;
    arenas.listener = listener;
  }

  /**
   * {@code PyObject_Malloc}.
   *
   * @return the block's address, or 0 past the limit
   */
  public long alloc(long bytes) {
    if (((bytes - 1) & -SMALL_REQUEST_THRESHOLD) != 0) {
      return allocLarge(bytes);
    }
    int szidx = (int) (bytes - 1) >> ALIGNMENT_SHIFT;
    int size = Obmalloc.blockSize(szidx);
    if (size > limit - bytesInUse()) {
      return 0;
    }
    poolBytesInUse += size;
    poolBlocksInUse++;
    int[] headers = pools.headers;
    int pool = headers[(szidx << PoolTable.RECORD_SHIFT) + PoolTable.NEXTPOOL];
    int block;
    if (pool != szidx) {
      int header = pool << PoolTable.RECORD_SHIFT;
      short[] links = pools.links[pool];
      headers[header + PoolTable.COUNT]++;
      block = headers[header + PoolTable.FREEBLOCK] - 1;
      int next = links[block];
      links[block] = PoolTable.IN_USE;
      headers[header + PoolTable.FREEBLOCK] = next;
      if (next == 0) {
        pools.extend(pool);
      }
    } else {
      pool = arenas.takePool();
      block = openPool(pool, szidx);
    }
    long address = AddressSpace.blockAddress(pool, szidx, block);
    if (listener != null) {
      listener.on(new MemoryEvent.BlockAllocated(address, (int) bytes, szidx));
    }
    return address;
  }

  /** {@code PyObject_Free}: takes a block back; 0 is no block and has no effect. */
  public void free(long address) {
    long number = AddressSpace.poolNumber(address);
    if (number >= pools.links.length || pools.links[(int) number] == null) {
      freeLarge(address);
      return;
    }
    int pool = (int) number;
    int[] headers = pools.headers;
    int header = pool << PoolTable.RECORD_SHIFT;
    int szidx = headers[header + PoolTable.SZIDX];
    int block = blockNumber(address, pool, szidx);
    int lastfree = headers[header + PoolTable.FREEBLOCK];
    pools.links[pool][block] = (short) lastfree;
    headers[header + PoolTable.FREEBLOCK] = block + 1;
    int count = --headers[header + PoolTable.COUNT];
    poolBytesInUse -= Obmalloc.blockSize(szidx);
    poolBlocksInUse--;
    if (listener != null) {
      listener.on(new MemoryEvent.BlockFreed(address, szidx));
    }
    if (lastfree == 0) {
      pools.insert(pool);
    } else if (count == 0) {
      closePool(pool, szidx);
    }
  }

  /**
   * {@code PyObject_Realloc}: a pool's block moves when it grows out of its size class, or shrinks
   * to three quarters of its block or less; a block of the system's stays the system's.
   *
   * @param address the block, or 0 for a new one
   * @return where the block is now, or 0 past the limit, when the block is as it was
   */
  public long realloc(long address, long bytes) {
    if (address == 0) {
      return alloc(bytes);
    }
    if (!isPymalloc(address)) {
      return reallocLarge(address, bytes);
    }
    int size = (int) sizeOfBlock(address);
    if (bytes <= size && 4 * bytes > 3L * size) {
      if (listener != null) {
        listener.on(new MemoryEvent.BlockResized(address, bytes));
      }
      return address;
    }
    long moved = alloc(bytes);
    if (moved != 0) {
      free(address);
    }
    return moved;
  }

  /** Whether the address is that of a pool's block rather than the system's. */
  public boolean isPymalloc(long address) {
    long number = AddressSpace.poolNumber(address);
    return number < pools.links.length && pools.links[(int) number] != null;
  }

  /** Bytes that the block at the address has room for, which may be more than was asked for. */
  public long sizeOfBlock(long address) {
    if (!isPymalloc(address)) {
      return system.usableSize(address);
    }
    int pool = (int) AddressSpace.poolNumber(address);
    int szidx = pools.get(pool, PoolTable.SZIDX);
    blockNumber(address, pool, szidx);
    return Obmalloc.blockSize(szidx);
  }

  /** {@code sys.getallocatedblocks()}: blocks in use in pools and, through this, of the system. */
  public long allocatedBlocks() {
    return poolBlocksInUse + rawAllocatedBlocks;
  }

  /** Sum of the sizes of all blocks in use, as pools and system round them up. */
  public long bytesInUse() {
    return poolBytesInUse + system.bytesInUse();
  }

  /**
   * @param bytes what {@link #bytesInUse} may not exceed from now on
   */
  public void limit(long bytes) {
    limit = bytes;
  }

  public long limit() {
    return limit;
  }

  /** The allocator beneath, for what CPython takes from {@code PyMem_RawMalloc}. */
  public SystemHeap system() {
    return system;
  }

  /** What the pools and arenas are like now, for views and audits. */
  public PoolInspector inspect() {
    return new PoolInspector(pools, arenas);
  }

  /** The same as words of memory. */
  public MemoryImage image() {
    return new MemoryImage(pools, arenas);
  }

  /** {@code sys._debugmallocstats()}, without the free lists of the types. */
  public String debugMallocStats() {
    return new MallocStats(inspect()).text();
  }

  private int blockNumber(long address, int pool, int szidx) {
    int offset = (int) address & (POOL_SIZE - 1);
    int granule = (offset - POOL_OVERHEAD) >> ALIGNMENT_SHIFT;
    short[] links = pools.links[pool];
    int block = (granule * RECIPROCAL[szidx]) >>> 16;
    if (block < links.length
        && links[block] == PoolTable.IN_USE
        && POOL_OVERHEAD + block * Obmalloc.blockSize(szidx) == offset) {
      return block;
    }
    throw new SimulatorBug("0x" + Long.toHexString(address) + " is not a block in use");
  }

  private int openPool(int pool, int szidx) {
    if (listener != null) {
      listener.on(new MemoryEvent.PoolOpened(AddressSpace.poolAddress(pool), szidx));
    }
    return pools.open(pool, szidx);
  }

  private void closePool(int pool, int szidx) {
    pools.unlink(pool);
    if (listener != null) {
      listener.on(new MemoryEvent.PoolFreed(AddressSpace.poolAddress(pool), szidx));
    }
    arenas.returnPool(pool);
  }

  private long allocLarge(long bytes) {
    if (system.mostTakenBy(bytes) > limit - bytesInUse()) {
      return 0;
    }
    long address = system.malloc(bytes);
    if (address != 0) {
      rawAllocatedBlocks++;
      if (listener != null) {
        listener.on(new MemoryEvent.LargeAllocated(address, bytes));
      }
    }
    return address;
  }

  private void freeLarge(long address) {
    if (address == 0) {
      return;
    }
    system.free(address);
    rawAllocatedBlocks--;
    if (listener != null) {
      listener.on(new MemoryEvent.LargeFreed(address));
    }
  }

  private long reallocLarge(long address, long bytes) {
    long usable = system.usableSize(address);
    if (bytes > usable && system.mostTakenBy(bytes) - usable > limit - bytesInUse()) {
      return 0;
    }
    long moved = system.realloc(address, bytes);
    if (listener != null && moved == address) {
      listener.on(new MemoryEvent.BlockResized(address, bytes));
    } else if (listener != null && moved != 0) {
      listener.on(new MemoryEvent.LargeAllocated(moved, bytes));
      listener.on(new MemoryEvent.LargeFreed(address));
    }
    return moved;
  }
}
