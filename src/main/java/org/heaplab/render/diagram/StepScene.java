package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heaplab.render.diagram.Shape.Anchor;
import org.heaplab.render.graph.Graph;
import org.heaplab.render.graph.Graph.Side;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.graph.Placement;
import org.heaplab.render.graph.Placement.Point;
import org.heaplab.render.text.AddressTails;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Cut;

/**
 * Where everything lies in all steps of a trace: laid out once, so that nothing moves. A place
 * belongs to an address; what reuses the address gets the place.
 */
final class StepScene {

  /** The names' id. */
  static final long NAMES = -1L << 40;

  /** Arrows of all steps together that are laid out; the others go straight. */
  private static final int ROUTED = 240;

  private final AddressTails tails;
  private final StepNames names;
  private final Map<Long, Integer> indices = new LinkedHashMap<>();
  private final Map<Long, Integer> columns = new HashMap<>();
  private final Map<Long, Double> widths = new HashMap<>();
  private final Map<Long, Double> heights = new HashMap<>();
  private final Map<Wire, Graph.Edge> edges = new LinkedHashMap<>();
  private final Map<Wire, List<Point>> routes = new HashMap<>();
  private final Placement placement;

  /** Most boxes of a step are those of the step before. */
  private final Map<BoxLook, BoxShape> known = new HashMap<>();

  private final Set<BoxLook> measured = new HashSet<>();

  private record BoxLook(Box box, int arrowsIn) {}

  /**
   * An arrow in any step.
   *
   * @param nth of those between the same two, or the place of its name
   */
  record Wire(long from, long to, int nth) {}

  StepScene(List<RefDiagram> diagrams, AddressTails tails, GraphLayout layout) {
    this.tails = tails;
    names = new StepNames(diagrams);
    indices.put(NAMES, 0);
    diagrams.forEach(this::measure);
    for (RefDiagram diagram : diagrams) {
      shapes(diagram).forEach((id, shape) -> connect(id, shape));
    }
    placement = layout.place(graph());
    int i = 0;
    for (Wire wire : edges.keySet()) {
      routes.put(wire, placement.routes().get(i++));
    }
  }

  private void measure(RefDiagram diagram) {
    new Columns(diagram).all().forEach(columns::putIfAbsent);
    Map<Long, Integer> arrowsIn = Fan.in(diagram);
    for (Box box : diagram.boxes()) {
      indices.putIfAbsent(box.id(), indices.size());
      BoxLook look = new BoxLook(box, arrowsIn.getOrDefault(box.id(), 0));
      if (measured.add(look)) {
        Shape shape = new BoxShape(box, tails, look.arrowsIn(), true, 0);
        widths.merge(box.id(), shape.width(), Math::max);
        heights.merge(box.id(), shape.height(), Math::max);
      }
    }
    for (Cut cut : diagram.cuts()) {
      indices.putIfAbsent(cut.id(), indices.size());
      widths.merge(cut.id(), new CutShape(cut).width(), Math::max);
      heights.merge(cut.id(), new CutShape(cut).height(), Math::max);
    }
  }

  private void connect(long from, Shape shape) {
    Map<Long, Integer> seen = new HashMap<>();
    for (Anchor anchor : shape.anchors()) {
      Wire wire = wire(from, anchor, seen);
      if (edges.size() < ROUTED && indices.containsKey(anchor.target())) {
        edges.computeIfAbsent(wire, w -> edge(w, anchor));
      }
    }
  }

  /**
   * The arrow of an anchor: one for each row of the names, which stay where they are; {@code seen}
   * counts those of another shape so far.
   */
  static Wire wire(long from, Anchor anchor, Map<Long, Integer> seen) {
    int nth = anchor.name() ? (int) anchor.y() : seen.merge(anchor.target(), 1, Integer::sum);
    return new Wire(from, anchor.target(), nth);
  }

  private Graph.Edge edge(Wire wire, Anchor anchor) {
    boolean right = anchor.side() == Side.RIGHT;
    return new Graph.Edge(
        indices.get(wire.from()),
        right ? width(wire.from()) : anchor.x(),
        right ? anchor.y() : height(wire.from()),
        anchor.side(),
        indices.get(wire.to()));
  }

  double width(long id) {
    return id == NAMES ? names.width() : widths.get(id);
  }

  double height(long id) {
    return id == NAMES ? names.height() : heights.get(id);
  }

  private Graph graph() {
    List<Graph.Node> nodes = new ArrayList<>();
    for (long id : indices.keySet()) {
      int column = id == NAMES ? 0 : columns.getOrDefault(id, 1);
      double entry =
          id == NAMES ? 0 : id < 0 ? height(id) / 2 : Measures.TAB + BoxShape.FIRST_ENTRY;
      nodes.add(new Graph.Node(width(id), height(id), column, entry));
    }
    return new Graph(nodes, new ArrayList<>(edges.values()), Graph.NARROWEST_GAP);
  }

  /** What a step shows, by id, the names first. */
  Map<Long, Shape> shapes(RefDiagram diagram) {
    Map<Long, Shape> shapes = new LinkedHashMap<>();
    shapes.put(NAMES, names.shape(diagram));
    Map<Long, Integer> arrowsIn = Fan.in(diagram);
    for (Box box : diagram.boxes()) {
      int in = arrowsIn.getOrDefault(box.id(), 0);
      shapes.put(
          box.id(),
          known.computeIfAbsent(
              new BoxLook(box, in), look -> new BoxShape(box, tails, in, true, width(box.id()))));
    }
    diagram.cuts().forEach(cut -> shapes.put(cut.id(), new CutShape(cut)));
    return shapes;
  }

  int index(long id) {
    return indices.get(id);
  }

  Point corner(long id) {
    return placement.corners().get(indices.get(id));
  }

  /** The way of an arrow from a shape's dot, in the step in which that shape is drawn. */
  List<Point> route(Wire wire, Anchor anchor) {
    Point corner = corner(wire.from());
    Point dot = corner.plus(anchor.x(), anchor.y());
    List<Point> route = routes.get(wire);
    return route == null ? straight(wire, anchor, dot) : anchored(route, anchor.side(), dot);
  }

  /** Bends the start of a way to its dot, which a step may have elsewhere in the shape. */
  private static List<Point> anchored(List<Point> route, Side side, Point dot) {
    List<Point> points = new ArrayList<>(route);
    Point first = points.get(0);
    Point second = points.get(1);
    if (side == Side.RIGHT) {
      points.set(0, new Point(first.x(), dot.y()));
      if (second.y() == first.y() && points.size() > 2) {
        points.set(1, new Point(second.x(), dot.y()));
      } else if (second.y() == first.y() && second.y() != dot.y()) {
        double middle = (first.x() + second.x()) / 2;
        points.add(1, new Point(middle, dot.y()));
        points.add(2, new Point(middle, second.y()));
      }
    } else {
      points.set(0, new Point(dot.x(), first.y()));
      if (second.x() == first.x()) {
        points.set(1, new Point(dot.x(), second.y()));
      }
    }
    return points;
  }

  private List<Point> straight(Wire wire, Anchor anchor, Point dot) {
    Point end = corner(wire.to()).plus(0, Measures.TAB + BoxShape.FIRST_ENTRY);
    double edge = corner(wire.from()).x() + width(wire.from());
    Point start =
        anchor.side() == Side.RIGHT
            ? new Point(edge, dot.y())
            : new Point(dot.x(), corner(wire.from()).y() + height(wire.from()));
    double lane = end.x() - Graph.NARROWEST_GAP / 2;
    return List.of(start, new Point(lane, start.y()), new Point(lane, end.y()), end);
  }

  double right() {
    double right = placement.width();
    for (long id : indices.keySet()) {
      right = Math.max(right, corner(id).x() + width(id));
    }
    return right;
  }

  double bottom() {
    double bottom = placement.height();
    for (long id : indices.keySet()) {
      bottom = Math.max(bottom, corner(id).y() + height(id));
    }
    return bottom;
  }
}
