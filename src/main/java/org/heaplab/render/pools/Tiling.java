package org.heaplab.render.pools;

import org.heaplab.render.svg.Svg;

/** Equal cells in rows, as in all pictures of this package; collects cells into one path. */
final class Tiling {
  static final int WIDTH = 364;
  static final int CELL_WIDTH = 37;
  static final int CELL_HEIGHT = 25;
  static final double LEFT = 15.5;
  static final double TOP = 40.5;

  private static final int PITCH_X = 42;
  private static final int PITCH_Y = 30;

  private final int perRow;

  Tiling(int perRow) {
    this.perRow = perRow;
  }

  double x(int index) {
    return LEFT + index % perRow * PITCH_X;
  }

  double y(int index) {
    int row = index / perRow;
    return TOP + row * (double) PITCH_Y;
  }

  /** Where the rows end. */
  double bottom(int cells) {
    int rows = (cells + perRow - 1) / perRow;
    return TOP + rows * (double) PITCH_Y;
  }

  /** The outline of one cell, to be put into a path. */
  String outline(int index) {
    return part(index, CELL_HEIGHT);
  }

  /** The lower part of a cell, of this height. */
  String part(int index, int height) {
    return "M"
        + Svg.number(x(index))
        + " "
        + Svg.number(y(index) + CELL_HEIGHT - height)
        + "h"
        + CELL_WIDTH
        + "v"
        + height
        + "h-"
        + CELL_WIDTH
        + "z";
  }
}
