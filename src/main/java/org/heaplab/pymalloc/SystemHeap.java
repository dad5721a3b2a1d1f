package org.heaplab.pymalloc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.heaplab.build.SimulatorBug;

/**
 * A model of the system's {@code malloc}, for blocks that no pool serves.
 *
 * <p>It is a model, not glibc: sizes, overhead and what is reused first are glibc's, places are
 * plausible. What it keeps of glibc:
 *
 * <ul>
 *   <li>chunks of a multiple of 16 bytes, at least 32, of which 8 are overhead;
 *   <li>freed chunks of up to 1040 bytes are kept, seven of a size, and the last freed is reused
 *       first;
 *   <li>others merge with free neighbours; the best fit is reused, split if 32 bytes or more
 *       remain; what touches the top becomes part of it;
 *   <li>requests that would need a larger heap and have 128 KiB or more get whole pages of their
 *       own; when such a block is freed, that boundary rises to its size (up to 32 MiB).
 * </ul>
 *
 * <p>What it leaves out: fastbins, size-class bins and the order in which they are searched, thread
 * arenas, trimming thresholds, calloc's habits.
 */
public final class SystemHeap {

  private static final int OVERHEAD = 8;
  private static final int MIN_CHUNK = 32;
  private static final int CACHED_MAX = 1040;
  private static final int CACHE_DEPTH = 7;
  private static final long MMAP_THRESHOLD_MAX = 32L << 20;
  private static final long ADDRESSABLE = 1L << 46;

  private final ChunkTable inUse = new ChunkTable();

  /** By size in units of 16 bytes; null where none has been freed yet. */
  private final List<ArrayDeque<Chunk>> cache =
      new ArrayList<>(Collections.nCopies(CACHED_MAX / 16 + 1, null));

  private final FreeChunks free = new FreeChunks();
  private final MappedArea mappings = new MappedArea();

  /** The chunk at the highest address; beyond it the heap grows. */
  private Chunk last;

  private long mmapThreshold = 128 << 10;
  private long bytesInUse;

  SystemHeap() {}

  /**
   * @return the block's address, or 0 for a request that no address space has room for
   */
  public long malloc(long bytes) {
    long size = chunkSize(bytes);
    if (size > ADDRESSABLE) {
      return 0;
    }
    Chunk chunk = cached(size);
    if (chunk == null) {
      chunk = bestFit(size);
    }
    if (chunk == null) {
      chunk = size >= mmapThreshold ? map(size) : extendHeap(size);
    }
    inUse.add(chunk);
    bytesInUse += chunk.size;
    return chunk.address;
  }

  /** Takes back a block; 0 is no block and has no effect. */
  public void free(long address) {
    if (address == 0) {
      return;
    }
    Chunk chunk = inUse.remove(address);
    if (chunk == null) {
      throw notInUse(address);
    }
    bytesInUse -= chunk.size;
    if (chunk.state == Chunk.State.MAPPED) {
      unmap(chunk);
    } else {
      release(chunk);
    }
  }

  /**
   * Resizes in place if there is room, and moves otherwise.
   *
   * @return where the block is now, or 0, when it is as it was
   */
  public long realloc(long address, long bytes) {
    Chunk chunk = chunkAt(address);
    long size = chunkSize(bytes);
    if (size > ADDRESSABLE) {
      return 0;
    }
    if (chunk.state == Chunk.State.MAPPED) {
      return remap(chunk, size);
    }
    if (resizeInPlace(chunk, size)) {
      return address;
    }
    long moved = malloc(bytes);
    free(address);
    return moved;
  }

  /** Bytes that the block can hold. */
  public long usableSize(long address) {
    Chunk chunk = chunkAt(address);
    return chunk.size - (chunk.state == Chunk.State.MAPPED ? 2 * OVERHEAD : OVERHEAD);
  }

  /** Sum of the sizes of all chunks in use, overhead included. */
  public long bytesInUse() {
    return bytesInUse;
  }

  /** How many blocks are in use. */
  public int blocksInUse() {
    return inUse.size();
  }

  /** Is told each block in use and the bytes that it can hold. */
  public void visitInUse(BlockVisitor visitor) {
    inUse.forEach(chunk -> visitor.block(chunk.address, usableSize(chunk.address)));
  }

  /** Is told a block's address and usable bytes. */
  @FunctionalInterface
  public interface BlockVisitor {
    void block(long address, long usableBytes);
  }

  /** What a request may add to {@link #bytesInUse}: a reused chunk can be 16 bytes larger. */
  long mostTakenBy(long bytes) {
    long size = chunkSize(bytes);
    if (size > ADDRESSABLE) {
      return Long.MAX_VALUE;
    }
    return size < mmapThreshold ? size + MIN_CHUNK / 2 : pages(size);
  }

  private static long chunkSize(long bytes) {
    if (bytes < 0) {
      throw new SimulatorBug("a request of " + bytes + " bytes");
    }
    if (bytes > ADDRESSABLE) {
      return Long.MAX_VALUE;
    }
    return Math.max(MIN_CHUNK, (bytes + OVERHEAD + 15) & -16);
  }

  private Chunk chunkAt(long address) {
    Chunk chunk = inUse.get(address);
    if (chunk == null) {
      throw notInUse(address);
    }
    return chunk;
  }

  private static SimulatorBug notInUse(long address) {
    return new SimulatorBug("0x" + Long.toHexString(address) + " is not a block in use");
  }

  private Chunk cached(long size) {
    ArrayDeque<Chunk> kept = size <= CACHED_MAX ? cache.get((int) size / 16) : null;
    if (kept == null || kept.isEmpty()) {
      return null;
    }
    Chunk chunk = kept.pop();
    chunk.state = Chunk.State.IN_USE;
    return chunk;
  }

  private Chunk bestFit(long size) {
    Chunk chunk = free.bestFit(size);
    if (chunk == null) {
      return null;
    }
    free.remove(chunk);
    chunk.state = Chunk.State.IN_USE;
    Chunk rest = split(chunk, size);
    if (rest != null) {
      free.add(rest);
    }
    return chunk;
  }

  private Chunk extendHeap(long size) {
    long address = last == null ? AddressSpace.HEAP_START + 2 * OVERHEAD : last.address + last.size;
    Chunk chunk = new Chunk(address, size, Chunk.State.IN_USE);
    chunk.below = last;
    if (last != null) {
      last.above = chunk;
    }
    last = chunk;
    return chunk;
  }

  /** Gives back what the chunk has beyond the size, as a chunk of its own, if that is possible. */
  private Chunk split(Chunk chunk, long size) {
    long rest = chunk.size - size;
    if (rest < MIN_CHUNK) {
      return null;
    }
    Chunk upper = new Chunk(chunk.address + size, rest, Chunk.State.IN_USE);
    upper.below = chunk;
    upper.above = chunk.above;
    if (upper.above == null) {
      last = upper;
    } else {
      upper.above.below = upper;
    }
    chunk.above = upper;
    chunk.size = size;
    return upper;
  }

  private void release(Chunk chunk) {
    if (chunk.size <= CACHED_MAX && keep(chunk)) {
      return;
    }
    Chunk merged = chunk;
    if (merged.below != null && merged.below.state == Chunk.State.FREE) {
      merged = merged.below;
      free.remove(merged);
      absorbAbove(merged);
    }
    if (merged.above != null && merged.above.state == Chunk.State.FREE) {
      free.remove(merged.above);
      absorbAbove(merged);
    }
    if (merged.above == null) {
      last = merged.below;
      if (last != null) {
        last.above = null;
      }
    } else {
      free.add(merged);
    }
  }

  private boolean keep(Chunk chunk) {
    int index = (int) chunk.size / 16;
    ArrayDeque<Chunk> kept = cache.get(index);
    if (kept == null) {
      kept = new ArrayDeque<>(CACHE_DEPTH);
      cache.set(index, kept);
    }
    boolean room = kept.size() < CACHE_DEPTH;
    if (room) {
      chunk.state = Chunk.State.CACHED;
      kept.push(chunk);
    }
    return room;
  }

  private void absorbAbove(Chunk chunk) {
    Chunk above = chunk.above;
    chunk.size += above.size;
    chunk.above = above.above;
    if (chunk.above == null) {
      last = chunk;
    } else {
      chunk.above.below = chunk;
    }
  }

  private boolean resizeInPlace(Chunk chunk, long size) {
    bytesInUse -= chunk.size;
    boolean fits = size <= chunk.size || grow(chunk, size);
    if (fits) {
      Chunk rest = split(chunk, size);
      if (rest != null) {
        release(rest);
      }
    }
    bytesInUse += chunk.size;
    return fits;
  }

  private boolean grow(Chunk chunk, long size) {
    if (chunk.above == null) {
      boolean stays = size < mmapThreshold;
      if (stays) {
        chunk.size = size;
      }
      return stays;
    }
    boolean room = chunk.above.state == Chunk.State.FREE && chunk.size + chunk.above.size >= size;
    if (room) {
      free.remove(chunk.above);
      absorbAbove(chunk);
    }
    return room;
  }

  private Chunk map(long size) {
    long pages = pages(size);
    return new Chunk(mappings.map(pages) + 2 * OVERHEAD, pages, Chunk.State.MAPPED);
  }

  private void unmap(Chunk chunk) {
    mappings.unmap(chunk.address - 2 * OVERHEAD, chunk.size);
    if (chunk.size > mmapThreshold && chunk.size <= MMAP_THRESHOLD_MAX) {
      mmapThreshold = chunk.size;
    }
  }

  private long remap(Chunk chunk, long size) {
    long pages = pages(size);
    long start = chunk.address - 2 * OVERHEAD;
    if (pages == chunk.size) {
      return chunk.address;
    }
    bytesInUse += pages - chunk.size;
    if (pages < chunk.size) {
      mappings.unmap(start + pages, chunk.size - pages);
      chunk.size = pages;
      return chunk.address;
    }
    if (mappings.extend(start, chunk.size, pages)) {
      chunk.size = pages;
      return chunk.address;
    }
    inUse.remove(chunk.address);
    Chunk moved = map(size);
    mappings.unmap(start, chunk.size);
    inUse.add(moved);
    return moved.address;
  }

  private static long pages(long size) {
    return (size + OVERHEAD + MappedArea.PAGE - 1) & -MappedArea.PAGE;
  }
}
