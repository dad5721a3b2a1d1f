package org.heaplab.render.refs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heaplab.render.graph.Placement.Point;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;

/** The word "cycle", put where it hides nothing. */
final class CycleLabel {
  private static final double WIDTH = 48;
  private static final double HEIGHT = 18;
  private static final double CLEAR = 3;
  private static final int STEP = 8;

  private CycleLabel() {}

  /** A rectangle. */
  record Area(double x, double y, double width, double height) {
    boolean meets(Area other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  private record Stretch(Point from, Point to) {
    double length() {
      return Math.abs(to.x() - from.x());
    }

    Area area() {
      double left = Math.min(from.x(), to.x());
      double top = Math.min(from.y(), to.y());
      return new Area(left, top, length() + 0.01, Math.abs(to.y() - from.y()) + 0.01);
    }
  }

  /** Draws it on one of the cycle's arrows, away from other arrows and from what is taken. */
  static void draw(Svg svg, List<Arrow> cycle, List<Arrow> all, List<Area> taken) {
    List<Stretch> lines = all.stream().flatMap(CycleLabel::stretches).toList();
    Optional<Area> place =
        cycle.stream()
            .flatMap(CycleLabel::stretches)
            .filter(s -> s.from().y() == s.to().y() && s.length() >= WIDTH + 2 * STEP)
            .sorted(Comparator.comparingDouble(Stretch::length).reversed())
            .flatMap(stretch -> places(stretch, lines, taken))
            .findFirst();
    place.ifPresent(
        area -> {
          draw(svg, area);
          taken.add(area);
        });
  }

  private static Stream<Stretch> stretches(Arrow arrow) {
    List<Point> points = arrow.route();
    return Stream.iterate(1, i -> i < points.size(), i -> i + 1)
        .map(i -> new Stretch(points.get(i - 1), points.get(i)));
  }

  /** Free places on a stretch, from its middle outwards. */
  private static Stream<Area> places(Stretch stretch, List<Stretch> lines, List<Area> taken) {
    double middle = (stretch.from().x() + stretch.to().x()) / 2;
    double reach = (stretch.length() - WIDTH) / 2 - STEP;
    return Stream.iterate(0, i -> i * STEP <= reach, i -> i + 1)
        .flatMap(i -> Stream.of(middle - i * STEP, middle + i * STEP))
        .map(x -> new Area(x - WIDTH / 2, stretch.from().y() - HEIGHT / 2, WIDTH, HEIGHT))
        .filter(area -> free(area, stretch, lines, taken));
  }

  private static boolean free(Area area, Stretch own, List<Stretch> lines, List<Area> taken) {
    Area wide =
        new Area(
            area.x() - CLEAR,
            area.y() - CLEAR,
            area.width() + 2 * CLEAR,
            area.height() + 2 * CLEAR);
    return taken.stream().noneMatch(wide::meets)
        && lines.stream().noneMatch(l -> !l.equals(own) && wide.meets(l.area()));
  }

  private static void draw(Svg svg, Area area) {
    Tone tone = Tone.CYCLE;
    svg.rect(area.x(), area.y(), WIDTH, HEIGHT)
        .round(HEIGHT / 2)
        .fill(tone.tint())
        .stroke(tone.colour(), 1.5)
        .end();
    svg.text(area.x() + WIDTH / 2, area.y() + 13, "cycle")
        .sans()
        .size(Type.SMALL)
        .fill(tone.colour())
        .middle()
        .bold()
        .end();
  }
}
