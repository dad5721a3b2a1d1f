package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heaplab.render.diagram.Scene.Wire;
import org.heaplab.render.graph.Graph.Side;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.graph.Placement.Point;
import org.heaplab.render.page.Picture;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.AddressTails;
import org.heaplab.view.Links;
import org.heaplab.view.RefDiagram;

/** Draws a diagram. */
final class RefPicture {
  private static final double LEFT = 24;
  private static final double TOP = 36;
  private static final double BELOW = 24;
  private static final double HEADING = 24;
  private static final int NARROWEST = 366;

  private final RefDiagram diagram;
  private final Links links;
  private final Scene scene;

  private RefPicture(RefDiagram diagram, Links links, Scene scene) {
    this.diagram = diagram;
    this.links = links;
    this.scene = scene;
  }

  static Picture of(
      RefDiagram diagram, AddressTails tails, GraphLayout layout, String title, String words) {
    Scene scene = new Scene(diagram, tails, layout);
    return new RefPicture(diagram, new Links(diagram), scene).draw(title, words);
  }

  private Picture draw(String title, String words) {
    double right = scene.placement().width();
    double bottom = scene.placement().height();
    for (int i = 0; i < scene.shapes().size(); i++) {
      right = Math.max(right, corner(i).x() - LEFT + scene.shapes().get(i).width());
      bottom = Math.max(bottom, corner(i).y() - TOP + scene.shapes().get(i).height());
    }
    int width = (int) Math.max(NARROWEST, Math.ceil(right + 2 * LEFT));
    int height = (int) Math.ceil(bottom + TOP + BELOW);
    Svg svg = new Svg(width, height, title, words);
    headings(svg);
    for (int i = 0; i < scene.shapes().size(); i++) {
      scene.shapes().get(i).draw(svg, corner(i).x(), corner(i).y());
    }
    List<Arrow> arrows = arrows();
    arrows.stream()
        .sorted(Comparator.comparing(Arrow::look))
        .forEach(arrow -> arrow.drawLine(svg, Palette.PAPER));
    arrows.forEach(arrow -> arrow.drawEnds(svg));
    cycleLabels(svg, arrows);
    return new Picture(svg.finish(), title + ". " + words, width, height);
  }

  private Point corner(int shape) {
    return scene.placement().corners().get(shape).plus(LEFT, TOP);
  }

  private void headings(Svg svg) {
    if (scene.hasNames()) {
      heading(svg, corner(0).x(), "Names");
    }
    double objects = Double.MAX_VALUE;
    for (int i = scene.hasNames() ? 1 : 0; i < scene.shapes().size(); i++) {
      objects = Math.min(objects, corner(i).x());
    }
    if (objects < Double.MAX_VALUE) {
      heading(svg, objects, "Objects on the heap");
    }
  }

  private static void heading(Svg svg, double x, String text) {
    svg.text(x, HEADING, text).sans().size(Type.SMALL).fill(Palette.MUTED).end();
  }

  private List<Arrow> arrows() {
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < scene.wires().size(); i++) {
      Wire wire = scene.wires().get(i);
      Point corner = corner(wire.from());
      Point dot = corner.plus(wire.anchor().x(), wire.anchor().y());
      List<Point> route =
          scene.placement().routes().get(i).stream().map(p -> p.plus(LEFT, TOP)).toList();
      arrows.add(new Arrow(dot, straight(dot, route, wire.anchor().side()), look(wire)));
    }
    return arrows;
  }

  /** Levels the first point with its dot, from which rounding may have moved it. */
  private static List<Point> straight(Point dot, List<Point> route, Side side) {
    List<Point> points = new ArrayList<>(route);
    Point first = points.get(0);
    points.set(
        0, side == Side.RIGHT ? new Point(first.x(), dot.y()) : new Point(dot.x(), first.y()));
    return points;
  }

  private Arrow.Look look(Wire wire) {
    if (isCut(scene.id(wire.to()))) {
      return Arrow.Look.CUT;
    } else if (wire.anchor().name()) {
      return Arrow.Look.NAME;
    }
    return links.inCycle(source(wire), wire.anchor().target()) ? Arrow.Look.CYCLE : Arrow.Look.REF;
  }

  private boolean isCut(long id) {
    return diagram.cuts().stream().anyMatch(cut -> cut.id() == id);
  }

  private long source(Wire wire) {
    return scene.id(wire.from());
  }

  /** One label for each group of cycles, on its longest free stretch. */
  private void cycleLabels(Svg svg, List<Arrow> arrows) {
    List<Labels.Area> taken = new ArrayList<>();
    for (int i = 0; i < scene.shapes().size(); i++) {
      Shape shape = scene.shapes().get(i);
      taken.add(new Labels.Area(corner(i).x(), corner(i).y(), shape.width(), shape.height()));
    }
    Labels labels = new Labels(arrows, taken);
    Set<Long> labelled = new HashSet<>();
    for (int i = 0; i < arrows.size(); i++) {
      if (arrows.get(i).look() == Arrow.Look.CYCLE
          && !labelled.contains(source(scene.wires().get(i)))) {
        Set<Long> group = links.group(source(scene.wires().get(i)));
        labelled.addAll(group);
        CycleLabel.draw(svg, ofGroup(arrows, group), labels);
      }
    }
  }

  private List<Arrow> ofGroup(List<Arrow> arrows, Set<Long> group) {
    List<Arrow> cycle = new ArrayList<>();
    for (int i = 0; i < arrows.size(); i++) {
      if (arrows.get(i).look() == Arrow.Look.CYCLE
          && group.contains(source(scene.wires().get(i)))) {
        cycle.add(arrows.get(i));
      }
    }
    return cycle;
  }
}
