package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heaplab.render.graph.Placement.Point;

/** Finds places for words on arrows where they hide neither a box nor another arrow. */
final class Labels {
  private static final double CLEAR = 3;
  private static final int STEP = 8;

  private final List<Stretch> lines;
  private final List<Area> taken;

  /**
   * A rectangle.
   *
   * @param x of its left edge
   * @param y of its upper edge
   */
  record Area(double x, double y, double width, double height) {
    boolean meets(Area other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }

    Area grown(double by) {
      return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
    }
  }

  private record Stretch(Point from, Point to) {
    double length() {
      return Math.abs(to.x() - from.x());
    }

    boolean level() {
      return from.y() == to.y();
    }

    Area area() {
      double left = Math.min(from.x(), to.x());
      double top = Math.min(from.y(), to.y());
      return new Area(left, top, length() + 0.01, Math.abs(to.y() - from.y()) + 0.01);
    }
  }

  Labels(Collection<Arrow> arrows, Collection<Area> boxes) {
    lines = arrows.stream().flatMap(Labels::stretches).toList();
    taken = new ArrayList<>(boxes);
  }

  /**
   * Takes a free place, on the longest stretch that has one.
   *
   * @param rise of the label's middle above the line; 0 puts it on the line
   */
  Optional<Area> take(List<Arrow> arrows, double width, double height, double rise) {
    Optional<Area> place =
        arrows.stream()
            .flatMap(Labels::stretches)
            .filter(stretch -> stretch.level() && stretch.length() >= width)
            .sorted(Comparator.comparingDouble(Stretch::length).reversed())
            .flatMap(stretch -> places(stretch, width, height, rise))
            .findFirst();
    place.ifPresent(taken::add);
    return place;
  }

  private static Stream<Stretch> stretches(Arrow arrow) {
    List<Point> points = arrow.route();
    return Stream.iterate(1, i -> i < points.size(), i -> i + 1)
        .map(i -> new Stretch(points.get(i - 1), points.get(i)));
  }

  /** Free places on a stretch, from its middle outwards. */
  private Stream<Area> places(Stretch stretch, double width, double height, double rise) {
    double middle = (stretch.from().x() + stretch.to().x()) / 2;
    double reach = (stretch.length() - width) / 2;
    double top = stretch.from().y() - rise - height / 2;
    return Stream.iterate(0, i -> i * STEP <= reach, i -> i + 1)
        .flatMap(i -> Stream.of(middle - i * STEP, middle + i * STEP))
        .map(x -> new Area(x - width / 2, top, width, height))
        .filter(area -> free(area, stretch));
  }

  private boolean free(Area area, Stretch own) {
    return taken.stream().noneMatch(area.grown(CLEAR)::meets)
        && lines.stream().noneMatch(l -> !l.equals(own) && area.grown(CLEAR).meets(l.area()));
  }
}
