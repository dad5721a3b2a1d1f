package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.CodeObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.StrObject;
import org.heaplab.view.HeapDiff;
import org.heaplab.view.HeapDiff.Change;
import org.heaplab.view.HeapDiff.Kind;
import org.heaplab.view.HeapDiff.Standing;
import org.heaplab.view.LeftOut;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.RefCount;

/** Reads {@link HeapDiff}s: compares two {@link HeapSnapshot}s object by object. */
public final class HeapDiffs {

  private static final int MOST_LISTED = 40;

  private final Machine machine;
  private final HeapSnapshot from;
  private final HeapSnapshot to;
  private final Map<HeapObject, List<String>> names;
  private final Map<Kind, List<Change>> changes = new EnumMap<>(Kind.class);
  private long made;
  private long freed;
  private long recounted;
  private long moved;
  private long changed;
  private long bytes;

  private HeapDiffs(Machine machine, HeapSnapshot from, HeapSnapshot to) {
    this.machine = machine;
    this.from = from;
    this.to = to;
    this.names = NotebookNames.byObject(machine);
    for (Kind kind : Kind.values()) {
      changes.put(kind, new ArrayList<>());
    }
  }

  /** From an earlier snapshot to now. */
  public static HeapDiff untilNow(Machine machine, HeapSnapshot from, int firstSerial) {
    HeapGraph graph = HeapGraph.of(machine);
    LiveHeap live = graph.live();
    Dominators dominators = Dominators.of(graph);
    Machinery machinery = new Machinery(machine, graph, dominators, firstSerial);
    HeapDiffs diffs =
        new HeapDiffs(machine, from, HeapSnapshot.of(live, "now", firstSerial, object -> false));
    diffs.compare(o -> live.indexOf(o) >= 0 && machinery.leavesOut(o));
    return diffs.diff(machinery.leftOut("%heap --all"));
  }

  /** Between two snapshots. */
  public static HeapDiff between(Machine machine, HeapSnapshot from, HeapSnapshot to) {
    HeapDiffs diffs = new HeapDiffs(machine, from, to);
    diffs.compare(o -> false);
    return diffs.diff(List.of());
  }

  /** Tells whether an object that was made since is left out. */
  private interface Filter {
    boolean leavesOut(HeapObject object);
  }

  /**
   * Goes through both, the oldest objects first; an object that both have comes up in both at once.
   */
  private void compare(Filter filter) {
    int[] before = from.byAge();
    int[] after = to.byAge();
    int i = 0;
    int j = 0;
    while (i < before.length || j < after.length) {
      machine.rt.poll();
      int order = order(before, i, after, j);
      if (order < 0) {
        free(before[i++]);
      } else if (order > 0) {
        make(after[j++], filter);
      } else {
        keep(before[i++], after[j++]);
      }
    }
  }

  /** Which of the next two is older; 0 for one and the same object. */
  private int order(int[] before, int i, int[] after, int j) {
    if (i == before.length) {
      return 1;
    }
    return j == after.length ? -1 : Integer.compare(from.serial(before[i]), to.serial(after[j]));
  }

  private void make(int i, Filter filter) {
    HeapObject object = to.object(i);
    if (!filter.leavesOut(object)) {
      made++;
      bytes += to.bytes(i);
      list(Kind.MADE, to, i, -1);
    }
  }

  private void free(int i) {
    if (!isCode(from.object(i))) {
      freed++;
      bytes -= from.bytes(i);
      list(Kind.FREED, from, i, i);
    }
  }

  private void keep(int i, int now) {
    bytes += to.bytes(now) - from.bytes(i);
    boolean other = from.generation(i) != to.generation(now);
    boolean counted = from.count(i) != to.count(now);
    recounted += counted ? 1 : 0;
    moved += other ? 1 : 0;
    if (other || counted) {
      changed++;
      list(Kind.CHANGED, to, now, i);
    }
  }

  private static boolean isCode(HeapObject object) {
    return object instanceof CodeObject;
  }

  private static Standing standing(HeapSnapshot snapshot, int i) {
    int count = snapshot.count(i);
    int generation = snapshot.generation(i);
    return new Standing(
        count < 0 ? RefCount.immortal() : RefCount.of(count),
        generation < 0 ? OptionalInt.empty() : OptionalInt.of(generation));
  }

  /**
   * Lists an object as one of the two snapshots has it.
   *
   * @param before where the earlier one has it, negative for nowhere
   */
  private void list(Kind kind, HeapSnapshot snapshot, int i, int before) {
    List<Change> listed = changes.get(kind);
    if (listed.size() < MOST_LISTED) {
      HeapObject object = snapshot.object(i);
      ObjectLabel label = new ObjectLabel(object.address, snapshot.type(i), snapshot.bytes(i));
      listed.add(
          new Change(
              kind,
              label,
              value(object, snapshot.type(i)),
              before < 0 ? Optional.empty() : Optional.of(standing(from, before)),
              kind == Kind.FREED ? Optional.empty() : Optional.of(standing(to, i)),
              names.getOrDefault(object, List.of())));
    }
  }

  /** Dead strings and numbers still show their value. */
  private static String value(HeapObject object, String type) {
    if (object.type != null) {
      return Previews.of(object);
    }
    if (object instanceof StrObject str) {
      return str.text.repr().toString();
    }
    if (object instanceof LongObject number && number.isSmall()) {
      return Long.toString(number.longValue());
    }
    return type;
  }

  private HeapDiff diff(List<LeftOut> machinery) {
    List<Change> listed =
        changes.values().stream().flatMap(List::stream).limit(MOST_LISTED).toList();
    List<LeftOut> leftOut = new ArrayList<>(machinery);
    long all = made + freed + changed;
    if (all > listed.size()) {
      leftOut.add(0, new LeftOut.PastLimit(all - listed.size(), "%heap"));
    }
    return new HeapDiff(
        from.name(),
        to.name(),
        new HeapDiff.Totals(made, freed, recounted, moved, bytes),
        listed,
        leftOut);
  }
}
