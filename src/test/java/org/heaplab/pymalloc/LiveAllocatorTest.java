package org.heaplab.pymalloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heaplab.build.CPython;
import org.heaplab.build.LivePython;
import org.heaplab.build.Obmalloc;
import org.heaplab.build.Seeds;
import org.heaplab.event.MemoryEvent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same requests on a live CPython and here: the same blocks, relative to the first pool. */
class LiveAllocatorTest {

  private static final int[] CLASSES = {512, 480, 400, 304, 256, 240};
  private static final int OPERATIONS = 100_000;

  /** From here on, the script's loop counter is an int of its own and counts as a block. */
  private static final int WARM_UP = 300;

  @TempDir private Path directory;

  static List<CPython> all() {
    return CPython.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void sameRequestsGetTheSameBlocks(CPython build) throws IOException {
    Optional<LivePython> live = LivePython.find(build);
    assumeTrue(live.isPresent(), build.release() + " is not installed");
    int arenasFreed = 0;
    for (int round = 0; round < 3; round++) {
      long seed = Seeds.seed() + round;
      List<Request> requests = requests(new Random(seed));
      arenasFreed += compare(requests, replay(live.get(), requests), "seed " + seed);
    }
    assertThat(arenasFreed).isPositive();
  }

  private record Request(char kind, int slot, int bytes) {}

  /** Grows and shrinks in turn, over several arenas. */
  private static List<Request> requests(Random random) {
    List<Request> requests = new ArrayList<>();
    List<Integer> held = new ArrayList<>();
    int slots = 0;
    int most = 4000 + random.nextInt(8000);
    boolean growing = true;
    for (int i = 0; i < OPERATIONS; i++) {
      growing = growing ? held.size() < most : held.isEmpty();
      int dice = random.nextInt(100);
      if (dice == 0 && i > WARM_UP) {
        requests.add(new Request('c', 0, 0));
      } else if (held.isEmpty() || dice < (growing ? 80 : 3)) {
        requests.add(new Request('m', slots, bytes(random)));
        held.add(slots++);
      } else if (dice < 90) {
        int last = held.size() - 1;
        int chosen = random.nextInt(3) == 0 ? last : random.nextInt(held.size());
        requests.add(new Request('f', held.set(chosen, held.get(last)), 0));
        held.remove(last);
      } else {
        requests.add(new Request('r', held.get(random.nextInt(held.size())), bytes(random)));
      }
    }
    return requests;
  }

  private static int bytes(Random random) {
    if (random.nextInt(50) == 0) {
      return random.nextBoolean() ? 0 : 513 + random.nextInt(20_000);
    }
    return CLASSES[random.nextInt(CLASSES.length)] - random.nextInt(Obmalloc.ALIGNMENT);
  }

  private List<Long> replay(LivePython live, List<Request> requests) throws IOException {
    Path file = directory.resolve("requests.txt");
    List<String> lines = new ArrayList<>();
    lines.add(Arrays.stream(CLASSES).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    requests.forEach(r -> lines.add(r.kind + " " + r.slot + " " + r.bytes));
    Files.write(file, lines);
    return live.run(LivePython.program("/pymalloc/replay.py"), file.toString()).stream()
        .map(Long::valueOf)
        .toList();
  }

  /** Returns how many arenas went back to the system. */
  private static int compare(List<Request> requests, List<Long> live, String seed) {
    Simulation simulation = new Simulation();
    simulation.begin(live.get(0));
    long liveCount = 0;
    long simulatedCount = 0;
    for (int i = 0; i < requests.size(); i++) {
      Request request = requests.get(i);
      long expected = live.get(i + 1);
      long simulated = simulation.perform(request);
      if (request.kind == 'c') {
        if (liveCount != 0) {
          assertThat(simulated - simulatedCount).as(seed).isEqualTo(expected - liveCount);
        }
        liveCount = expected;
        simulatedCount = simulated;
      } else if (simulation.heap.isPymalloc(simulated)
          && simulation.offsetInArena(simulated) != simulation.liveOffset(simulated, expected)) {
        fail("%s, %d: %s is elsewhere: %x, live %x", seed, i, request, simulated, expected);
      }
    }
    return simulation.arenasFreed;
  }

  /** The simulated allocator, and where each of its arenas is in the live process. */
  private static final class Simulation {

    final PyMalloc heap = new PyMalloc();
    final TreeSet<Long> arenas = new TreeSet<>();
    final Map<Long, Long> liveFirstPool = new HashMap<>();
    final Map<Integer, Long> held = new HashMap<>();
    int arenasFreed;

    void begin(long livePool) {
      heap.setListener(
          event -> {
            if (event instanceof MemoryEvent.ArenaFreed freed) {
              arenasFreed++;
              arenas.remove(freed.address());
              liveFirstPool.remove(freed.address());
            } else if (event instanceof MemoryEvent.ArenaAllocated allocated) {
              arenas.add(allocated.address());
            }
          });
      for (int size : CLASSES) {
        for (int i = 0; i < Obmalloc.numBlocks(Obmalloc.sizeClass(size)); i++) {
          heap.alloc(size);
        }
      }
      liveFirstPool.put(arenas.first(), livePool);
    }

    long perform(Request request) {
      switch (request.kind) {
        case 'm' -> held.put(request.slot, heap.alloc(request.bytes));
        case 'r' -> held.computeIfPresent(request.slot, (s, at) -> heap.realloc(at, request.bytes));
        case 'f' -> heap.free(held.remove(request.slot));
        default -> {
          return heap.allocatedBlocks();
        }
      }
      return held.getOrDefault(request.slot, 0L);
    }

    long offsetInArena(long address) {
      return address - ((arenas.floor(address) + Obmalloc.POOL_SIZE - 1) & -Obmalloc.POOL_SIZE);
    }

    /** An arena's first block is at its lowest pool, so that pool is known from then on. */
    long liveOffset(long simulated, long live) {
      long pool = live & -Obmalloc.POOL_SIZE;
      return live - liveFirstPool.computeIfAbsent(arenas.floor(simulated), arena -> pool);
    }
  }
}
