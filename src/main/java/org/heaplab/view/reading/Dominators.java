package org.heaplab.view.reading;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.heaplab.types.Sizes;

/**
 * Who alone keeps whom alive: the dominator tree from the root, and what each object retains.
 *
 * @see "T. Lengauer, R. E. Tarjan: A fast algorithm for finding dominators in a flowgraph (1979)"
 */
final class Dominators {

  private static final int NONE = -1;

  private final HeapGraph graph;
  private final int nodes;

  /** Nodes by the time of their discovery, and back; {@link #NONE} where unreachable. */
  private final int[] order;

  private final int[] number;
  private final int[] parent;
  private int reached;

  /** By discovery number. */
  private final int[] dominator;

  private final int[] semi;
  private final int[] ancestor;
  private final int[] label;

  private Dominators(HeapGraph graph) {
    this.graph = graph;
    nodes = graph.size() + 1;
    order = new int[nodes];
    number = new int[nodes];
    parent = new int[nodes];
    dominator = new int[nodes];
    semi = new int[nodes];
    ancestor = new int[nodes];
    label = new int[nodes];
    Arrays.fill(number, NONE);
    search();
    compute();
  }

  static Dominators of(HeapGraph graph) {
    return new Dominators(graph);
  }

  /** Whether a path leads to a node; none leads to what a command alone holds, which has none. */
  boolean isReachable(int node) {
    return node >= 0 && number[node] != NONE;
  }

  /** The one node that every path from the root passes last before this one. */
  int dominatorOf(int node) {
    return order[dominator[number[node]]];
  }

  /** Bytes that would be freed with each node, itself included; nothing for immortal ones. */
  long[] retained() {
    long[] bytes = new long[nodes];
    for (int i = reached - 1; i > 0; i--) {
      int node = order[i];
      if (!graph.live().at(node).isImmortal()) {
        bytes[node] += Sizes.sizeWithoutUserCode(graph.live().at(node));
      }
      bytes[order[dominator[i]]] += bytes[node];
    }
    return bytes;
  }

  /** How many objects would be freed with each node, itself included. */
  int[] retainedObjects() {
    int[] objects = new int[nodes];
    for (int i = reached - 1; i > 0; i--) {
      int node = order[i];
      objects[node] += graph.live().at(node).isImmortal() ? 0 : 1;
      objects[order[dominator[i]]] += objects[node];
    }
    return objects;
  }

  /**
   * Hands something down the tree: each node has what its dominator has, or else its own.
   *
   * @param own what a node has by itself; negative for nothing
   */
  int[] inherit(IntUnaryOperator own) {
    int[] result = new int[nodes];
    Arrays.fill(result, NONE);
    for (int i = 1; i < reached; i++) {
      int inherited = result[order[dominator[i]]];
      result[order[i]] = inherited >= 0 ? inherited : own.applyAsInt(order[i]);
    }
    return result;
  }

  /** Depth-first, without recursion: {@code next} holds each open node's next edge. */
  private void search() {
    int[] stack = new int[nodes];
    int[] next = new int[nodes];
    int depth = 0;
    discover(graph.root(), 0);
    stack[0] = graph.root();
    next[graph.root()] = graph.firstEdge(graph.root());
    while (depth >= 0) {
      int node = stack[depth];
      if (next[node] == graph.endOfEdges(node)) {
        depth--;
        continue;
      }
      int target = graph.target(next[node]++);
      if (number[target] == NONE) {
        discover(target, number[node]);
        next[target] = graph.firstEdge(target);
        stack[++depth] = target;
      }
    }
  }

  private void discover(int node, int from) {
    number[node] = reached;
    order[reached] = node;
    parent[reached] = from;
    semi[reached] = reached;
    label[reached] = reached;
    ancestor[reached] = NONE;
    reached++;
  }

  private void compute() {
    int[] bucketHead = new int[reached];
    int[] bucketNext = new int[reached];
    Arrays.fill(bucketHead, NONE);
    Edges incoming = new Edges();
    int[] path = new int[reached];
    for (int w = reached - 1; w > 0; w--) {
      graph.live().poll();
      for (int e = incoming.first(w); e < incoming.end(w); e++) {
        int u = eval(incoming.source(e), path);
        semi[w] = Math.min(semi[w], semi[u]);
      }
      bucketNext[w] = bucketHead[semi[w]];
      bucketHead[semi[w]] = w;
      ancestor[w] = parent[w];
      int p = parent[w];
      for (int v = bucketHead[p]; v != NONE; v = bucketNext[v]) {
        int u = eval(v, path);
        dominator[v] = semi[u] < semi[v] ? u : p;
      }
      bucketHead[p] = NONE;
    }
    for (int w = 1; w < reached; w++) {
      if (dominator[w] != semi[w]) {
        dominator[w] = dominator[dominator[w]];
      }
    }
  }

  /** The node with the smallest semidominator on the way up; the way is shortened. */
  private int eval(int v, int[] path) {
    if (ancestor[v] == NONE) {
      return label[v];
    }
    int length = 0;
    int node = v;
    while (ancestor[ancestor[node]] != NONE) {
      path[length++] = node;
      node = ancestor[node];
    }
    for (int i = length - 1; i >= 0; i--) {
      int below = path[i];
      int above = ancestor[below];
      if (semi[label[above]] < semi[label[below]]) {
        label[below] = label[above];
      }
      ancestor[below] = ancestor[above];
    }
    return label[v];
  }

  /** The edges turned round, between discovery numbers. */
  private final class Edges {
    private final int[] starts = new int[reached + 1];
    private final int[] sources;

    Edges() {
      for (int v = 0; v < reached; v++) {
        for (int e = graph.firstEdge(order[v]); e < graph.endOfEdges(order[v]); e++) {
          starts[number[graph.target(e)] + 1]++;
        }
      }
      for (int v = 0; v < reached; v++) {
        starts[v + 1] += starts[v];
      }
      sources = new int[starts[reached]];
      int[] fill = starts.clone();
      for (int v = 0; v < reached; v++) {
        for (int e = graph.firstEdge(order[v]); e < graph.endOfEdges(order[v]); e++) {
          sources[fill[number[graph.target(e)]]++] = v;
        }
      }
    }

    int first(int v) {
      return starts[v];
    }

    int end(int v) {
      return starts[v + 1];
    }

    int source(int e) {
      return sources[e];
    }
  }
}
