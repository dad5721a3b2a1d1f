package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heaplab.heap.GcList;
import org.heaplab.heap.GcState;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.GeneratorObject;
import org.heaplab.types.ReferenceNames;
import org.heaplab.types.Sizes;
import org.heaplab.view.GcPlan;
import org.heaplab.view.GcPlan.Candidate;
import org.heaplab.view.GcPlan.Verdict;
import org.heaplab.view.LeftOut;

/**
 * Reads {@link GcPlan}s: what the collector would find now, worked out on the side with counts of
 * its own. Nothing on the heap changes.
 */
public final class GcPlans {

  private static final int MOST_LISTED = 40;
  private static final int OLDEST = GcState.GENERATIONS - 1;
  private static final int NONE = -1;
  private static final int OUTSIDE = -2;

  private final Machine machine;
  private final LiveHeap live;
  private final Map<HeapObject, List<String>> names;
  private final int globals;

  /** Numbers of the candidates, in the order of the merged list. */
  private int[] candidates = new int[64];

  private int count;
  private final boolean[] isCandidate;
  private final int[] inside;

  /** The kept object from which each was reached first; {@link #OUTSIDE} or {@link #NONE}. */
  private final int[] reachedFrom;

  private GcPlans(Machine machine, LiveHeap live) {
    this.machine = machine;
    this.live = live;
    this.names = NotebookNames.byObject(machine);
    this.globals = live.indexOf(machine.modules.main().dict());
    this.isCandidate = new boolean[live.size()];
    this.inside = new int[live.size()];
    this.reachedFrom = new int[live.size()];
    Arrays.fill(reachedFrom, NONE);
  }

  /**
   * A plan.
   *
   * @param firstSerial objects made before this one are not the notebook's
   */
  public static GcPlan read(Machine machine, int generation, int firstSerial) {
    HeapGraph graph = HeapGraph.of(machine);
    LiveHeap live = graph.live();
    GcPlans plans = new GcPlans(machine, live);
    plans.merge(generation);
    plans.subtract();
    plans.reach();
    Machinery machinery = new Machinery(machine, graph, Dominators.of(graph), firstSerial);
    return plans.plan(generation, firstSerial, machinery);
  }

  /** The youngest generations join behind the one that is collected. */
  private void merge(int generation) {
    addAll(machine.heap.gc.generation(generation));
    for (int n = 0; n < generation; n++) {
      addAll(machine.heap.gc.generation(n));
    }
  }

  private void addAll(GcList list) {
    for (HeapObject o = list.first(); o != list.end(); o = o.gcNext()) {
      if (o.isImmortal()) {
        continue;
      }
      if (count == candidates.length) {
        candidates = Arrays.copyOf(candidates, 2 * count);
      }
      candidates[count++] = o.walkIndex;
      isCandidate[o.walkIndex] = true;
    }
  }

  private void subtract() {
    for (int i = 0; i < count; i++) {
      live.at(candidates[i])
          .traverse(
              target -> {
                if (isCandidate[target.walkIndex]) {
                  inside[target.walkIndex]++;
                }
              });
    }
  }

  /** Breadth first from those that something outside holds. */
  private void reach() {
    int[] queue = new int[count];
    int[] end = {0};
    for (int i = 0; i < count; i++) {
      int node = candidates[i];
      if (live.at(node).refcount > inside[node]) {
        reachedFrom[node] = OUTSIDE;
        queue[end[0]++] = node;
      }
    }
    for (int next = 0; next < end[0]; next++) {
      int from = queue[next];
      live.at(from)
          .traverse(
              target -> {
                int node = target.walkIndex;
                if (isCandidate[node] && reachedFrom[node] == NONE) {
                  reachedFrom[node] = from;
                  queue[end[0]++] = node;
                }
              });
    }
  }

  private GcPlan plan(int generation, int firstSerial, Machinery machinery) {
    List<Integer> listed = new ArrayList<>();
    long before = 0;
    long past = 0;
    for (boolean doomed : new boolean[] {true, false}) {
      for (int i = 0; i < count; i++) {
        HeapObject object = live.at(candidates[i]);
        if ((reachedFrom[candidates[i]] == NONE) != doomed) {
          continue;
        }
        if (!doomed && object.serial <= firstSerial) {
          before++;
        } else if (doomed || !machinery.leavesOut(object)) {
          past += listed.size() < MOST_LISTED ? 0 : 1;
          listIfRoom(listed, i);
        }
      }
    }
    listed.sort(null);
    List<HeapObject> objects = listed.stream().map(i -> live.at(candidates[i])).toList();
    List<LeftOut> leftOut = new ArrayList<>();
    if (past > 0) {
      leftOut.add(new LeftOut.PastLimit(past, "%heap --gen " + generation));
    }
    leftOut.addAll(machinery.leftOut("%heap --all"));
    if (before > 0) {
      leftOut.add(new LeftOut.BeforeFirstCell(before, "%heap --all"));
    }
    return new GcPlan(
        generation,
        OLDEST,
        totals(),
        objects.stream().map(this::candidate).toList(),
        references(objects),
        planNames(objects),
        leftOut);
  }

  private static void listIfRoom(List<Integer> listed, int i) {
    if (listed.size() < MOST_LISTED) {
      listed.add(i);
    }
  }

  private GcPlan.Totals totals() {
    long refs = 0;
    long within = 0;
    long freed = 0;
    long bytes = 0;
    long finalizers = 0;
    for (int i = 0; i < count; i++) {
      HeapObject object = live.at(candidates[i]);
      refs += object.refcount;
      within += inside[candidates[i]];
      if (reachedFrom[candidates[i]] == NONE) {
        freed++;
        bytes += Sizes.sizeWithoutUserCode(object);
        finalizers += finalizer(object).isEmpty() ? 0 : 1;
      }
    }
    return new GcPlan.Totals(count, refs, within, freed, bytes, finalizers);
  }

  private Candidate candidate(HeapObject object) {
    int node = object.walkIndex;
    return new Candidate(
        Labels.of(object), object.refcount, inside[node], verdict(node), finalizer(object));
  }

  private static String finalizer(HeapObject object) {
    if (object.isFinalized() || !object.type.hasFinalizer()) {
      return "";
    }
    return object instanceof GeneratorObject ? "close" : "__del__";
  }

  private Verdict verdict(int node) {
    int from = reachedFrom[node];
    if (from == NONE) {
      return new Verdict.Unreachable();
    }
    return from == OUTSIDE ? new Verdict.Held(holder(node)) : new Verdict.Reached(called(from));
  }

  /** Somebody outside the candidates who holds it. */
  private String holder(int node) {
    HeapObject object = live.at(node);
    if (names.containsKey(object) && !isCandidate[globals]) {
      return "name " + names.get(object).get(0);
    }
    String[] found = {null};
    FrameHolders.read(machine, object, (kind, where, frame) -> found[0] = frameName(frame));
    machine.visitTables(held -> found[0] = held == object ? "the interpreter" : found[0]);
    for (int i = 0; i < live.size() && found[0] == null; i++) {
      if (!isCandidate[i]) {
        HeapObject owner = live.at(i);
        owner.visitAll(held -> found[0] = held == object ? called(owner.walkIndex) : found[0]);
      }
    }
    return found[0] == null ? "a running built-in" : found[0];
  }

  private static String frameName(org.heaplab.view.Holders.Place frame) {
    return ((org.heaplab.view.Holders.Place.Named) frame).name();
  }

  private String called(int node) {
    if (node == globals) {
      return "the notebook’s names";
    }
    HeapObject object = live.at(node);
    List<String> own = names.get(object);
    return own != null ? own.get(0) : Labels.article(object.type.name());
  }

  private static List<GcPlan.Reference> references(List<HeapObject> listed) {
    List<GcPlan.Reference> result = new ArrayList<>();
    for (HeapObject owner : listed) {
      ReferenceNames.describe(
          owner,
          (role, name, key, held) -> {
            if (listed.contains(held)) {
              String step = Paths.step(role, name, key);
              String label = step.startsWith(".") ? step.substring(1) : step;
              result.add(new GcPlan.Reference(owner.address, label, held.address));
            }
          });
    }
    return result;
  }

  private List<GcPlan.Name> planNames(List<HeapObject> listed) {
    List<GcPlan.Name> result = new ArrayList<>();
    for (NotebookNames.Binding binding : NotebookNames.of(machine)) {
      if (listed.contains(binding.value())) {
        result.add(new GcPlan.Name("notebook", binding.name(), binding.value().address));
      }
    }
    return result;
  }
}
