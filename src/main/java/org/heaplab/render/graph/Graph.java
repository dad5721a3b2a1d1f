package org.heaplab.render.graph;

import java.util.List;

/**
 * Boxes and arrows to place; an arrow calls its boxes by their index.
 *
 * @param nodes in the order in which they should come where nothing else decides
 * @param gap between columns, at least
 */
public record Graph(List<Node> nodes, List<Edge> edges, double gap) {
  /** Between columns, where nothing needs more. */
  public static final double NARROWEST_GAP = 24;

  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A box, sizes in pixels.
   *
   * @param column counted from the left, from 0
   * @param entry how far below its top the first arrow enters, at its left edge; the others follow
   *     {@link #ENTRY_GAP} apart
   */
  public record Node(double width, double height, int column, double entry) {
    public static final double ENTRY_GAP = 10;
  }

  /** Where an arrow leaves its box. */
  public enum Side {
    RIGHT,
    BOTTOM
  }

  /**
   * An arrow.
   *
   * @param x where it leaves, from the left edge of its box
   * @param y where it leaves, from the top edge of its box
   */
  public record Edge(int from, double x, double y, Side side, int to) {}
}
