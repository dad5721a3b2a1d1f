package org.heaplab.render.graph;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.graph.Placement.Point;

/**
 * Joins the two halves of an arrow that turns: it comes from the right and goes back to the right.
 *
 * <pre>
 *      ┌──▶ target        the turn ╶ lies on the far left; where one half has no corner of its own
 *   ╶──┘                  near it, both meet in the other's corner, and the piece that runs to the
 *   ╶────── source        turn and back again goes
 * </pre>
 */
final class Turn {
  /** So little that moving a line by it cannot bring it onto another. */
  static final double HEIGHT = 2;

  private Turn() {}

  /**
   * The route of both halves. Of the corners next to the turn, that of the second half is kept
   * where it lies further left, for the first half passes there anyway.
   *
   * @param toTurn ends at the turn
   * @param fromTurn begins there
   */
  static List<Point> join(List<Point> toTurn, List<Point> fromTurn) {
    int before = toTurn.size() - 2;
    Point last = toTurn.get(before);
    Point next = fromTurn.get(1);
    boolean straight = fromTurn.size() == 2;
    List<Point> route = new ArrayList<>(toTurn.subList(0, before));
    if (!straight && next.x() <= last.x()) {
      route.add(last);
      route.add(new Point(next.x(), last.y()));
      route.addAll(fromTurn.subList(2, fromTurn.size()));
    } else {
      route.add(new Point(last.x(), next.y()));
      route.addAll(fromTurn.subList(1, fromTurn.size()));
    }
    return route;
  }
}
