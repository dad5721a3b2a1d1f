package org.heaplab.heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the heap was like over time, as far as a picture needs it.
 *
 * <p>Time is counted in objects made. Samples are taken at distances that grow with it; when there
 * are too many, each stretch of time keeps those that its curve needs. Collections are kept one by
 * one.
 */
public final class HeapHistory {

  private static final int MOST_SAMPLES = 2048;
  private static final int STRETCHES = 400;
  private static final int SHORTEST_DISTANCE = 16;
  private static final int MOST_COLLECTIONS = 8192;

  private final Heap heap;
  private long[] times = new long[64];
  private long[] bytes = new long[64];
  private long[] objects = new long[64];
  private int size;
  private final List<Collection> collections = new ArrayList<>();
  private long forgotten;

  /** Number of the cell that runs; whoever runs cells sets it. */
  public int cell;

  /**
   * A collection.
   *
   * @param automatic whether the collector chose it, rather than {@code gc.collect()}
   * @param examined objects in the generations that took part
   * @param collected objects found unreachable
   */
  public record Collection(
      long time, int cell, int generation, boolean automatic, long examined, long collected) {}

  HeapHistory(Heap heap) {
    this.heap = heap;
    mark();
  }

  /** Takes a sample now. */
  public void mark() {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      bytes = Arrays.copyOf(bytes, 2 * size);
      objects = Arrays.copyOf(objects, 2 * size);
    }
    times[size] = heap.objectsMade();
    bytes[size] = heap.malloc.bytesInUse() - keptBytes();
    objects[size] = heap.liveObjects();
    size++;
    if (size >= MOST_SAMPLES) {
      thin();
    }
  }

  /** Blocks on free lists hold no live object, though the allocator counts them as in use. */
  private long keptBytes() {
    long kept = 0;
    for (FreeList list : heap.freeLists.all()) {
      kept += list.size() == 0 ? 0 : list.size() * heap.malloc.sizeOfBlock(list.blockAt(0));
    }
    return kept;
  }

  /** Keeps of each stretch of time the first, the last, the lowest and the highest sample. */
  private void thin() {
    long from = times[0];
    long span = times[size - 1] - from + 1;
    int kept = 0;
    int start = 0;
    while (start < size) {
      long stretch = (times[start] - from) * STRETCHES / span;
      int end = start + 1;
      while (end < size && (times[end] - from) * STRETCHES / span == stretch) {
        end++;
      }
      kept = keep(start, end, kept);
      start = end;
    }
    size = kept;
  }

  private int keep(int start, int end, int to) {
    int lowest = start;
    int highest = start;
    for (int i = start; i < end; i++) {
      lowest = bytes[i] < bytes[lowest] ? i : lowest;
      highest = bytes[i] > bytes[highest] ? i : highest;
    }
    int kept = to;
    for (int i = start; i < end; i++) {
      if (i == start || i == lowest || i == highest || i == end - 1) {
        times[kept] = times[i];
        bytes[kept] = bytes[i];
        objects[kept] = objects[i];
        kept++;
      }
    }
    return kept;
  }

  /** When the next sample is due, in objects made. */
  int nextSample() {
    long elapsed = times[size - 1] - times[0];
    return heap.objectsMade() + (int) Math.max(SHORTEST_DISTANCE, elapsed / STRETCHES);
  }

  /** The collector tells of a collection that has ended; the heap before it is sampled already. */
  public void collected(int generation, boolean automatic, long examined, long collected) {
    mark();
    if (collections.size() == MOST_COLLECTIONS) {
      collections.subList(0, MOST_COLLECTIONS / 2).clear();
      forgotten += MOST_COLLECTIONS / 2;
    }
    collections.add(
        new Collection(heap.objectsMade(), cell, generation, automatic, examined, collected));
  }

  public int size() {
    return size;
  }

  public long time(int i) {
    return times[i];
  }

  /** Bytes of the blocks that were in use, those on free lists not counted. */
  public long bytes(int i) {
    return bytes[i];
  }

  /** Objects that were alive. */
  public long objects(int i) {
    return objects[i];
  }

  /** The newest ones, oldest first. */
  public List<Collection> collections() {
    return List.copyOf(collections);
  }

  /** How many older collections are not kept. */
  public long forgottenCollections() {
    return forgotten;
  }

  /** The last collection; null before the first. */
  public Collection lastCollection() {
    return collections.isEmpty() ? null : collections.get(collections.size() - 1);
  }
}
