package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
  private final IdentityHashMap<HeapObject, Integer> earlier = new IdentityHashMap<>();
  private final IdentityHashMap<HeapObject, Integer> later = new IdentityHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private long made;
  private long freed;
  private long recounted;
  private long moved;
  private long bytes;

  private HeapDiffs(Machine machine, HeapSnapshot from, HeapSnapshot to) {
    this.machine = machine;
    this.from = from;
    this.to = to;
    this.names = NotebookNames.byObject(machine);
    for (int i = 0; i < from.size(); i++) {
      machine.rt.poll();
      earlier.put(from.object(i), i);
    }
    for (int i = 0; i < to.size(); i++) {
      machine.rt.poll();
      later.put(to.object(i), i);
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

  private void compare(Filter filter) {
    for (int i : order(to)) {
      machine.rt.poll();
      HeapObject object = to.object(i);
      if (!earlier.containsKey(object) && !filter.leavesOut(object)) {
        made++;
        bytes += to.bytes(i);
        list(Kind.MADE, object, to, i, Optional.empty(), Optional.of(standing(to, i)));
      }
    }
    for (int i : order(from)) {
      machine.rt.poll();
      HeapObject object = from.object(i);
      if (!later.containsKey(object) && !isCode(object)) {
        freed++;
        bytes -= from.bytes(i);
        list(Kind.FREED, object, from, i, Optional.of(standing(from, i)), Optional.empty());
      }
    }
    for (int i : order(from)) {
      Integer now = later.get(from.object(i));
      if (now != null) {
        compareStanding(i, now);
      }
    }
  }

  private void compareStanding(int i, int now) {
    machine.rt.poll();
    Standing before = standing(from, i);
    Standing after = standing(to, now);
    bytes += to.bytes(now) - from.bytes(i);
    boolean other = !before.generation().equals(after.generation());
    recounted += before.refs().equals(after.refs()) ? 0 : 1;
    moved += other ? 1 : 0;
    if (!before.equals(after)) {
      list(Kind.CHANGED, to.object(now), to, now, Optional.of(before), Optional.of(after));
    }
  }

  private static boolean isCode(HeapObject object) {
    return object instanceof CodeObject;
  }

  private static List<Integer> order(HeapSnapshot snapshot) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < snapshot.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> snapshot.object(i).serial));
    return order;
  }

  private static Standing standing(HeapSnapshot snapshot, int i) {
    int count = snapshot.count(i);
    int generation = snapshot.generation(i);
    return new Standing(
        count < 0 ? RefCount.immortal() : RefCount.of(count),
        generation < 0 ? OptionalInt.empty() : OptionalInt.of(generation));
  }

  private void list(
      Kind kind,
      HeapObject object,
      HeapSnapshot snapshot,
      int i,
      Optional<Standing> before,
      Optional<Standing> after) {
    if (changes.size() < MOST_LISTED) {
      ObjectLabel label = new ObjectLabel(object.address, snapshot.type(i), snapshot.bytes(i));
      List<String> held = names.getOrDefault(object, List.of());
      changes.add(new Change(kind, label, value(object, snapshot.type(i)), before, after, held));
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
    List<LeftOut> leftOut = new ArrayList<>(machinery);
    long all = made + freed + changedStandings();
    if (all > changes.size()) {
      leftOut.add(0, new LeftOut.PastLimit(all - changes.size(), "%heap"));
    }
    return new HeapDiff(
        from.name(),
        to.name(),
        new HeapDiff.Totals(made, freed, recounted, moved, bytes),
        changes,
        leftOut);
  }

  private long changedStandings() {
    long sum = 0;
    for (int i = 0; i < from.size(); i++) {
      Integer now = later.get(from.object(i));
      sum += now != null && !standing(from, i).equals(standing(to, now)) ? 1 : 0;
    }
    return sum;
  }
}
