package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.LeftOutNote;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.HeapTable;
import org.heaplab.view.HeapTable.Filter;
import org.heaplab.view.HeapTable.Row;
import org.heaplab.view.HeapTable.Scope;
import org.heaplab.view.LeftOut;
import org.heaplab.view.RefCount;
import org.heaplab.view.Tracking;

/** The page of {@link HeapTable}. */
final class HeapTablePage {
  private static final int NAMES = 40;
  private static final int OWN_COLUMNS = 3;
  private static final int COLUMNS_AFTER_REFS = 3;

  private final HeapTable view;
  private final AddressTails tails;
  private final long largest;

  private HeapTablePage(HeapTable view) {
    this.view = view;
    tails = AddressTails.of(view.rows().stream().map(r -> r.object().address()).toList());
    largest = view.rows().stream().mapToLong(r -> r.object().size()).max().orElse(1);
  }

  static Page of(HeapTable view) {
    return new HeapTablePage(view).page();
  }

  private Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            Rich.plain(view.cell() > 0 ? "Heap after cell " + view.cell() : "Heap"),
            Rich.plain(" · " + scope() + ", " + order())));
    if (view.rows().isEmpty()) {
      blocks.add(new Block.Note(Rich.plain("No object matches.")));
    } else {
      blocks.add(new Block.Grid(table()));
    }
    blocks.addAll(LeftOutNote.of(leftOut(), "Left out", "shows"));
    blocks.add(new Block.Explanation("What the columns say", explanation()));
    return new Page(blocks);
  }

  private String scope() {
    Filter filter = view.filter();
    return filter.type().map(t -> "objects of type " + t + " ").orElse("")
        + (filter.generation().isPresent()
            ? "in generation " + filter.generation().getAsInt() + " "
            : "")
        + where(view.scope());
  }

  private static String where(Scope scope) {
    if (scope instanceof Scope.Values values) {
      return "of " + String.join(", ", values.expressions());
    }
    return scope instanceof Scope.All ? "of all that live" : "made by this notebook";
  }

  private String order() {
    return switch (view.sort()) {
      case SIZE -> "largest first";
      case RETAINED -> "most retained first";
      case REFCOUNT -> "most references first";
      case AGE -> "oldest first";
      case ADDRESS -> "by address";
    };
  }

  private Table table() {
    List<Column> columns =
        List.of(
            Column.code("address"),
            Column.code("type"),
            Column.code("value"),
            Column.number("size B"),
            Column.words(""),
            Column.number("retained B"),
            Column.number("refs"),
            Column.number("gen"),
            Column.number("class B"),
            Column.code("names"));
    List<List<Cell>> rows = view.rows().stream().limit(HeapTable.MOST_ROWS).map(this::row).toList();
    return new Table(columns, rows, List.of(total()));
  }

  private List<LeftOut> leftOut() {
    List<LeftOut> all = new ArrayList<>(view.leftOut());
    int dropped = view.rows().size() - HeapTable.MOST_ROWS;
    if (dropped > 0) {
      all.add(0, new LeftOut.PastLimit(dropped, "%heap EXPR"));
    }
    return all;
  }

  private List<Cell> row(Row row) {
    long address = row.object().address();
    long size = row.object().size();
    return List.of(
        Cell.of(tails.tail(address), Format.address(address)),
        Cell.fitted(row.object().type()),
        Cell.fitted(row.value()),
        Cell.of(Format.number(size)),
        new Cell.Bar(bar(size)),
        Cell.of(absentOr(row.retained())),
        refs(row.refs()),
        generation(row.tracking()),
        block(row.block()),
        names(row.names()));
  }

  private List<Cell> total() {
    HeapTable.Total total = view.total();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.spanning(Format.counted(total.objects(), "object"), OWN_COLUMNS));
    cells.add(Cell.of(Format.number(total.bytes())));
    cells.add(Cell.of(""));
    cells.add(Cell.of(""));
    cells.add(Cell.of(Format.number(total.refs())));
    cells.add(Cell.spanning("", COLUMNS_AFTER_REFS));
    return cells;
  }

  /** Length of a size's bar; what is there at all shows at least two pixels. */
  private int bar(long size) {
    return (int) Math.max(Math.min(size, 2), size * Cell.Bar.FULL / Math.max(1, largest));
  }

  private static String absentOr(OptionalLong value) {
    return value.isPresent() ? Format.number(value.getAsLong()) : Format.ABSENT;
  }

  private static Cell refs(RefCount refs) {
    String title = refs instanceof RefCount.Immortal ? "immortal: nobody counts" : "";
    return Cell.of(Format.count(refs), title);
  }

  private static Cell generation(Tracking tracking) {
    if (tracking instanceof Tracking.Generation generation) {
      return Cell.of(Format.number(generation.number()));
    } else if (tracking instanceof Tracking.Untracked untracked) {
      return Cell.of(Format.ABSENT, untracked.why() + ", so the collector does not track it");
    }
    return Cell.of("frozen", "set aside by gc.freeze()");
  }

  private static Cell block(org.heaplab.view.Block block) {
    if (block instanceof org.heaplab.view.Block.InPool pool) {
      return Cell.of(Format.number(pool.bytes()));
    } else if (block instanceof org.heaplab.view.Block.Large large) {
      return Cell.of(
          "malloc " + Format.number(large.bytes()), "larger than 512 bytes: not in a pool");
    }
    return Cell.of(Format.ABSENT, "part of the interpreter: never allocated");
  }

  private static Cell names(List<String> names) {
    if (names.isEmpty()) {
      return Cell.of(Format.ABSENT);
    }
    String all = String.join(", ", names);
    String shown = Fit.cut(all, NAMES);
    return Cell.of(shown, shown.equals(all) ? "" : Texts.title(all));
  }

  private static Rich explanation() {
    return Rich.of(
        Rich.bold("size"),
        Rich.text(" is "),
        Rich.code("sys.getsizeof"),
        Rich.text(
            ": with the collector’s 16-byte head where there is one, without what the object"
                + " points to. "),
        Rich.bold("retained"),
        Rich.text(" is what would be freed with it, itself included. "),
        Rich.bold("refs"),
        Rich.text(" is the reference count, ∞ for an immortal object. "),
        Rich.bold("gen"),
        Rich.text(" is the collector’s generation; — means that it is not tracked. "),
        Rich.bold("class"),
        Rich.text(
            " is the size of its block: that of its pool, or what malloc was asked for. The block"
                + " of an instance also holds its attribute values, so it is larger than "),
        Rich.code("getsizeof"),
        Rich.text(" says."));
  }
}
