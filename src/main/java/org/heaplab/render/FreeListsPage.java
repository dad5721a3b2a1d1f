package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Format;
import org.heaplab.view.FreeLists;
import org.heaplab.view.FreeLists.FreeList;

/** The page of {@link FreeLists}. */
final class FreeListsPage {
  private static final int LEFT_COLUMNS = 2;

  private FreeListsPage() {}

  static Page of(FreeLists view) {
    long held = view.lists().stream().mapToLong(FreeList::held).sum();
    long bytes = view.lists().stream().mapToLong(FreeList::bytes).sum();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            Rich.plain(
                "Free lists hold " + Format.counted(held, "object") + ", " + Format.size(bytes)),
            Rich.plain(" · freed, but kept for the next of their type")));
    blocks.add(new Block.Grid(table(view, held, bytes)));
    blocks.add(
        new Block.Note(
            Rich.of(
                Rich.text(
                    "A new object of such a type comes from its list first, last in first out;"
                        + " only when that is empty is the allocator asked. A full collection"
                        + " empties the lists."))));
    return new Page(blocks);
  }

  private static Table table(FreeLists view, long held, long bytes) {
    AddressTails tails =
        AddressTails.of(
            view.lists().stream().flatMapToLong(l -> l.next().stream()).boxed().toList());
    List<Column> columns =
        List.of(
            Column.code("type"),
            Column.words("which"),
            Column.number("held"),
            Column.number("limit"),
            Column.words(""),
            Column.number("bytes"),
            Column.code("handed out next"));
    List<Cell> total =
        List.of(
            Cell.spanning(Format.counted(view.lists().size(), "list"), LEFT_COLUMNS),
            Cell.of(Format.number(held)),
            Cell.of(""),
            Cell.of(""),
            Cell.of(Format.number(bytes)),
            Cell.of(""));
    return new Table(
        columns, view.lists().stream().map(list -> row(list, tails)).toList(), List.of(total));
  }

  private static List<Cell> row(FreeList list, AddressTails tails) {
    long limit = Math.max(1, list.limit());
    return List.of(
        Cell.fitted(list.type()),
        Cell.of(list.what()),
        Cell.of(Format.number(list.held())),
        Cell.of(Format.number(list.limit())),
        new Cell.Bar((int) (list.held() * (long) Cell.Bar.FULL / limit)),
        Cell.of(Format.number(list.bytes())),
        list.next().isPresent()
            ? Cell.of(tails.tail(list.next().getAsLong()), Format.address(list.next().getAsLong()))
            : Cell.of(Format.ABSENT));
  }
}
