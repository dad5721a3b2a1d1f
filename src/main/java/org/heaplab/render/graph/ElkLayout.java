package org.heaplab.render.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.heaplab.render.graph.Placement.Point;

/**
 * ELK layered. It runs twice: which of a box's arrows should enter above the others shows only when
 * the boxes have their places.
 */
public final class ElkLayout implements GraphLayout {
  private static final double LANES = 8;
  private static final double NEXT_TO_BOX = 12;
  private static final double COLUMNS = 24;
  private static final double ROWS = 24;

  public ElkLayout() {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
  }

  @Override
  public Placement place(Graph graph) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < graph.edges().size(); i++) {
      order.add(i);
    }
    Placement first = new Run(graph, order).placement();
    order.sort(Comparator.comparingDouble(i -> arrival(first.routes().get(i))));
    return new Run(graph, order).placement();
  }

  /** The height from which an arrow comes to its last line. */
  private static double arrival(List<Point> route) {
    return route.get(Math.max(0, route.size() - 3)).y();
  }

  /** One run of the engine; arrows enter a box in the given order, from top to bottom. */
  private static final class Run {
    private final Graph graph;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkPort> sources = new ArrayList<>();
    private final List<ElkPort> targets = new ArrayList<>();
    private final List<ElkEdgeSection> sections = new ArrayList<>();

    Run(Graph graph, List<Integer> entries) {
      this.graph = graph;
      configure();
      graph.nodes().forEach(this::add);
      enter(entries);
      List<org.eclipse.elk.graph.ElkEdge> edges = new ArrayList<>();
      for (int i = 0; i < graph.edges().size(); i++) {
        sources.add(leave(graph.edges().get(i)));
        edges.add(ElkGraphUtil.createSimpleEdge(sources.get(i), targets.get(i)));
      }
      new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
      edges.forEach(edge -> sections.add(edge.getSections().get(0)));
    }

    private void configure() {
      root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
      root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
      root.setProperty(LayeredOptions.RANDOM_SEED, 1);
      root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
      root.setProperty(
          LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
      root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.LEFTUP);
      root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
      root.setProperty(LayeredOptions.SPACING_NODE_NODE, ROWS);
      root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, COLUMNS);
      root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LANES);
      root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LANES);
      root.setProperty(LayeredOptions.SPACING_EDGE_NODE, NEXT_TO_BOX);
      root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, NEXT_TO_BOX);
    }

    private void add(Graph.Node node) {
      ElkNode added = ElkGraphUtil.createNode(root);
      added.setDimensions(node.width(), node.height());
      added.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
      if (node.leftmost()) {
        added.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST_SEPARATE);
      }
      nodes.add(added);
    }

    private void enter(List<Integer> entries) {
      int[] used = new int[nodes.size()];
      graph.edges().forEach(edge -> targets.add(null));
      for (int i : entries) {
        int to = graph.edges().get(i).to();
        double y = graph.nodes().get(to).entry() + used[to]++ * Graph.Node.ENTRY_GAP;
        targets.set(i, port(to, 0, y, PortSide.WEST));
      }
    }

    private ElkPort leave(Graph.Edge edge) {
      PortSide side = edge.side() == Graph.Side.RIGHT ? PortSide.EAST : PortSide.SOUTH;
      return port(edge.from(), edge.x(), edge.y(), side);
    }

    private ElkPort port(int node, double x, double y, PortSide side) {
      ElkPort port = ElkGraphUtil.createPort(nodes.get(node));
      port.setLocation(x, y);
      port.setProperty(LayeredOptions.PORT_SIDE, side);
      return port;
    }

    Placement placement() {
      return new Placement(
          nodes.stream().map(node -> new Point(node.getX(), node.getY())).toList(),
          sections.stream().map(Run::route).toList(),
          root.getWidth(),
          root.getHeight());
    }

    private static List<Point> route(ElkEdgeSection section) {
      List<Point> route = new ArrayList<>();
      route.add(new Point(section.getStartX(), section.getStartY()));
      section.getBendPoints().forEach(bend -> route.add(new Point(bend.getX(), bend.getY())));
      route.add(new Point(section.getEndX(), section.getEndY()));
      return route;
    }
  }
}
