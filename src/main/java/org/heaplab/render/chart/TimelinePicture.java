package org.heaplab.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.heaplab.render.page.Picture;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.view.Timeline;
import org.heaplab.view.Timeline.CellSpan;
import org.heaplab.view.Timeline.Collection;
import org.heaplab.view.Timeline.Point;

/** Live bytes above, live objects below, cells as bands, collections with what they freed. */
final class TimelinePicture {
  private static final int WIDTH = 784;
  private static final int HEIGHT = 434;
  private static final double LEFT = 76;
  private static final double RIGHT = 760;
  private static final double TOP = 52;
  private static final double BYTES_BOTTOM = 220;
  private static final double OBJECTS_TOP = 252;
  private static final double OBJECTS_BOTTOM = 340;
  private static final double MARKS = 376;
  private static final double AXIS = 394;
  private static final double BESIDE = 8;

  /** From a mark's middle to its edge. */
  private static final int MARK = 13;

  private static final int BYTE_MARKS = 4;
  private static final int OBJECT_MARKS = 3;
  private static final double NARROWEST_CELL = 14;
  private static final double NEAREST_MARKS = 20;

  private final Timeline view;
  private final Svg svg = new Svg(WIDTH, HEIGHT, "Live bytes, live objects and collections", "");
  private final Scale time;

  private TimelinePicture(Timeline view) {
    this.view = view;
    long first = view.points().get(0).time();
    long last = view.points().get(view.points().size() - 1).time();
    time = new Scale(first, Math.max(first + 1, last), LEFT, RIGHT);
  }

  /** Draws it; there must be a point. */
  static Picture of(Timeline view, String words) {
    return new TimelinePicture(view).draw(words);
  }

  private Picture draw(String words) {
    cells();
    long most = view.points().stream().mapToLong(Point::bytes).max().orElse(0);
    Unit unit = Unit.of(most);
    Scale bytes = Scale.fromZero(most / (double) unit.bytes(), BYTE_MARKS, BYTES_BOTTOM, TOP);
    grid(bytes, BYTES_BOTTOM);
    axisLabel(LEFT - BESIDE, TOP - 12, unit.name());
    String curve = curve(Point::bytes, new Scale(0, bytes.to() * unit.bytes(), BYTES_BOTTOM, TOP));
    String down = "L" + time.pixel(time.to()) + " " + Svg.number(BYTES_BOTTOM);
    String back = "L" + time.pixel(time.from()) + " " + Svg.number(BYTES_BOTTOM) + "Z";
    svg.path(curve + down + back).fill(Palette.AREA).end();
    svg.path(curve).hollow().stroke(Tone.NAME.colour(), 2).set("stroke-linejoin", "round").end();
    long peak = view.points().stream().mapToLong(Point::objects).max().orElse(0);
    Scale objects = Scale.fromZero((double) peak, OBJECT_MARKS, OBJECTS_BOTTOM, OBJECTS_TOP);
    grid(objects, OBJECTS_BOTTOM);
    svg.path(curve(Point::objects, objects))
        .hollow()
        .stroke(Palette.REF, 2)
        .dashed("6 3")
        .set("stroke-linejoin", "round")
        .end();
    collections();
    titles();
    axis();
    return new Picture(svg.finish(), words, WIDTH, HEIGHT);
  }

  private void cells() {
    axisLabel(LEFT - BESIDE, 24, "cell");
    for (int i = 0; i < view.cells().size(); i++) {
      CellSpan cell = view.cells().get(i);
      double from = time.at(cell.from());
      double to = time.at(cell.to());
      if (i % 2 == 1) {
        svg.rect(from, 32, to - from, OBJECTS_BOTTOM + 8 - 32).fill(Palette.BAND).end();
      }
      if (i > 0) {
        svg.path("M" + Svg.number(from) + " 12V" + Svg.number(OBJECTS_BOTTOM + 8))
            .hollow()
            .stroke(Palette.GRID, 1)
            .end();
      }
      if (to - from >= NARROWEST_CELL) {
        svg.text((from + to) / 2, 24, Integer.toString(cell.number())).sans().middle().bold().end();
      }
    }
  }

  private void grid(Scale scale, double bottom) {
    for (double mark : scale.marks(scale.lastPixel() == TOP ? BYTE_MARKS : OBJECT_MARKS)) {
      boolean zero = mark == 0;
      svg.path("M" + Svg.number(LEFT) + " " + scale.pixel(mark) + "H" + Svg.number(RIGHT))
          .hollow()
          .stroke(zero ? Palette.FRAME : Palette.HAIR, 1)
          .end();
      double y = zero ? bottom : scale.at(mark);
      svg.text(LEFT - BESIDE, y + 4, Format.number(Math.round(mark)))
          .size(Type.SMALL)
          .fill(Palette.MUTED)
          .right()
          .end();
    }
  }

  private void axisLabel(double x, double y, String text) {
    svg.text(x, y, text).sans().size(Type.SMALL).fill(Palette.MUTED).right().end();
  }

  private String curve(ToLongFunction<Point> value, Scale scale) {
    StringBuilder data = new StringBuilder();
    for (Point point : Thinning.of(view.points(), time, value)) {
      data.append(data.length() == 0 ? 'M' : 'L');
      data.append(time.pixel(point.time())).append(' ');
      data.append(scale.pixel(value.applyAsLong(point)));
    }
    return data.toString();
  }

  /** Names of the curves, each with a halo so that no line crosses it. */
  private void titles() {
    title("live bytes", TOP + 6, Tone.NAME.colour());
    title("live objects", OBJECTS_TOP - 2, Palette.REF);
  }

  private void title(String text, double y, String colour) {
    svg.text(LEFT + 12, y + 12.5, text)
        .sans()
        .fill(colour)
        .bold()
        .stroke(Palette.PAPER, 3)
        .set("paint-order", "stroke")
        .set("stroke-linejoin", "round")
        .end();
  }

  /** Marks that would overlap share one. */
  private void collections() {
    axisLabel(LEFT - BESIDE - MARK, MARKS + 4, "collected");
    List<List<Collection>> groups = groups();
    for (int i = 0; i < groups.size(); i++) {
      List<Collection> group = groups.get(i);
      double x = time.at(group.get(0).time());
      double next = i + 1 < groups.size() ? time.at(groups.get(i + 1).get(0).time()) : WIDTH + 10;
      drop(x);
      mark(group, x);
      long freed = group.stream().mapToLong(Collection::freed).sum();
      String times = group.size() > 1 ? group.size() + " × " : "";
      String words = times + "freed " + Format.number(freed);
      if (x + 15 + Fit.width(words, Type.SMALL) < next - 10) {
        svg.text(x + 15, MARKS + 4, words).sans().size(Type.SMALL).fill(Palette.MUTED).end();
      }
    }
  }

  private List<List<Collection>> groups() {
    List<List<Collection>> groups = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Collection collection : view.collections()) {
      double x = time.at(collection.time());
      if (x - last >= NEAREST_MARKS) {
        groups.add(new ArrayList<>());
        last = x;
      }
      groups.get(groups.size() - 1).add(collection);
    }
    return groups;
  }

  private void drop(double x) {
    svg.path("M" + Svg.number(x) + " " + Svg.number(TOP) + "V" + Svg.number(MARKS - 10))
        .hollow()
        .stroke(Tone.CYCLE.colour(), 1)
        .dashed("2 3")
        .end();
  }

  /** A diamond for a collection that was asked for, a circle for one that came by itself. */
  private void mark(List<Collection> group, double x) {
    boolean asked = group.stream().anyMatch(Collection::asked);
    int generation = group.stream().mapToInt(Collection::generation).max().orElse(0);
    Tone tone = Tone.CYCLE;
    if (asked) {
      svg.path("M" + Svg.number(x) + " " + Svg.number(MARKS - MARK) + "l13 13l-13 13l-13 -13z")
          .fill(tone.colour())
          .end();
    } else {
      svg.circle(x, MARKS, 9).fill(tone.tint()).stroke(tone.colour(), 1.5).end();
    }
    svg.text(x, MARKS + 4, Integer.toString(generation))
        .size(Type.SMALL)
        .fill(asked ? Palette.BOX : tone.colour())
        .middle()
        .bold()
        .end();
  }

  private void axis() {
    svg.path("M" + Svg.number(LEFT) + " " + Svg.number(AXIS) + "H" + Svg.number(RIGHT))
        .hollow()
        .stroke(Palette.FRAME, 1)
        .end();
    for (double mark : time.marks(5)) {
      svg.path("M" + time.pixel(mark) + " " + Svg.number(AXIS) + "v4")
          .hollow()
          .stroke(Palette.FRAME, 1)
          .end();
      svg.text(time.at(mark), AXIS + 16, Format.number(Math.round(mark)))
          .size(Type.SMALL)
          .fill(Palette.MUTED)
          .middle()
          .end();
    }
    svg.text(LEFT, AXIS + 31, view.unit()).sans().size(Type.SMALL).fill(Palette.MUTED).end();
  }
}
