package org.heaplab.pymalloc;

import java.util.BitSet;
import java.util.TreeSet;

/**
 * The free chunks, by size; of equal ones, the one that has been free longest comes first.
 *
 * <p>Up to 64 KiB each size has a list of its own, and a bit that tells whether it has any.
 */
final class FreeChunks {

  private static final int BINS = 4096;
  private static final int BIN_BYTES = 16;

  private final Chunk[] oldest = new Chunk[BINS];
  private final Chunk[] newest = new Chunk[BINS];
  private final BitSet filled = new BitSet(BINS);
  private final TreeSet<Chunk> larger = new TreeSet<>(Chunk.BEST_FIT);
  private long serial;

  void add(Chunk chunk) {
    chunk.state = Chunk.State.FREE;
    long bin = chunk.size / BIN_BYTES;
    if (bin < BINS) {
      append(chunk, (int) bin);
    } else {
      chunk.freedAt = ++serial;
      larger.add(chunk);
    }
  }

  void remove(Chunk chunk) {
    long bin = chunk.size / BIN_BYTES;
    if (bin < BINS) {
      unlink(chunk, (int) bin);
    } else {
      larger.remove(chunk);
    }
  }

  /** The smallest chunk of at least this size, or null. */
  Chunk bestFit(long size) {
    long bin = size / BIN_BYTES;
    int found = bin < BINS ? filled.nextSetBit((int) bin) : -1;
    return found >= 0 ? oldest[found] : larger.ceiling(new Chunk(0, size, Chunk.State.FREE));
  }

  private void append(Chunk chunk, int bin) {
    chunk.older = newest[bin];
    chunk.newer = null;
    if (chunk.older == null) {
      oldest[bin] = chunk;
      filled.set(bin);
    } else {
      chunk.older.newer = chunk;
    }
    newest[bin] = chunk;
  }

  private void unlink(Chunk chunk, int bin) {
    if (chunk.older == null) {
      oldest[bin] = chunk.newer;
    } else {
      chunk.older.newer = chunk.newer;
    }
    if (chunk.newer == null) {
      newest[bin] = chunk.older;
    } else {
      chunk.newer.older = chunk.older;
    }
    if (oldest[bin] == null) {
      filled.clear(bin);
    }
  }
}
