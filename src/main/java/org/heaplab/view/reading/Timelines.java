package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapHistory;
import org.heaplab.view.Timeline;

/** Reads {@link Timeline}s from a heap's history: what the notebook added to the interpreter's. */
public final class Timelines {

  private Timelines() {}

  /** With a point for each sample; time is counted in objects made. */
  public static Timeline byEvent(HeapHistory history, List<Timeline.CellSpan> cells) {
    long start = history.time(0);
    List<Timeline.Point> points = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      points.add(
          new Timeline.Point(history.time(i) - start, bytes(history, i), objects(history, i)));
    }
    List<Timeline.Collection> collections = new ArrayList<>();
    for (HeapHistory.Collection each : history.collections()) {
      collections.add(collection(each.time() - start, each));
    }
    return new Timeline("objects made since the notebook started", points, cells, collections);
  }

  /** With a point at the end of each cell. */
  public static Timeline byCell(HeapHistory history, List<Timeline.CellSpan> cells) {
    List<Timeline.Point> points = new ArrayList<>();
    List<Timeline.CellSpan> spans = new ArrayList<>();
    points.add(new Timeline.Point(0, 0, 0));
    for (Timeline.CellSpan cell : cells) {
      int n = cell.number();
      points.add(new Timeline.Point(n, cell.bytes(), cell.objects()));
      spans.add(new Timeline.CellSpan(n, n - 1L, n, cell.bytes(), cell.objects()));
    }
    List<Timeline.Collection> collections = new ArrayList<>();
    for (HeapHistory.Collection each : history.collections()) {
      if (each.cell() <= cells.size()) {
        collections.add(collection(each.cell(), each));
      }
    }
    return new Timeline("cells", points, spans, collections);
  }

  /**
   * Bytes in use beyond those at the start; none while the interpreter has given some of its own
   * back.
   */
  public static long bytes(HeapHistory history, int sample) {
    return Math.max(0, history.bytes(sample) - history.bytes(0));
  }

  /** Live objects beyond those at the start, likewise. */
  public static long objects(HeapHistory history, int sample) {
    return Math.max(0, history.objects(sample) - history.objects(0));
  }

  private static Timeline.Collection collection(long time, HeapHistory.Collection each) {
    return new Timeline.Collection(
        time, each.cell(), each.generation(), !each.automatic(), each.collected());
  }
}
