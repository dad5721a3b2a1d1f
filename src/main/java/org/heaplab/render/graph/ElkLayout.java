package org.heaplab.render.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.heaplab.render.graph.Placement.Point;

/**
 * ELK layered. It runs twice: which of a box's arrows should enter above the others shows only when
 * the boxes have their places.
 */
public final class ElkLayout implements GraphLayout {

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
    Placement first = new ElkRun(graph, order).placement();
    order.sort(Comparator.comparingDouble(i -> arrival(first.routes().get(i))));
    return new ElkRun(graph, order).placement();
  }

  /** The height from which an arrow comes to its last line. */
  private static double arrival(List<Point> route) {
    return route.get(Math.max(0, route.size() - 3)).y();
  }
}
