package org.heaplab.render.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.heaplab.render.graph.Graph.Edge;
import org.heaplab.render.graph.Graph.Node;
import org.heaplab.render.graph.Placement.Point;

/**
 * One run of ELK.
 *
 * <p>Columns are given: ELK reads them from the nodes' x, and turns arrows that lead to an earlier
 * column around by itself. It knows no arrow within a column. Such an arrow gets a <em>turn</em>, a
 * node without extent in a layer of its own left of the column, from which one edge leads to either
 * end; {@link Turn} joins the two.
 */
final class ElkRun {
  private static final double LANES = 8;
  private static final double NEXT_TO_BOX = 12;
  private static final double ROWS = 24;

  /** Wider than any box, so that no two columns overlap. */
  private static final double COLUMN_PITCH = 100_000;

  private final Graph graph;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final List<ElkNode> nodes = new ArrayList<>();
  private final List<ElkPort> entries;
  private final List<List<ElkEdge>> edges = new ArrayList<>();

  /**
   * Places the graph.
   *
   * @param order of the edges; so they enter a box from top to bottom
   */
  ElkRun(Graph graph, List<Integer> order) {
    this.graph = graph;
    entries = new ArrayList<>(Collections.nCopies(graph.edges().size(), null));
    configure();
    graph.nodes().forEach(this::add);
    enter(order);
    for (int i = 0; i < graph.edges().size(); i++) {
      edges.add(connect(graph.edges().get(i), entries.get(i)));
    }
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
  }

  Placement placement() {
    return new Placement(
        nodes.stream().map(node -> new Point(node.getX(), node.getY())).toList(),
        edges.stream().map(ElkRun::route).toList(),
        root.getWidth(),
        root.getHeight());
  }

  private void configure() {
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
    root.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.LEFTUP);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, ROWS);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, graph.gap());
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LANES);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LANES);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, NEXT_TO_BOX);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, NEXT_TO_BOX);
  }

  private void add(Node node) {
    ElkNode added = create(node.width(), node.height(), 2 * node.column());
    added.setProperty(LayeredOptions.POSITION, new KVector(0, nodes.size()));
    nodes.add(added);
  }

  private ElkNode create(double width, double height, int layer) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(width, height);
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    node.setLocation(layer * COLUMN_PITCH, 0);
    return node;
  }

  private void enter(List<Integer> order) {
    int[] used = new int[nodes.size()];
    for (int i : order) {
      int to = graph.edges().get(i).to();
      double y = graph.nodes().get(to).entry() + used[to]++ * Node.ENTRY_GAP;
      entries.set(i, port(nodes.get(to), 0, y, PortSide.WEST));
    }
  }

  /** The one edge of an arrow, or the two of an arrow that turns. */
  private List<ElkEdge> connect(Edge edge, ElkPort entry) {
    PortSide side = edge.side() == Graph.Side.RIGHT ? PortSide.EAST : PortSide.SOUTH;
    ElkPort exit = port(nodes.get(edge.from()), edge.x(), edge.y(), side);
    int column = graph.nodes().get(edge.to()).column();
    if (edge.from() == edge.to() || graph.nodes().get(edge.from()).column() != column) {
      return List.of(ElkGraphUtil.createSimpleEdge(exit, entry));
    }
    ElkNode turn = create(0, Turn.HEIGHT, 2 * column - 1);
    ElkPort upper = port(turn, 0, 0, PortSide.EAST);
    ElkPort lower = port(turn, 0, Turn.HEIGHT, PortSide.EAST);
    boolean up = edge.from() > edge.to();
    return List.of(
        ElkGraphUtil.createSimpleEdge(up ? lower : upper, exit),
        ElkGraphUtil.createSimpleEdge(up ? upper : lower, entry));
  }

  private static ElkPort port(ElkNode node, double x, double y, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setLocation(x, y);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    return port;
  }

  private static List<Point> route(List<ElkEdge> parts) {
    List<Point> last = points(parts.get(parts.size() - 1));
    if (parts.size() == 1) {
      return last;
    }
    List<Point> first = points(parts.get(0));
    Collections.reverse(first);
    return Turn.join(first, last);
  }

  private static List<Point> points(ElkEdge edge) {
    ElkEdgeSection section = edge.getSections().get(0);
    List<Point> points = new ArrayList<>();
    points.add(new Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
    points.add(new Point(section.getEndX(), section.getEndY()));
    return points;
  }
}
