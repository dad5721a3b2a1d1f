package org.heaplab.render.svg;

/** Slanting lines across a rectangle, as one path. */
public final class Hatch {
  private static final int STEP = 8;

  private Hatch() {}

  public static void draw(Svg svg, double x, double y, double width, double height, String colour) {
    StringBuilder data = new StringBuilder();
    for (double d = STEP; d < width + height; d += STEP) {
      data.append('M')
          .append(Svg.number(x + Math.min(d, width)))
          .append(' ')
          .append(Svg.number(y + Math.max(0, d - width)))
          .append('L')
          .append(Svg.number(x + Math.max(0, d - height)))
          .append(' ')
          .append(Svg.number(y + Math.min(d, height)));
    }
    svg.path(data.toString()).hollow().stroke(colour, 1).end();
  }
}
