package org.heaplab.view.reading;

import java.util.Arrays;
import org.heaplab.machine.Machine;

/**
 * Who owns whom, as numbers: an edge for each reference, and one from {@link #root} for each that
 * the interpreter or a frame holds. Immortal objects hang from the root, since nothing frees them.
 */
final class HeapGraph {

  private final LiveHeap live;
  private final Edges edges;

  private HeapGraph(LiveHeap live, Edges edges) {
    this.live = live;
    this.edges = edges;
  }

  /** Walks the heap. */
  static HeapGraph of(Machine machine) {
    Edges edges = new Edges();
    LiveHeap live = LiveHeap.of(machine, edges);
    edges.startNode(live.size());
    machine.visitRoots(target -> edges.add(target.walkIndex));
    for (int i = 0; i < live.size(); i++) {
      if (live.at(i).isImmortal()) {
        edges.add(i);
      }
    }
    edges.startNode(live.size() + 1);
    return new HeapGraph(live, edges);
  }

  /** Successors of node {@code i}: {@code targets[starts[i] … starts[i + 1]]}. */
  static final class Edges {
    private int[] starts = new int[1 << 13];
    private int[] targets = new int[1 << 15];
    private int end;

    /** What is added from now on leaves this node; nodes come in order. */
    void startNode(int node) {
      if (node == starts.length) {
        starts = Arrays.copyOf(starts, 2 * node);
      }
      starts[node] = end;
    }

    void add(int target) {
      if (end == targets.length) {
        targets = Arrays.copyOf(targets, 2 * end);
      }
      targets[end++] = target;
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

  /** Where a node's edges begin; going from node to node can be interrupted. */
  int firstEdge(int node) {
    live.poll();
    return edges.starts[node];
  }

  int endOfEdges(int node) {
    return edges.starts[node + 1];
  }

  int target(int edge) {
    return edges.targets[edge];
  }
}
