package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.heaplab.view.FreeLists;
import org.heaplab.view.FreeLists.FreeList;
import org.heaplab.view.GcPlan;
import org.heaplab.view.GcState;
import org.heaplab.view.LeftOut;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.PoolMap;
import org.heaplab.view.PoolMap.Arena;
import org.heaplab.view.PoolMap.Cell;
import org.heaplab.view.PoolMap.Enlarged;
import org.heaplab.view.PoolMap.Pin;
import org.heaplab.view.PoolMap.Pool;
import org.heaplab.view.PoolMap.Sums;
import org.heaplab.view.Timeline;

/** Views of the allocator and the collector made by hand. */
final class MemorySamples {
  private static final int MIB = 1 << 20;
  private static final int POOL = 16 * 1024;
  private static final int[] CLASSES = {
    16, 32, 32, 48, 48, 48, 48, 64, 64, 64, 64, 64, 64, 64, 64, 80, 80, 80, 80, 96, 96, 112, 112,
    128, 128, 144, 160, 160, 176, 192, 208, 224, 240, 256, 256, 272, 288, 304, 320, 336, 352, 368,
    384, 400, 416, 432, 448, 464, 480, 496, 512, 512, 64, 64, 80, 96, 48, 64
  };

  private MemorySamples() {}

  static PoolMap pools() {
    List<Pool> first = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      if (i < CLASSES.length) {
        int blocks = (POOL - 48) / CLASSES[i];
        int used = i % 3 == 0 ? blocks : blocks * (i % 7 + 2) / 10;
        first.add(new Pool.Carved(CLASSES[i], used, blocks));
      } else {
        first.add(new Pool.Free());
      }
    }
    List<Pool> second = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      second.add(i == 26 ? new Pool.Carved(64, 1, 255) : new Pool.Free());
    }
    Pin pin = new Pin(26, 1, "one list", 56, "survivor", "del survivor", false);
    return new PoolMap(
        7,
        List.of(
            new Arena(1, 0x7f8000000000L, MIB, first, Optional.empty()),
            new Arena(2, 0x7f8000100000L, MIB, second, Optional.of(pin))),
        0,
        Optional.of(enlarged()),
        new Sums(256, 2, 126, 101, OptionalLong.of(24_916), 25_856));
  }

  private static Enlarged enlarged() {
    Map<Integer, Integer> freed = Map.of(2, 5, 5, 1, 11, 3, 19, 2, 30, 4, 33, 6);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 63; i++) {
      if (freed.containsKey(i)) {
        cells.add(new Cell.Freed(freed.get(i)));
      } else {
        cells.add(i < 44 ? new Cell.Used("dict") : new Cell.Never());
      }
    }
    return new Enlarged(1, 34, 256, POOL, cells);
  }

  static PoolMap smallPools() {
    List<Pool> pools = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      pools.add(i < 60 ? new Pool.Free() : new Pool.Carved(16, 1, 1_021));
    }
    for (int i = 0; i < 1_021; i++) {
      cells.add(i < 3 ? new Cell.Used("float") : new Cell.Never());
    }
    Pin pin = new Pin(63, 2, "two floats", 48, "x and y", "", false);
    return new PoolMap(
        1,
        List.of(new Arena(1, 0x7f8000000000L, MIB, pools, Optional.of(pin))),
        11,
        Optional.of(new Enlarged(1, 62, 16, POOL, cells)),
        new Sums(0, 700, 40_000, 12_345, OptionalLong.empty(), 1_234_567));
  }

  static FreeLists freeLists() {
    return new FreeLists(
        3,
        List.of(
            new FreeList("float", "", 3, 100, 72, OptionalLong.of(0x7f8000031c30L)),
            new FreeList(
                "tuple", "of length 1", 20, 2_000, 1_280, OptionalLong.of(0x7f80000bb640L)),
            new FreeList("tuple", "of length 2", 0, 2_000, 0, OptionalLong.empty()),
            new FreeList("list", "", 80, 80, 4_480, OptionalLong.of(0x7f80000f48c0L)),
            new FreeList("dict", "", 1, 80, 64, OptionalLong.of(0x7f80000d2240L))));
  }

  static GcState gc() {
    return new GcState(
        6,
        true,
        List.of(
            new GcState.Generation(0, 312, 312, 2_000, 41, 8_000, 0),
            new GcState.Generation(1, 120, 4, 10, 3, 12, 0),
            new GcState.Generation(2, 4_410, 0, 10, 1, 500, 1)),
        0,
        1,
        Optional.of(new GcState.Collection(2, true, 4, 4_910, 500)));
  }

  static GcState gcUntouched() {
    return new GcState(
        0,
        false,
        List.of(
            new GcState.Generation(0, 0, 0, 2_000, 0, 0, 0),
            new GcState.Generation(1, 0, 0, 10, 0, 0, 0),
            new GcState.Generation(2, 0, 0, 0, 0, 0, 0)),
        0,
        0,
        Optional.empty());
  }

  static GcPlan plan() {
    ObjectLabel root = new ObjectLabel(0x7f8000013a20L, "Box", 48);
    ObjectLabel kept = new ObjectLabel(0x7f8000013b60L, "Box", 48);
    ObjectLabel lost = new ObjectLabel(0x7f8000013c10L, "Box", 48);
    ObjectLabel res = new ObjectLabel(0x7f8000013d50L, "Res", 48);
    ObjectLabel list = new ObjectLabel(0x7f80000f48c0L, "list", 56);
    return GcPlan.ofAll(
        2,
        2,
        List.of(
            new GcPlan.Candidate(root, 2, 1, new GcPlan.Verdict.Held("name root"), ""),
            new GcPlan.Candidate(kept, 1, 1, new GcPlan.Verdict.Reached("root"), ""),
            new GcPlan.Candidate(lost, 1, 1, new GcPlan.Verdict.Unreachable(), ""),
            new GcPlan.Candidate(res, 1, 1, new GcPlan.Verdict.Unreachable(), "__del__"),
            new GcPlan.Candidate(list, 1, 1, new GcPlan.Verdict.Unreachable(), "")),
        List.of(
            new GcPlan.Reference(root.address(), "next", kept.address()),
            new GcPlan.Reference(kept.address(), "next", root.address()),
            new GcPlan.Reference(lost.address(), "next", res.address()),
            new GcPlan.Reference(lost.address(), "items", list.address()),
            new GcPlan.Reference(res.address(), "next", lost.address())),
        List.of(new GcPlan.Name("notebook", "root", root.address())),
        List.of(new LeftOut.BeforeFirstCell(1_849, "%heap --all")));
  }

  static Timeline timeline() {
    return new Timeline(
        "containers made since the notebook started",
        List.of(
            new Timeline.Point(0, 6_000, 60),
            new Timeline.Point(700, 12_288, 140),
            new Timeline.Point(2_700, 188_288, 2_140),
            new Timeline.Point(2_700, 12_288, 140),
            new Timeline.Point(4_700, 188_288, 2_140),
            new Timeline.Point(4_700, 12_288, 140),
            new Timeline.Point(6_700, 188_288, 2_140),
            new Timeline.Point(6_700, 12_288, 140),
            new Timeline.Point(7_200, 56_288, 640),
            new Timeline.Point(8_400, 133_488, 1_841),
            new Timeline.Point(8_700, 133_488, 1_841),
            new Timeline.Point(8_700, 89_488, 1_341),
            new Timeline.Point(9_300, 89_488, 1_341),
            new Timeline.Point(9_300, 12_288, 140),
            new Timeline.Point(9_600, 12_288, 140)),
        List.of(
            new Timeline.CellSpan(1, 0, 700, 12_288, 140),
            new Timeline.CellSpan(2, 700, 7_200, 56_288, 640),
            new Timeline.CellSpan(3, 7_200, 8_400, 133_488, 1_841),
            new Timeline.CellSpan(4, 8_400, 9_000, 89_488, 1_341),
            new Timeline.CellSpan(5, 9_000, 9_600, 12_288, 140)),
        List.of(
            new Timeline.Collection(2_700, 2, 0, false, 2_000),
            new Timeline.Collection(4_700, 2, 0, false, 2_000),
            new Timeline.Collection(6_700, 2, 0, false, 2_000),
            new Timeline.Collection(8_700, 4, 2, true, 500)));
  }

  /** 100,000 points and 500 collections in one cell. */
  static Timeline longTimeline() {
    List<Timeline.Point> points = new ArrayList<>();
    List<Timeline.Collection> collections = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      points.add(new Timeline.Point(i, 4_000_000 + i % 200 * 20_000L, 10_000 + i % 200));
      if (i % 200 == 199) {
        collections.add(new Timeline.Collection(i, 1, i % 2_000 == 1_999 ? 1 : 0, false, 200));
      }
    }
    return new Timeline(
        "containers made since the notebook started",
        points,
        List.of(new Timeline.CellSpan(1, 0, 99_999, 7_980_000, 10_199)),
        collections);
  }

  static Timeline emptyTimeline() {
    return new Timeline("cells", List.of(), List.of(), List.of());
  }
}
