package org.heaplab.gc;

import org.heaplab.event.CollectorEvent;
import org.heaplab.event.HeapListener;
import org.heaplab.heap.GcList;
import org.heaplab.heap.GcState;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapHistory;
import org.heaplab.heap.HeapObject;

/**
 * The cyclic collector of one interpreter.
 *
 * @see "Python/gc.c (3.13), Modules/gcmodule.c (3.11, 3.12)"
 */
public final class Collector {

  private static final int OLDEST = GcState.GENERATIONS - 1;

  private final Heap heap;
  private final GcState gc;
  private final GcHooks hooks;
  private final Reachability reachability;
  private final WeakReferenceHandling weakReferences;
  private final GarbageDisposal disposal;
  private int debug;

  public Collector(Heap heap, GcHooks hooks) {
    this.heap = heap;
    this.gc = heap.gc;
    this.hooks = hooks;
    this.reachability = new Reachability(heap);
    this.weakReferences = new WeakReferenceHandling(heap);
    this.disposal = new GarbageDisposal(heap, hooks, reachability);
  }

  /** Generations, counts, thresholds, statistics. */
  public GcState state() {
    return gc;
  }

  /**
   * @param flags of {@link DebugFlags}
   */
  public void setDebug(int flags) {
    debug = flags;
  }

  public int debug() {
    return debug;
  }

  /** An allocation made a collection due; it runs now, or from 3.12 on when it is served. */
  public void collectionDue() {
    if (heap.build.gc().onEvalBreaker()) {
      gc.scheduled = true;
    } else {
      collectAutomatically();
    }
  }

  /** Serves {@link GcState#scheduled}: the evaluation loop calls it at its checks. */
  public void collectScheduled() {
    gc.scheduled = false;
    if (gc.enabled || !heap.build.gc().rechecksEnabled()) {
      collectAutomatically();
    }
  }

  private void collectAutomatically() {
    int generation = gc.collecting ? -1 : selectGeneration();
    if (generation >= 0) {
      run(generation, true);
    }
  }

  /** The oldest generation whose count is past its threshold, or -1. */
  private int selectGeneration() {
    for (int i = OLDEST; i >= 0; i--) {
      boolean due = gc.count(i) > gc.threshold(i);
      boolean spared = i == OLDEST && gc.longLivedPending < gc.longLivedTotal / 4;
      if (due && !spared) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@code gc.collect(generation)}.
   *
   * @return how many unreachable objects were found; 0 when a collection is under way
   */
  public long collect(int generation) {
    return gc.collecting ? 0 : run(generation, false);
  }

  /** A full collection at the interpreter's end, of which callbacks are not told. */
  public void collectAtShutdown() {
    if (!gc.collecting) {
      gc.collecting = true;
      collectMain(OLDEST, false);
      gc.collecting = false;
    }
  }

  private long run(int generation, boolean automatic) {
    gc.collecting = true;
    try {
      hooks.callCallbacks("start", generation, 0, 0);
      long collected = collectMain(generation, automatic);
      hooks.callCallbacks("stop", generation, collected, 0);
      return collected;
    } finally {
      gc.collecting = false;
    }
  }

  private long collectMain(int generation, boolean automatic) {
    showStart(generation);
    HeapListener listener = heap.listener();
    if (listener != null) {
      listener.on(new CollectorEvent.CollectionStarted(generation, automatic));
    }
    updateCounts(generation);
    GcList young = mergeYounger(generation);
    HeapHistory history = heap.history();
    long examined = history == null ? 0 : young.size();
    if (history != null) {
      history.mark();
    }
    GcList old = gc.generation(Math.min(generation + 1, OLDEST));
    GcList unreachable = new GcList();
    reachability.deduceUnreachable(young, unreachable);
    promote(generation, young, old);
    showUnreachable(unreachable);
    long collected = weakReferences.handle(unreachable, old);
    disposal.finalizeGarbage(unreachable);
    GcList garbage = new GcList();
    disposal.keepResurrected(unreachable, garbage, old);
    collected += garbage.size();
    disposal.deleteGarbage(garbage, old, (debug & DebugFlags.SAVEALL) != 0);
    finish(generation, collected);
    if (history != null) {
      history.collected(generation, automatic, examined, collected);
    }
    return collected;
  }

  private void updateCounts(int generation) {
    if (generation < OLDEST) {
      gc.setCount(generation + 1, gc.count(generation + 1) + 1);
    }
    for (int i = 0; i <= generation; i++) {
      gc.setCount(i, 0);
    }
  }

  private GcList mergeYounger(int generation) {
    GcList young = gc.generation(generation);
    for (int i = 0; i < generation; i++) {
      gc.generation(i).mergeInto(young);
    }
    return young;
  }

  /** Dictionaries are untracked in full collections only, where the cost is bounded. */
  private void promote(int generation, GcList young, GcList old) {
    untrackTuples(young);
    if (generation == OLDEST) {
      long survivors = untrackDicts(young);
      gc.longLivedPending = 0;
      gc.longLivedTotal = gc.countSurvivors(generation, survivors);
    } else if (generation == OLDEST - 1) {
      gc.longLivedPending += gc.countSurvivors(generation, young.size());
    }
    HeapListener listener = heap.listener();
    if (listener != null) {
      int target = Math.min(generation + 1, OLDEST);
      listener.on(new CollectorEvent.SurvivorsMoved(target, young.size()));
    }
    if (young != old) {
      young.mergeInto(old);
    }
  }

  private void untrackTuples(GcList list) {
    HeapObject next;
    for (HeapObject object = list.first(); object != list.end(); object = next) {
      next = object.gcNext();
      object.untrackTuple(heap);
      if (!object.isTracked()) {
        reportUntracked(object);
      }
    }
  }

  /** Answers how many objects stay in the list. */
  private long untrackDicts(GcList list) {
    long tracked = 0;
    HeapObject next;
    for (HeapObject object = list.first(); object != list.end(); object = next) {
      next = object.gcNext();
      object.untrackDict(heap);
      if (object.isTracked()) {
        tracked++;
      } else {
        reportUntracked(object);
      }
    }
    return tracked;
  }

  private void reportUntracked(HeapObject object) {
    HeapListener listener = heap.listener();
    if (listener != null) {
      listener.on(new CollectorEvent.ObjectUntracked(object.address, object.type.name()));
    }
  }

  private void finish(int generation, long collected) {
    if ((debug & DebugFlags.STATS) != 0) {
      hooks.writeStderr(
          "gc: done, " + collected + " unreachable, 0 uncollectable, 0.0000s elapsed\n");
    }
    if (generation == OLDEST) {
      heap.freeLists.clear(heap);
    }
    gc.recordCollection(generation, collected, 0);
    HeapListener listener = heap.listener();
    if (listener != null) {
      listener.on(new CollectorEvent.CollectionFinished(generation, collected, 0));
    }
  }

  private void showStart(int generation) {
    if ((debug & DebugFlags.STATS) == 0) {
      return;
    }
    hooks.writeStderr("gc: collecting generation " + generation + "...\n");
    StringBuilder sizes = new StringBuilder("gc: objects in each generation:");
    for (int i = 0; i < GcState.GENERATIONS; i++) {
      sizes.append(' ').append(gc.generation(i).size());
    }
    sizes.append("\ngc: objects in permanent generation: ").append(gc.permanent().size());
    hooks.writeStderr(sizes.append('\n').toString());
  }

  private void showUnreachable(GcList unreachable) {
    boolean show = (debug & DebugFlags.COLLECTABLE) != 0;
    HeapListener listener = heap.listener();
    if (!show && listener == null) {
      return;
    }
    for (HeapObject o = unreachable.first(); o != unreachable.end(); o = o.gcNext()) {
      String type = o.type.name();
      if (listener != null) {
        listener.on(new CollectorEvent.UnreachableFound(o.address, type));
      }
      if (show) {
        String address = Long.toHexString(o.address);
        hooks.writeStderr("gc: collectable <" + type + " 0x" + address + ">\n");
      }
    }
  }

  // ---- the permanent generation ----

  /** Moves all tracked objects out of the collector's reach. */
  public void freeze() {
    for (int i = 0; i < GcState.GENERATIONS; i++) {
      gc.generation(i).mergeInto(gc.permanent());
      gc.setCount(i, 0);
    }
  }

  public void unfreeze() {
    gc.permanent().mergeInto(gc.generation(OLDEST));
  }

  public long freezeCount() {
    return gc.permanent().size();
  }
}
