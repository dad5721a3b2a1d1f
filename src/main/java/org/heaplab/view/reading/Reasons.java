package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.FrameReferences;
import org.heaplab.machine.Machine;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Sizes;
import org.heaplab.view.Why;

/** Reads {@link Why}. */
public final class Reasons {

  private static final int MOST_PATHS = 8;
  private static final int MOST_TYPES = 12;

  private final Machine machine;
  private final HeapObject target;
  private final LiveHeap live;
  private final HeapGraph graph;

  private Reasons(Machine machine, HeapObject target) {
    this.machine = machine;
    this.target = target;
    this.graph = HeapGraph.of(machine);
    this.live = graph.live();
  }

  /**
   * Why an object lives.
   *
   * @param own references that the caller has added
   */
  public static Why read(Machine machine, String expression, HeapObject target, int own) {
    Reasons reasons = new Reasons(machine, target);
    List<Why.Path> paths = reasons.paths();
    Dominators dominators = Dominators.of(reasons.graph);
    List<Why.Share> freed = reasons.freed(dominators);
    int listed = Math.min(MOST_PATHS, paths.size());
    return new Why(
        expression,
        Labels.of(target),
        Labels.count(target, own),
        paths.subList(0, listed),
        paths.size() - listed,
        reasons.dominator(dominators),
        freed.stream().mapToLong(Why.Share::objects).sum(),
        freed.stream().mapToLong(Why.Share::bytes).sum(),
        freed.subList(0, Math.min(MOST_TYPES, freed.size())),
        Math.max(0, freed.size() - MOST_TYPES));
  }

  /** Direct roots first, then one way through each holder, the shortest first. */
  private List<Why.Path> paths() {
    List<Why.Path> result = new ArrayList<>();
    List<Why.Step> direct = List.of(new Why.Step("", Labels.of(target)));
    for (NotebookNames.Binding binding : NotebookNames.of(machine)) {
      if (binding.value() == target) {
        result.add(new Why.Path("name " + binding.name(), "notebook", direct));
      }
    }
    FrameReferences.describe(
        machine,
        (role, name, frame, held) -> {
          if (held == target) {
            result.add(new Why.Path(name, frame, direct));
          }
        });
    RootPaths ways = new RootPaths(machine, graph, target);
    List<HeapObject> holders = new ArrayList<>();
    HeapObject globals = machine.modules.main().dict();
    for (int i = 0; i < live.size(); i++) {
      HeapObject owner = live.at(i);
      boolean[] holds = {false};
      owner.visitAll(held -> holds[0] |= held == target);
      if (holds[0] && owner != globals && owner != target && ways.reaches(owner)) {
        holders.add(owner);
      }
    }
    holders.sort(Comparator.comparingInt(ways::length));
    holders.forEach(holder -> result.add(ways.to(holder, target)));
    return result;
  }

  private Optional<Why.Dominator> dominator(Dominators dominators) {
    int node = live.indexOf(target);
    if (target.isImmortal() || !dominators.isReachable(node)) {
      return Optional.empty();
    }
    int above = dominators.dominatorOf(node);
    boolean interpreter =
        above == graph.root()
            || live.at(above) == machine.modules.main().dict()
            || live.at(above) instanceof ModuleObject;
    if (interpreter) {
      return Optional.empty();
    }
    String path = new Paths(machine, graph).of(live.at(above));
    return Optional.of(new Why.Dominator(Labels.of(live.at(above)), path == null ? "" : path));
  }

  /** What only this object leads to. */
  private List<Why.Share> freed(Dominators dominators) {
    int node = live.indexOf(target);
    if (target.isImmortal() || !dominators.isReachable(node)) {
      return List.of();
    }
    int[] below = dominators.inherit(each -> each == node ? each : -1);
    Map<String, long[]> types = new LinkedHashMap<>();
    for (int i = 0; i < live.size(); i++) {
      if (below[i] == node && !live.at(i).isImmortal()) {
        long[] sum = types.computeIfAbsent(live.at(i).type.name(), key -> new long[2]);
        sum[0]++;
        sum[1] += Sizes.sizeWithoutUserCode(live.at(i));
      }
    }
    List<Why.Share> shares = new ArrayList<>();
    types.forEach((type, sum) -> shares.add(new Why.Share(type, sum[0], sum[1])));
    shares.sort(Comparator.comparingLong(Why.Share::bytes).reversed());
    return shares;
  }
}
