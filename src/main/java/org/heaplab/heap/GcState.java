package org.heaplab.heap;

/**
 * What the collector remembers between collections.
 *
 * @see "struct _gc_runtime_state in Include/internal/pycore_interp.h (3.13)"
 */
public final class GcState {

  public static final int GENERATIONS = 3;

  private final GcList[] generations = new GcList[GENERATIONS];
  private final int[] thresholds;
  private final int[] counts = new int[GENERATIONS];
  private final GcList permanent = new GcList();

  /** Objects freed, found uncollectable and collections run, by generation. */
  private final long[][] stats = new long[GENERATIONS][3];

  public boolean enabled = true;
  public boolean collecting;

  /** A collection is due: the evaluation loop runs it at its next safe point. */
  public boolean scheduled;

  /** Objects that survived the last full collection. */
  public long longLivedTotal;

  /** Objects that survived a collection of generation 1 since. */
  public long longLivedPending;

  public GcState(int[] thresholds) {
    this.thresholds = thresholds.clone();
    for (int i = 0; i < GENERATIONS; i++) {
      generations[i] = new GcList();
    }
  }

  public GcList generation(int n) {
    return generations[n];
  }

  public GcList permanent() {
    return permanent;
  }

  public int threshold(int n) {
    return thresholds[n];
  }

  public void setThreshold(int n, int value) {
    thresholds[n] = value;
  }

  public int count(int n) {
    return counts[n];
  }

  public void setCount(int n, int value) {
    counts[n] = value;
  }

  public long collections(int n) {
    return stats[n][0];
  }

  public long collected(int n) {
    return stats[n][1];
  }

  public long uncollectable(int n) {
    return stats[n][2];
  }

  public void recordCollection(int n, long collected, long uncollectable) {
    stats[n][0]++;
    stats[n][1] += collected;
    stats[n][2] += uncollectable;
  }

  /** Counts a container just allocated; says whether that makes a collection due. */
  boolean countAllocation() {
    counts[0]++;
    return counts[0] > thresholds[0] && enabled && thresholds[0] != 0 && !collecting;
  }

  void countDeallocation() {
    if (counts[0] > 0) {
      counts[0]--;
    }
  }
}
