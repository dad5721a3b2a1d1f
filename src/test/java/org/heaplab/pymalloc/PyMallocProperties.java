package org.heaplab.pymalloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random requests against a model that only knows which bytes are taken. */
class PyMallocProperties {

  private enum Kind {
    ALLOC,
    FREE,
    REALLOC
  }

  /**
   * @param times how often in a row
   * @param pick which of the blocks held is meant, counted around
   */
  private record Step(Kind kind, int times, int bytes, int pick) {}

  @Property(tries = 150)
  void booksAgreeAfterEveryStep(@ForAll("steps") List<Step> steps) {
    Run run = new Run();
    for (Step step : steps) {
      run.perform(step);
      run.checkBooks();
    }
    while (!run.held.isEmpty()) {
      run.free(run.held.size() - 1);
    }
    run.checkBooks();
    assertThat(run.heap.bytesInUse()).isZero();
    assertThat(run.heap.inspect().arenasAllocated()).isLessThan(2);
  }

  @Property(tries = 150)
  void failureChangesNothing(
      @ForAll("steps") List<Step> steps, @ForAll("limits") int limit, @ForAll("bytes") int bytes) {
    Run run = new Run();
    PyMalloc heap = run.heap;
    heap.limit(limit);
    steps.forEach(run::perform);
    assertThat(heap.bytesInUse()).isLessThanOrEqualTo(limit);
    List<ArenaInfo> before = heap.inspect().arenas();
    long inUse = heap.bytesInUse();
    heap.limit(inUse);
    assertThat(heap.alloc(bytes)).isZero();
    for (long block : run.held) {
      long room = heap.sizeOfBlock(block);
      assertThat(heap.realloc(block, room + 4096)).isZero();
      assertThat(heap.sizeOfBlock(block)).isEqualTo(room);
    }
    assertThat(heap.inspect().arenas()).isEqualTo(before);
    assertThat(heap.bytesInUse()).isEqualTo(inUse);
    run.checkBooks();
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(4, Kind.ALLOC), Tuple.of(3, Kind.FREE), Tuple.of(1, Kind.REALLOC)),
            Arbitraries.integers().between(1, 700),
            bytes(),
            Arbitraries.integers().between(0, 1 << 20))
        .as(Step::new)
        .list()
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<Integer> bytes() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(1, 512)),
        Tuple.of(4, Arbitraries.of(512, 500, 256, 100, 16)),
        Tuple.of(1, Arbitraries.integers().between(513, 3000)),
        Tuple.of(1, Arbitraries.of(0, 1032, 1033, 100_000, 200_000)));
  }

  @Provide
  Arbitrary<Integer> limits() {
    return Arbitraries.integers().between(0, 3_000_000);
  }

  private static final class Run {

    final PyMalloc heap = new PyMalloc();
    final TreeMap<Long, Long> taken = new TreeMap<>();
    final List<Long> held = new ArrayList<>();

    void perform(Step step) {
      for (int i = 0; i < step.times; i++) {
        if (step.kind == Kind.ALLOC) {
          take(heap.alloc(step.bytes), step.bytes);
        } else if (!held.isEmpty()) {
          int index = (step.pick + i) % held.size();
          if (step.kind == Kind.FREE) {
            free(index);
          } else {
            resize(index, step.bytes);
          }
        }
      }
    }

    void free(int index) {
      long block = held.set(index, held.get(held.size() - 1));
      held.remove(held.size() - 1);
      taken.remove(block);
      heap.free(block);
    }

    void resize(int index, int bytes) {
      long block = held.get(index);
      long moved = heap.realloc(block, bytes);
      if (moved != 0) {
        held.remove(index);
        taken.remove(block);
        take(moved, bytes);
      }
    }

    void take(long block, long bytes) {
      if (block == 0) {
        return;
      }
      assertThat(block % 16).isZero();
      assertThat(heap.sizeOfBlock(block)).isGreaterThanOrEqualTo(bytes);
      Map.Entry<Long, Long> before = taken.floorEntry(block);
      Long after = taken.higherKey(block);
      assertThat(before == null || before.getKey() + before.getValue() <= block).isTrue();
      assertThat(after == null || block + bytes <= after).isTrue();
      taken.put(block, Math.max(1, bytes));
      held.add(block);
    }

    void checkBooks() {
      assertThat(PoolWalk.check(heap))
          .isEqualTo(held.stream().filter(heap::isPymalloc).collect(Collectors.toSet()));
      assertThat(heap.allocatedBlocks()).isEqualTo(held.size());
      long large = held.stream().filter(block -> !heap.isPymalloc(block)).count();
      assertThat(heap.system().blocksInUse()).isEqualTo((int) large);
      long pooled = held.stream().filter(heap::isPymalloc).mapToLong(heap::sizeOfBlock).sum();
      assertThat(heap.bytesInUse()).isEqualTo(pooled + heap.system().bytesInUse());
    }
  }
}
