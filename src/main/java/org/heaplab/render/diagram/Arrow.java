package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.graph.Placement.Point;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;

/**
 * An arrow: a dot, lines with round corners, a filled head.
 *
 * @param dot where it begins, within its box
 * @param route from the edge of its box to the left edge of the other
 */
record Arrow(Point dot, List<Point> route, Look look) {
  private static final double RADIUS = 8;
  private static final double HEAD = 9;
  private static final double HALF_HEAD = 4.5;
  private static final double UNDER_HEAD = 2;
  private static final double HALO = 3;
  private static final double OUTSIDE = 2;

  /** The colours of arrows, in the order in which they are drawn. */
  enum Look {
    CUT(Palette.MUTED, 1.5),
    NAME(Tone.NAME.colour(), 1.5),
    REF(Palette.REF, 1.5),
    DOOMED(Tone.FREED.colour(), 1.5),
    CYCLE(Tone.CYCLE.colour(), 2);

    private final String colour;
    private final double width;

    Look(String colour, double width) {
      this.colour = colour;
      this.width = width;
    }
  }

  /** Draws the line; where it crosses earlier ones, a halo in the ground's colour sets it off. */
  void drawLine(Svg svg, String ground) {
    String outside = path(route);
    svg.path(path(trimmed())).hollow().stroke(ground, look.width + HALO).end();
    Svg.Element line = svg.path(lead() + outside).hollow().stroke(look.colour, look.width);
    (look == Look.CUT ? line.dashed("4 3") : line).end();
  }

  /** Draws head and dot, which no line may hide. */
  void drawEnds(Svg svg) {
    Point end = route.get(route.size() - 1);
    String head =
        "M"
            + at(end)
            + "L"
            + at(end.plus(-HEAD, HALF_HEAD))
            + "L"
            + at(end.plus(-HEAD, -HALF_HEAD));
    svg.path(head + "Z").fill(look.colour).end();
    svg.circle(dot.x(), dot.y(), Measures.DOT).fill(look.colour).end();
  }

  /** The route from just outside its own box. */
  private List<Point> trimmed() {
    List<Point> points = new ArrayList<>(route);
    points.set(0, towards(route.get(0), route.get(1), OUTSIDE));
    return points;
  }

  /** The part within its own box. */
  private String lead() {
    return "M" + at(dot) + "L" + at(route.get(0));
  }

  private static String path(List<Point> route) {
    int last = route.size() - 1;
    StringBuilder data = new StringBuilder("M").append(at(route.get(0)));
    Point before = route.get(0);
    for (int i = 1; i < last; i++) {
      Point corner = route.get(i);
      Point after = i + 1 == last ? neck(route.get(last)) : route.get(i + 1);
      double radius =
          Math.min(
              RADIUS,
              Math.min(
                  distance(before, corner) / (i == 1 ? 1 : 2),
                  reach(corner, after, i + 1 == last)));
      data.append('L').append(at(towards(corner, before, radius)));
      data.append('Q').append(at(corner)).append(' ').append(at(towards(corner, after, radius)));
      before = corner;
    }
    return data.append('L').append(at(neck(route.get(last)))).toString();
  }

  private static double reach(Point corner, Point after, boolean last) {
    return distance(corner, after) / (last ? 1 : 2);
  }

  /** Where the line goes under the head. */
  private static Point neck(Point end) {
    return end.plus(UNDER_HEAD - HEAD, 0);
  }

  private static Point towards(Point from, Point to, double step) {
    double length = distance(from, to);
    if (length == 0) {
      return from;
    }
    return from.plus((to.x() - from.x()) * step / length, (to.y() - from.y()) * step / length);
  }

  private static double distance(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static String at(Point point) {
    return Svg.number(point.x()) + " " + Svg.number(point.y());
  }
}
