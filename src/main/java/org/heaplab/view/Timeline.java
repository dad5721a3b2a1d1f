package org.heaplab.view;

import java.util.List;

/**
 * The heap over time: {@code %timeline}.
 *
 * <p>Time is counted, not measured: in containers made, or in cells.
 *
 * @param unit of the points' time, such as "containers made since the notebook started"
 * @param points by time; between two of them the heap grows or shrinks evenly
 * @param cells one after the other
 */
public record Timeline(
    String unit, List<Point> points, List<CellSpan> cells, List<Collection> collections)
    implements View {

  public Timeline {
    points = List.copyOf(points);
    cells = List.copyOf(cells);
    collections = List.copyOf(collections);
  }

  /** The heap at one time. */
  public record Point(long time, long bytes, long objects) {}

  /** When a cell ran, and the heap after it. */
  public record CellSpan(int number, long from, long to, long bytes, long objects) {}

  /**
   * A collection.
   *
   * @param asked whether {@code gc.collect()} asked for it
   */
  public record Collection(long time, int cell, int generation, boolean asked, long freed) {}
}
