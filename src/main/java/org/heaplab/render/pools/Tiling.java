package org.heaplab.render.pools;

import org.heaplab.render.page.Explorable.Spot;
import org.heaplab.render.svg.Svg;

/** Equal cells in rows, as in all pictures of this package; collects cells into one path. */
final class Tiling {
  static final int WIDTH = 364;
  static final double LEFT = 15.5;
  static final double TOP = 40.5;

  private final int perRow;
  private final int cellWidth;
  private final int cellHeight;
  private final int gap;

  private Tiling(int perRow, int cellWidth, int cellHeight, int gap) {
    this.perRow = perRow;
    this.cellWidth = cellWidth;
    this.cellHeight = cellHeight;
    this.gap = gap;
  }

  /** Eight cells in a row. */
  static Tiling wide() {
    return new Tiling(8, 37, 25, 5);
  }

  /** Twelve lower cells in a row, each with room for a number of three digits. */
  static Tiling narrow() {
    return new Tiling(12, 25, 18, 3);
  }

  int cellWidth() {
    return cellWidth;
  }

  int cellHeight() {
    return cellHeight;
  }

  double x(int index) {
    return LEFT + index % perRow * (cellWidth + gap);
  }

  double y(int index) {
    int row = index / perRow;
    return TOP + row * (double) (cellHeight + gap);
  }

  /** Where the rows end. */
  double bottom(int cells) {
    int rows = (cells + perRow - 1) / perRow;
    return TOP + rows * (double) (cellHeight + gap);
  }

  /** A cell as a place that tells more. */
  Spot spot(int index, String text) {
    return new Spot(x(index), y(index), cellWidth, cellHeight, text);
  }

  /** The outline of one cell, to be put into a path. */
  String outline(int index) {
    return part(index, cellHeight);
  }

  /** The lower part of a cell, of this height. */
  String part(int index, int height) {
    return "M"
        + Svg.number(x(index))
        + " "
        + Svg.number(y(index) + cellHeight - height)
        + "h"
        + cellWidth
        + "v"
        + height
        + "h-"
        + cellWidth
        + "z";
  }
}
