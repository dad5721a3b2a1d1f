package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.FrameReferences;
import org.heaplab.machine.Machine;
import org.heaplab.types.DictObject;
import org.heaplab.view.Why;

/**
 * The shortest way from a root to each object that does not pass a given one. Roots are, in this
 * order, the notebook's names, what running code holds, and the interpreter's tables.
 */
final class RootPaths {

  private static final int NONE = -1;
  private static final int ROOT = -2;

  private final HeapGraph graph;
  private final LiveHeap live;
  private final int barred;
  private final int[] parent;
  private final int[] queue;
  private int queued;
  private final Map<Integer, String[]> roots = new HashMap<>();

  RootPaths(Machine machine, HeapGraph graph, HeapObject barred) {
    this.graph = graph;
    this.live = graph.live();
    this.barred = live.indexOf(barred);
    this.parent = new int[graph.size()];
    this.queue = new int[graph.size()];
    Arrays.fill(parent, NONE);
    for (NotebookNames.Binding binding : NotebookNames.of(machine)) {
      root(binding.value(), "name " + binding.name(), "notebook");
    }
    FrameReferences.describe(machine, (role, name, frame, held) -> root(held, name, frame));
    machine.visitTables(held -> root(held, Labels.value(held), "the interpreter's tables"));
    search(live.indexOf(machine.modules.main().dict()));
  }

  private void root(HeapObject object, String root, String where) {
    int node = live.indexOf(object);
    if (node != barred && node >= 0 && parent[node] == NONE) {
      roots.put(node, new String[] {root, where});
      reach(node, ROOT);
    }
  }

  /** The notebook's names are roots by themselves, so their dictionary is not passed. */
  private void search(int globals) {
    for (int i = 0; i < queued; i++) {
      int node = queue[i];
      if (node == globals) {
        continue;
      }
      for (int e = graph.firstEdge(node); e < graph.endOfEdges(node); e++) {
        int target = graph.target(e);
        if (parent[target] == NONE && target != barred) {
          reach(target, node);
        }
      }
    }
  }

  private void reach(int node, int from) {
    parent[node] = from;
    queue[queued++] = node;
  }

  boolean reaches(HeapObject object) {
    int node = live.indexOf(object);
    return node >= 0 && parent[node] != NONE;
  }

  /** Objects on the way to this one, itself included. */
  int length(HeapObject object) {
    int length = 0;
    for (int node = live.indexOf(object); node != ROOT; node = parent[node]) {
      length++;
    }
    return length;
  }

  /** The way to a holder, and from there to what it holds. */
  Why.Path to(HeapObject holder, HeapObject target) {
    List<HeapObject> chain = new ArrayList<>();
    int node = live.indexOf(holder);
    for (; parent[node] != ROOT; node = parent[node]) {
      chain.add(0, live.at(node));
    }
    chain.add(0, live.at(node));
    chain.add(target);
    List<Why.Step> steps = new ArrayList<>();
    steps.add(new Why.Step("", Labels.of(chain.get(0))));
    for (int i = 1; i < chain.size(); i++) {
      HeapObject before = chain.get(i - 1);
      boolean namespace =
          chain.get(i) instanceof DictObject
              && NamespaceOwners.dictOf(before) == chain.get(i)
              && i + 1 < chain.size();
      if (namespace) {
        HeapObject value = chain.get(i + 1);
        String name = Paths.entryKey((DictObject) chain.get(i), value);
        steps.add(new Why.Step("." + name, Labels.of(value)));
        i++;
      } else {
        steps.add(new Why.Step(Paths.step(before, chain.get(i)), Labels.of(chain.get(i))));
      }
    }
    String[] root = roots.get(node);
    return new Why.Path(root[0], root[1], steps);
  }
}
