package org.heaplab.view.reading;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.machine.Machine;

/**
 * Who owns whom, as numbers: an edge for each reference, and one from {@link #root} for each that
 * the interpreter or a frame holds. Immortal objects hang from the root, since nothing frees them.
 */
final class HeapGraph {

  private final LiveHeap live;

  /** Successors of node {@code i}: {@code targets[starts[i] … starts[i + 1]]}. */
  private final int[] starts;

  private int[] targets;

  private HeapGraph(LiveHeap live) {
    this.live = live;
    this.starts = new int[live.size() + 2];
    this.targets = new int[4 * live.size() + 16];
  }

  static HeapGraph of(Machine machine, LiveHeap live) {
    HeapGraph graph = new HeapGraph(live);
    Filler filler = graph.new Filler();
    for (int i = 0; i < live.size(); i++) {
      graph.starts[i] = filler.end;
      live.at(i).visitAll(filler);
    }
    graph.starts[live.size()] = filler.end;
    machine.visitRoots(filler);
    for (int i = 0; i < live.size(); i++) {
      if (live.at(i).isImmortal()) {
        filler.visit(live.at(i));
      }
    }
    graph.starts[live.size() + 1] = filler.end;
    return graph;
  }

  /** Appends edges. */
  private final class Filler implements ReferenceVisitor {
    private int end;

    @Override
    public void visit(HeapObject target) {
      if (end == targets.length) {
        targets = Arrays.copyOf(targets, 2 * end);
      }
      targets[end++] = target.walkIndex;
    }
  }

  LiveHeap live() {
    return live;
  }

  /** Objects, the root not counted. */
  int size() {
    return live.size();
  }

  /** The node that stands for interpreter and frames. */
  int root() {
    return live.size();
  }

  int firstEdge(int node) {
    return starts[node];
  }

  int endOfEdges(int node) {
    return starts[node + 1];
  }

  int target(int edge) {
    return targets[edge];
  }
}
