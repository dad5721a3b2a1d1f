package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.render.diagram.Shape.Anchor;
import org.heaplab.render.graph.Graph;
import org.heaplab.render.graph.Graph.Side;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.graph.Placement;
import org.heaplab.render.text.AddressTails;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Box;

/** The shapes of a diagram and where they and their arrows lie. */
final class Scene {
  private final RefDiagram diagram;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Long> ids = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final Map<Long, Integer> indices = new HashMap<>();
  private final List<Wire> wires = new ArrayList<>();
  private final Placement placement;

  /** A shown reference, from a dot of one shape to another shape. */
  record Wire(int from, Anchor anchor, int to) {}

  /** Names come first, if there are any. */
  Scene(RefDiagram diagram, AddressTails tails, GraphLayout layout) {
    this.diagram = diagram;
    Map<Long, Integer> arrowsIn = Fan.in(diagram);
    Map<Long, Shape> byId = new HashMap<>();
    diagram.cuts().forEach(cut -> byId.put(cut.id(), new CutShape(cut)));
    for (Box box : diagram.boxes()) {
      byId.put(box.id(), new BoxShape(box, tails, arrowsIn.getOrDefault(box.id(), 0)));
    }
    if (hasNames()) {
      add(-1, 0, new NamesShape(diagram.frames()));
    }
    new Columns(diagram).all().forEach((id, column) -> add(id, column, byId.get(id)));
    for (int i = 0; i < shapes.size(); i++) {
      for (Anchor anchor : shapes.get(i).anchors()) {
        wires.add(new Wire(i, anchor, indices.get(anchor.target())));
      }
    }
    placement = layout.place(graph());
  }

  private void add(long id, int column, Shape shape) {
    indices.put(id, shapes.size());
    ids.add(id);
    columns.add(column);
    shapes.add(shape);
  }

  /** Which box or cut a shape shows; -1 for the names. */
  long id(int shape) {
    return ids.get(shape);
  }

  boolean hasNames() {
    return !diagram.frames().isEmpty();
  }

  List<Shape> shapes() {
    return shapes;
  }

  List<Wire> wires() {
    return wires;
  }

  Placement placement() {
    return placement;
  }

  private Graph graph() {
    List<Graph.Node> nodes = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      nodes.add(new Graph.Node(shape.width(), shape.height(), columns.get(i), shape.entry()));
    }
    List<Graph.Edge> edges = new ArrayList<>();
    for (Wire wire : wires) {
      Shape from = shapes.get(wire.from());
      Anchor anchor = wire.anchor();
      boolean right = anchor.side() == Side.RIGHT;
      edges.add(
          new Graph.Edge(
              wire.from(),
              right ? from.width() : anchor.x(),
              right ? anchor.y() : from.height(),
              anchor.side(),
              wire.to()));
    }
    return new Graph(nodes, edges, Graph.NARROWEST_GAP);
  }
}
