package org.heaplab.heap;

import org.heaplab.build.Startup;

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

  /** Objects of CPython's start that Heaplab has not made; they only count. */
  private long absent;

  /** The generation that they have reached. */
  private int absentGeneration;

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

  /** As a full collection leaves tuples and dictionaries. */
  void untrackWhatCanBe(Heap heap) {
    for (GcList list : generations) {
      HeapObject next;
      for (HeapObject object = list.first(); object != list.end(); object = next) {
        next = object.gcNext;
        object.untrackTuple(heap);
        if (object.isTracked()) {
          object.untrackDict(heap);
        }
      }
    }
  }

  /** Begins as CPython's own start leaves the collector, which has made more objects by then. */
  void settle(Startup startup) {
    long made = 0;
    for (GcList list : generations) {
      made += list.size();
    }
    absent = Math.max(0, startup.tracked() - made);
    absentGeneration = startup.generation();
    longLivedPending = absentGeneration == GENERATIONS - 1 ? startup.tracked() : 0;
    longLivedTotal = 0;
    for (int i = 0; i < GENERATIONS; i++) {
      counts[i] = startup.counts().get(i);
      stats[i][0] = startup.collections().get(i);
      stats[i][1] = startup.collected().get(i);
      if (i < absentGeneration) {
        generations[i].mergeInto(generations[absentGeneration]);
      }
    }
  }

  /** Adds to a collection's survivors those that only count, which grow older with it. */
  public long countSurvivors(int generation, long survivors) {
    if (generation < absentGeneration) {
      return survivors;
    }
    absentGeneration = Math.min(generation + 1, GENERATIONS - 1);
    return survivors + absent;
  }

  /** Counts a container just allocated; says whether that makes a collection due. */
  boolean countAllocation() {
    counts[0]++;
    return counts[0] > thresholds[0] && enabled && thresholds[0] != 0 && !collecting;
  }

  /** As {@link #countAllocation}, of containers that are not made here. */
  boolean countUnseen(int containers) {
    counts[0] += containers - 1;
    return countAllocation();
  }

  void countDeallocation() {
    if (counts[0] > 0) {
      counts[0]--;
    }
  }
}
