package org.heaplab.render.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Block.Legend;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.text.Format;
import org.heaplab.view.Timeline;
import org.heaplab.view.Timeline.CellSpan;
import org.heaplab.view.Timeline.Collection;
import org.heaplab.view.Timeline.Point;

/** The page of {@link Timeline}. */
public final class TimelinePage {
  private static final int ROWS = 40;

  private final Timeline view;

  private TimelinePage(Timeline view) {
    this.view = view;
  }

  public static Page of(Timeline view) {
    return new TimelinePage(view).page();
  }

  private Page page() {
    if (view.points().isEmpty()) {
      return new Page(
          List.of(
              new Block.Lead(
                  Rich.plain("No timeline yet"), Rich.plain(" · no cell has run before this"))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(Rich.plain(now()), Rich.plain(most())));
    blocks.add(new Block.Card(TimelinePicture.of(view, now() + most() + ".")));
    blocks.add(
        new Legend(
            List.of(
                words("○ automatic collection"),
                words("◆ gc.collect()"),
                words("in the mark: generation"),
                words("solid: bytes"),
                words("dashed: objects"))));
    if (!view.cells().isEmpty()) {
      blocks.add(new Block.Folded("The same as a table", table()));
    }
    return new Page(blocks);
  }

  private static Legend.Entry words(String words) {
    return new Legend.Entry(List.of(), words);
  }

  private String now() {
    long bytes = view.points().get(view.points().size() - 1).bytes();
    return Format.size(bytes) + " live now";
  }

  private String most() {
    long most = view.points().stream().mapToLong(Point::bytes).max().orElse(0);
    long freed = view.collections().stream().mapToLong(Collection::freed).sum();
    int collections = view.collections().size();
    return ", "
        + Format.size(most)
        + " at most · "
        + (collections == 0
            ? "no collection"
            : Format.counted(collections, "collection")
                + " freed "
                + Format.counted(freed, "object"));
  }

  private List<Block> table() {
    List<Column> columns =
        List.of(
            Column.number("cell"),
            Column.number("live bytes after"),
            Column.number("change"),
            Column.number("live objects"),
            Column.prose("collections"));
    int skipped = Math.max(0, view.cells().size() - ROWS);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = skipped; i < view.cells().size(); i++) {
      CellSpan cell = view.cells().get(i);
      long before = i == 0 ? view.points().get(0).bytes() : view.cells().get(i - 1).bytes();
      rows.add(row(cell, cell.bytes() - before));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Grid(new Table(columns, rows, List.of())));
    if (skipped > 0) {
      blocks.add(
          new Block.Note(
              Rich.plain("Left out: " + Format.counted(skipped, "cell") + " before these.")));
    }
    return blocks;
  }

  private List<Cell> row(CellSpan cell, long change) {
    String sign = change > 0 ? "+" : change < 0 ? "−" : "";
    return List.of(
        Cell.of(Integer.toString(cell.number())),
        Cell.of(Format.size(cell.bytes())),
        Cell.of(sign + Format.size(Math.abs(change))),
        Cell.of(Format.number(cell.objects())),
        Cell.of(collections(cell.number())));
  }

  private String collections(int cell) {
    Map<String, List<Collection>> kinds = new LinkedHashMap<>();
    for (Collection collection : view.collections()) {
      if (collection.cell() == cell) {
        String kind =
            "generation "
                + collection.generation()
                + (collection.asked() ? ", by gc.collect()" : "");
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(collection);
      }
    }
    List<String> parts = new ArrayList<>();
    kinds.forEach(
        (kind, all) -> {
          long freed = all.stream().mapToLong(Collection::freed).sum();
          String times = all.size() > 1 ? ", " + all.size() + " times" : "";
          parts.add(kind + times + ": " + Format.counted(freed, "object") + " freed");
        });
    return parts.isEmpty() ? "none" : String.join("; ", parts);
  }
}
