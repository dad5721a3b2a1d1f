package org.heaplab.render.refs;

import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Svg;

/** The thin lines between rows and columns. */
final class Lines {
  private Lines() {}

  static void across(Svg svg, double x, double y, double width) {
    hair(svg, "M" + at(x + 1, y) + "h" + Svg.number(width - 2));
  }

  static void down(Svg svg, double x, double y, double height) {
    hair(svg, "M" + at(x, y) + "v" + Svg.number(height));
  }

  private static void hair(Svg svg, String data) {
    svg.path(data).hollow().stroke(Palette.HAIR, 1).end();
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
