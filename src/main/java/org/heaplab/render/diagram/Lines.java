package org.heaplab.render.diagram;

import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Svg;

/** The thin lines between rows and columns of a box; {@link #draw} draws them all as one path. */
final class Lines {
  private final StringBuilder data = new StringBuilder();

  void across(double x, double y, double width) {
    data.append('M').append(Svg.number(x + 1)).append(' ').append(Svg.number(y));
    data.append('h').append(Svg.number(width - 2));
  }

  void down(double x, double y, double height) {
    data.append('M').append(Svg.number(x)).append(' ').append(Svg.number(y));
    data.append('v').append(Svg.number(height));
  }

  void draw(Svg svg) {
    if (data.length() > 0) {
      svg.path(data.toString()).hollow().stroke(Palette.HAIR, 1).end();
    }
  }
}
