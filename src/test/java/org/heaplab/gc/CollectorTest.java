package org.heaplab.gc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.event.CollectorEvent;
import org.heaplab.event.HeapEvent;
import org.heaplab.heap.GcState;
import org.heaplab.types.CellObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollectorTest {

  private final BareRuntime bare = new BareRuntime(CPython.V3_13);
  private final Runtime rt = bare.rt;
  private final Collector collector = bare.collector;
  private final GcState gc = rt.heap.gc;

  @BeforeEach
  void settle() {
    collector.collect(2);
    bare.log.clear();
  }

  private ListObject loop(int length) {
    ListObject first = ListObject.create(rt);
    ListObject last = first;
    for (int i = 1; i < length; i++) {
      ListObject next = ListObject.create(rt);
      last.append(rt, next);
      rt.heap.decref(next);
      last = next;
    }
    last.append(rt, first);
    return first;
  }

  @Test
  void aCycleIsCollectedOnceNothingHoldsIt() {
    ListObject first = loop(3);
    assertThat(collector.collect(2)).isZero();
    long blocks = rt.heap.malloc.allocatedBlocks();
    rt.heap.decref(first);
    assertThat(collector.collect(2)).isEqualTo(3);
    assertThat(blocks - rt.heap.malloc.allocatedBlocks()).isEqualTo(6);
    assertThat(collector.collect(2)).isZero();
  }

  @Test
  void aChainBehindACycleGoesWithItAndOneThatIsHeldStays() {
    ListObject first = loop(2);
    ListObject kept = ListObject.create(rt);
    first.append(rt, kept);
    ListObject behind = ListObject.create(rt);
    first.append(rt, behind);
    rt.heap.decref(behind);
    rt.heap.decref(first);
    assertThat(collector.collect(0)).isEqualTo(3);
    assertThat(kept.refcount).isEqualTo(1);
    assertThat(kept.isTracked()).isTrue();
    rt.heap.decref(kept);
  }

  @Test
  void aReachableObjectMetLateBringsTheEarlierOnesBackInReverse() {
    ListObject a = ListObject.create(rt);
    ListObject b = ListObject.create(rt);
    ListObject c = ListObject.create(rt);
    b.append(rt, a);
    c.append(rt, b);
    rt.heap.decref(a);
    rt.heap.decref(b);
    collector.collect(0);
    assertThat(c.gcNext()).isSameAs(b);
    assertThat(b.gcNext()).isSameAs(a);
    rt.heap.decref(c);
  }

  @Test
  void survivorsGrowOlder() {
    ListObject list = ListObject.create(rt);
    assertThat(gc.generation(0).last()).isSameAs(list);
    collector.collect(0);
    assertThat(gc.generation(1).last()).isSameAs(list);
    collector.collect(1);
    assertThat(gc.generation(2).last()).isSameAs(list);
    assertThat(gc.longLivedPending).isEqualTo(1);
    collector.collect(2);
    assertThat(gc.longLivedPending).isZero();
    assertThat(gc.longLivedTotal).isEqualTo(gc.generation(2).size());
    rt.heap.decref(list);
  }

  @Test
  void tuplesOfPlainThingsAreUntrackedAndOthersNot() {
    TupleObject plain = TupleObject.of(rt, rt.none, rt.true_);
    TupleObject nested = TupleObject.of(rt, plain);
    CellObject cell = CellObject.steal(rt, null);
    TupleObject holding = TupleObject.of(rt, cell);
    TupleObject ofType = TupleObject.of(rt, rt.types.int_);
    collector.collect(0);
    assertThat(plain.isTracked()).isFalse();
    assertThat(nested.isTracked()).isFalse();
    assertThat(ofType.isTracked()).isFalse();
    assertThat(holding.isTracked()).isTrue();
    for (TupleObject tuple : List.of(nested, plain, holding, ofType)) {
      rt.heap.decref(tuple);
    }
    rt.heap.decref(cell);
  }

  @Test
  void smallThresholdsGiveCPythonsSequenceOfGenerations() {
    gc.setThreshold(0, 50);
    gc.setThreshold(1, 3);
    gc.setThreshold(2, 2);
    List<ListObject> kept = new ArrayList<>();
    while (bare.log.size() < 20) {
      kept.add(ListObject.create(rt));
      if (gc.scheduled) {
        collector.collectScheduled();
      }
    }
    assertThat(bare.log.stream().filter(line -> line.startsWith("start")))
        .containsExactly(
            "start 0 0",
            "start 0 0",
            "start 0 0",
            "start 0 0",
            "start 1 0",
            "start 0 0",
            "start 0 0",
            "start 0 0",
            "start 0 0",
            "start 1 0");
    kept.forEach(rt.heap::decref);
  }

  @Test
  void whatWaitsIsDroppedOnceDisabledInThisVersionAndRunsInTheOneBefore() {
    assertThat(runsAfterDisable(CPython.V3_13)).isFalse();
    assertThat(runsAfterDisable(CPython.V3_12)).isTrue();
  }

  private static boolean runsAfterDisable(CPython build) {
    BareRuntime other = new BareRuntime(build);
    other.collector.collect(2);
    other.log.clear();
    other.heap().gc.setThreshold(0, 1);
    ListObject.create(other.rt);
    ListObject.create(other.rt);
    assertThat(other.heap().gc.scheduled).isTrue();
    other.heap().gc.enabled = false;
    other.collector.collectScheduled();
    return !other.log.isEmpty();
  }

  @Test
  void beforeTheEvalBreakerAnAllocationCollectsAtOnce() {
    BareRuntime old = new BareRuntime(CPython.V3_11);
    old.collector.collect(2);
    old.log.clear();
    old.heap().gc.setThreshold(0, 1);
    ListObject.create(old.rt);
    assertThat(old.log).isEmpty();
    ListObject second = ListObject.create(old.rt);
    assertThat(old.log).containsExactly("start 0 0", "stop 0 0");
    assertThat(old.heap().gc.generation(0).last()).isSameAs(second);
  }

  @Test
  void savedGarbageIsKeptWhole() {
    rt.heap.decref(loop(2));
    collector.setDebug(DebugFlags.SAVEALL);
    assertThat(collector.collect(2)).isEqualTo(2);
    assertThat(bare.garbage).hasSize(2).allMatch(object -> object.refcount == 2);
    assertThat(gc.generation(2).last()).isSameAs(bare.garbage.get(1));
  }

  @Test
  void frozenObjectsAreOutOfReach() {
    ListObject first = loop(2);
    collector.freeze();
    assertThat(gc.generation(2).isEmpty()).isTrue();
    rt.heap.decref(first);
    assertThat(collector.collect(2)).isZero();
    collector.unfreeze();
    assertThat(collector.collect(2)).isEqualTo(2);
  }

  @Test
  void aFullCollectionEmptiesTheFreeListsAndOthersDoNot() {
    rt.heap.decref(ListObject.create(rt));
    assertThat(rt.heap.freeLists.lists.size()).isPositive();
    collector.collect(1);
    assertThat(rt.heap.freeLists.lists.size()).isPositive();
    collector.collect(2);
    assertThat(rt.heap.freeLists.all()).allMatch(list -> list.size() == 0);
  }

  @Test
  void aListenerIsToldEachPhase() {
    rt.heap.decref(loop(2));
    List<HeapEvent> events = new ArrayList<>();
    rt.heap.setListener(
        event -> {
          if (event instanceof CollectorEvent) {
            events.add(event);
          }
        });
    collector.collect(0);
    assertThat(events)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "CollectionStarted",
            "ReferencesSubtracted",
            "SurvivorsMoved",
            "UnreachableFound",
            "UnreachableFound",
            "ReferencesSubtracted",
            "ObjectCleared",
            "CollectionFinished");
  }
}
