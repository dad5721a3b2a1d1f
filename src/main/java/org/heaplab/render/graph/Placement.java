package org.heaplab.render.graph;

import java.util.List;

/**
 * Where everything lies, in pixels from the upper left corner.
 *
 * @param corners upper left corner of each node
 * @param routes for each edge its points, from the edge of its box to the left edge of the other
 */
public record Placement(
    List<Point> corners, List<List<Point>> routes, double width, double height) {

  public Placement {
    corners = List.copyOf(corners);
    routes = routes.stream().map(List::copyOf).toList();
  }

  /** A place. */
  public record Point(double x, double y) {
    public Point plus(double dx, double dy) {
      return new Point(x + dx, y + dy);
    }
  }
}
