package org.heaplab.render.diagram;

import java.util.List;
import org.heaplab.render.graph.Graph.Side;
import org.heaplab.render.svg.Svg;

/** Something with a size and a place; all coordinates count from its upper left corner. */
interface Shape {

  double width();

  double height();

  /** How far below the top the first arrow enters. */
  double entry();

  /** Where arrows begin. */
  List<Anchor> anchors();

  void draw(Svg svg, double x, double y);

  /** A dot; its arrow leaves to that side. */
  record Anchor(long target, double x, double y, Side side, boolean name) {
    Anchor moved(double dx, double dy) {
      return new Anchor(target, x + dx, y + dy, side, name);
    }
  }
}
