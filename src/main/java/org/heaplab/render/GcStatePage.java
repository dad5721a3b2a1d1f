package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.text.Format;
import org.heaplab.view.GcState;
import org.heaplab.view.GcState.Generation;

/** The page of {@link GcState}. */
final class GcStatePage {
  private final GcState view;

  private GcStatePage(GcState view) {
    this.view = view;
  }

  static Page of(GcState view) {
    return new GcStatePage(view).page();
  }

  private Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            Rich.plain("The collector is " + (view.enabled() ? "on" : "off")),
            Rich.plain(
                " · it tracks "
                    + Format.counted(tracked(), "object")
                    + (view.cell() > 0 ? " after cell " + view.cell() : ""))));
    blocks.add(new Block.Grid(table()));
    blocks.add(new Block.Note(last()));
    if (view.permanent() > 0 || view.garbage() > 0) {
      blocks.add(new Block.Note(setAside()));
    }
    blocks.add(new Block.Explanation("What the columns say", explanation()));
    return new Page(blocks);
  }

  private long tracked() {
    return view.generations().stream().mapToLong(Generation::objects).sum();
  }

  private Table table() {
    List<Column> columns =
        List.of(
            Column.number("generation"),
            Column.number("objects"),
            Column.number("count"),
            Column.number("threshold"),
            Column.words(""),
            Column.number("collections"),
            Column.number("freed"),
            Column.number("uncollectable"));
    return new Table(
        columns, view.generations().stream().map(GcStatePage::row).toList(), List.of(total()));
  }

  private static List<Cell> row(Generation generation) {
    long full = Math.max(1, generation.threshold());
    long bar = Math.min(Cell.Bar.FULL, generation.count() * Cell.Bar.FULL / full);
    return List.of(
        Cell.of(Format.number(generation.number())),
        Cell.of(Format.number(generation.objects())),
        Cell.of(Format.number(generation.count())),
        Cell.of(Format.number(generation.threshold())),
        new Cell.Bar((int) Math.max(0, bar)),
        Cell.of(Format.number(generation.collections())),
        Cell.of(Format.number(generation.collected())),
        Cell.of(Format.number(generation.uncollectable())));
  }

  private List<Cell> total() {
    return List.of(
        Cell.of("all"),
        Cell.of(Format.number(tracked())),
        Cell.of(""),
        Cell.of(""),
        Cell.of(""),
        sum(view.generations().stream().mapToLong(Generation::collections).sum()),
        sum(view.generations().stream().mapToLong(Generation::collected).sum()),
        sum(view.generations().stream().mapToLong(Generation::uncollectable).sum()));
  }

  private static Cell sum(long value) {
    return Cell.of(Format.number(value));
  }

  private Rich last() {
    if (view.last().isEmpty()) {
      return Rich.plain("No collection has run yet.");
    }
    GcState.Collection last = view.last().get();
    return Rich.of(
        Rich.text("Last collection: generation " + last.generation() + " in cell " + last.cell()),
        Rich.text(last.asked() ? ", by " : ", because its count passed the threshold"),
        Rich.code(last.asked() ? "gc.collect()" : ""),
        Rich.text(
            "; it looked at "
                + Format.counted(last.examined(), "object")
                + " and freed "
                + Format.number(last.freed())
                + "."));
  }

  private Rich setAside() {
    return Rich.of(
        Rich.text(
            "Set aside: "
                + Format.counted(view.permanent(), "object")
                + " by gc.freeze(), "
                + Format.counted(view.garbage(), "object")
                + " in gc.garbage."));
  }

  private static Rich explanation() {
    return Rich.of(
        Rich.bold("count"),
        Rich.text(
            " is what must pass the threshold: for generation 0 containers made less containers"
                + " freed since its last collection, for the others collections of the one below."
                + " "),
        Rich.bold("freed"),
        Rich.text(" counts the objects that its collections found unreachable."));
  }
}
