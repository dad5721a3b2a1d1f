package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.event.MemoryEvent;

/** What the allocator did within a step, in one sentence. */
final class AllocatorStory {

  private static final int SIZES = 6;

  private AllocatorStory() {}

  /** Empty when it did nothing. */
  static String of(List<MemoryEvent> events) {
    Map<String, Integer> out = new LinkedHashMap<>();
    Map<String, Integer> back = new LinkedHashMap<>();
    Map<String, Integer> rest = new LinkedHashMap<>();
    for (MemoryEvent event : events) {
      if (event instanceof MemoryEvent.BlockAllocated e) {
        count(out, blockOf(e.sizeClass()));
      } else if (event instanceof MemoryEvent.LargeAllocated e) {
        count(out, e.bytes() + " B from malloc");
      } else if (event instanceof MemoryEvent.BlockFreed e) {
        count(back, blockOf(e.sizeClass()));
      } else if (event instanceof MemoryEvent.LargeFreed) {
        count(back, "one of malloc");
      } else {
        count(rest, whole(event));
      }
    }
    List<String> clauses = new ArrayList<>();
    clauses.addAll(told("hands out ", out));
    clauses.addAll(told("takes back ", back));
    rest.forEach((what, times) -> clauses.add(what + (times > 1 ? " (" + times + " times)" : "")));
    return clauses.isEmpty() ? "" : " Allocator: " + String.join("; ", clauses) + ".";
  }

  private static void count(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static String blockOf(int sizeClass) {
    return 16 * (sizeClass + 1) + " B";
  }

  private static List<String> told(String verb, Map<String, Integer> blocks) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    int sum = blocks.values().stream().mapToInt(Integer::intValue).sum();
    List<String> sizes = new ArrayList<>();
    blocks.forEach((size, times) -> sizes.add((times > 1 ? times + " × " : "") + size));
    String more = sizes.size() > SIZES ? " and others" : "";
    String list = String.join(", ", sizes.subList(0, Math.min(SIZES, sizes.size()))) + more;
    return List.of(verb + (sum == 1 ? "a block" : sum + " blocks") + " (" + list + ")");
  }

  private static String whole(MemoryEvent event) {
    if (event instanceof MemoryEvent.PoolOpened e) {
      return "gives a free pool to blocks of " + blockOf(e.sizeClass());
    } else if (event instanceof MemoryEvent.PoolFreed e) {
      return "gets back a pool of " + blockOf(e.sizeClass()) + " blocks";
    } else if (event instanceof MemoryEvent.ArenaAllocated) {
      return "borrows an arena from the system";
    } else if (event instanceof MemoryEvent.ArenaFreed) {
      return "returns an arena to the system";
    } else if (event instanceof MemoryEvent.BlockResized e) {
      return "resizes a block to " + e.bytes() + " B where it stands";
    }
    throw new IllegalArgumentException("no sentence for " + event);
  }
}
