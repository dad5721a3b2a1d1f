package org.heaplab.render.bytes;

import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Svg;

/** Arrows that enter from above. */
final class DownArrow {
  private static final double HEAD = 9;
  private static final double HALF = 4.5;
  private static final double NECK = 7;

  private DownArrow() {}

  static void straight(Svg svg, double x, double from, double to) {
    String line = "M" + at(x, from) + "V" + Svg.number(to - NECK);
    stroke(svg, line, 1.5);
    ends(svg, x, from, x, to);
  }

  /** Down to a first level, across to a lane, down, and where the lane is not the entry across. */
  static void draw(
      Svg svg, double x, double from, double level, double lane, double entry, double to) {
    StringBuilder line = new StringBuilder("M" + at(x, from));
    double side = Math.signum(lane - x);
    if (side != 0) {
      double radius = Math.min(8, Math.abs(lane - x) / 2);
      line.append("V").append(Svg.number(level - radius));
      quarter(line, x, level, x + side * radius, level);
      line.append("H").append(Svg.number(lane - side * radius));
      quarter(line, lane, level, lane, level + radius);
    }
    if (lane != entry) {
      double turn = to - 18;
      line.append("V").append(Svg.number(turn - 8));
      quarter(line, lane, turn, lane + 8, turn);
      line.append("H").append(Svg.number(entry - 8));
      quarter(line, entry, turn, entry, turn + 8);
    }
    line.append("V").append(Svg.number(to - NECK));
    stroke(svg, line.toString(), 2);
    ends(svg, x, from, entry, to);
  }

  private static void quarter(StringBuilder line, double cx, double cy, double x, double y) {
    line.append("Q").append(at(cx, cy)).append(' ').append(at(x, y));
  }

  private static void stroke(Svg svg, String line, double width) {
    svg.path(line).hollow().stroke(Palette.REF, width).end();
  }

  private static void ends(Svg svg, double x, double from, double entry, double to) {
    String head =
        "M" + at(entry, to) + "L" + at(entry - HALF, to - HEAD) + "L" + at(entry + HALF, to - HEAD);
    svg.path(head + "Z").fill(Palette.REF).end();
    svg.circle(x, from, 3).fill(Palette.REF).end();
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
