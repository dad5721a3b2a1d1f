package org.heaplab.render.diagram;

import org.heaplab.render.svg.Type;
import org.heaplab.render.text.Fit;

/** The grid of the diagrams, in pixels. */
final class Measures {
  static final int ROW = 24;
  static final int HEADER = 40;
  static final int NAMES_HEADER = 26;
  static final int INDEX_ROW = 20;
  static final int TAB = 18;
  static final int RADIUS = 4;
  static final int GAP = 24;
  static final int PADDING = 8;
  static final int NARROWEST_BOX = 112;
  static final int DOT_COLUMN = 44;
  static final int SLOT_COLUMN = 48;
  static final double DOT = 3;

  /** Room for the sign of an immortal value behind it. */
  static final double IMMORTAL = 14;

  private static final int GRID = 8;

  private Measures() {}

  static double slotWidth(String text) {
    return Fit.width(text, Type.SLOT);
  }

  /** Up to the next multiple of the grid. */
  static double onGrid(double width) {
    return Math.ceil(width / GRID) * GRID;
  }
}
