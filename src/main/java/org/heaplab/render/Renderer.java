package org.heaplab.render;

import java.util.List;
import java.util.Optional;
import org.heaplab.render.bytes.LayoutPage;
import org.heaplab.render.chart.TimelinePage;
import org.heaplab.render.diagram.GcPlanPage;
import org.heaplab.render.diagram.RefDiagramPage;
import org.heaplab.render.diagram.StepsPage;
import org.heaplab.render.graph.ElkLayout;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.page.HtmlWriter;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.TextWriter;
import org.heaplab.render.pools.PoolMapPage;
import org.heaplab.view.FreeLists;
import org.heaplab.view.GcPlan;
import org.heaplab.view.GcState;
import org.heaplab.view.HeapDiff;
import org.heaplab.view.HeapTable;
import org.heaplab.view.Holders;
import org.heaplab.view.Layout;
import org.heaplab.view.Notice;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.PoolMap;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.RefDiagram.State;
import org.heaplab.view.Steps;
import org.heaplab.view.Timeline;
import org.heaplab.view.View;
import org.heaplab.view.Why;

/**
 * Renders views. Making one costs nothing: the templates are loaded with the first view and the
 * layout engine with the first diagram, half a second that {@link #warmUp} can take in advance.
 */
public final class Renderer {
  private GraphLayout layout;

  public Rendered render(View view) {
    Page page = page(view);
    return new Rendered(TextWriter.write(page), HtmlWriter.write(page));
  }

  /** Loads templates and layout engine, so that the first view need not wait for them. */
  public static void warmUp() {
    ObjectLabel object = new ObjectLabel(16, "list", 56);
    Body body = new Body.Sequence(List.of(new Slot.Ref(16)), 0);
    Box box =
        new Box(
            object, RefCount.of(2), Optional.empty(), State.NEW, true, body, 0, Optional.empty());
    Frame frame = new Frame("notebook", false, List.of(Entry.of("x", new Slot.Ref(16))));
    RefDiagram diagram =
        new RefDiagram(1, Optional.empty(), List.of(frame), List.of(box), List.of(), List.of());
    new Renderer().render(diagram);
  }

  private Page page(View view) {
    if (view instanceof HeapTable table) {
      return HeapTablePage.of(table);
    } else if (view instanceof Holders holders) {
      return HoldersPage.of(holders);
    } else if (view instanceof Notice notice) {
      return NoticePage.of(notice, layout());
    } else if (view instanceof RefDiagram diagram) {
      return RefDiagramPage.of(diagram, layout());
    } else if (view instanceof PoolMap map) {
      return PoolMapPage.of(map);
    } else if (view instanceof FreeLists lists) {
      return FreeListsPage.of(lists);
    } else if (view instanceof GcPlan plan) {
      return GcPlanPage.of(plan, layout());
    } else if (view instanceof Timeline timeline) {
      return TimelinePage.of(timeline);
    } else if (view instanceof Layout bytes) {
      return LayoutPage.of(bytes);
    } else if (view instanceof Steps steps) {
      return StepsPage.of(steps, layout());
    } else if (view instanceof GcState state) {
      return GcStatePage.of(state);
    } else if (view instanceof Why why) {
      return WhyPage.of(why);
    } else if (view instanceof HeapDiff diff) {
      return HeapDiffPage.of(diff);
    }
    throw new IllegalArgumentException("unknown view " + view);
  }

  private GraphLayout layout() {
    if (layout == null) {
      layout = new ElkLayout();
    }
    return layout;
  }
}
