package org.heaplab.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.heaplab.view.Timeline.Point;

/** Leaves of many points those that a curve of this width can show. */
final class Thinning {
  private Thinning() {}

  /** In each pixel column the first, the lowest, the highest and the last point, in order. */
  static List<Point> of(List<Point> points, Scale time, ToLongFunction<Point> value) {
    List<Point> kept = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= points.size(); i++) {
      if (i == points.size() || column(points.get(i), time) != column(points.get(start), time)) {
        keep(points.subList(start, i), value, kept);
        start = i;
      }
    }
    return kept;
  }

  private static long column(Point point, Scale time) {
    return Math.round(time.at(point.time()));
  }

  private static void keep(List<Point> same, ToLongFunction<Point> value, List<Point> kept) {
    int low = 0;
    int high = 0;
    for (int i = 1; i < same.size(); i++) {
      low = value.applyAsLong(same.get(i)) < value.applyAsLong(same.get(low)) ? i : low;
      high = value.applyAsLong(same.get(i)) > value.applyAsLong(same.get(high)) ? i : high;
    }
    for (int i = 0; i < same.size(); i++) {
      if (i == 0 || i == low || i == high || i == same.size() - 1) {
        kept.add(same.get(i));
      }
    }
  }
}
