package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Chip;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.Holders;
import org.heaplab.view.Holders.Holder;
import org.heaplab.view.Holders.Kind;
import org.heaplab.view.Holders.Place;
import org.heaplab.view.RefCount;

/** The page of {@link Holders}. */
final class HoldersPage {
  private static final int EXPRESSION = 60;

  private final Holders view;
  private final AddressTails tails;
  private final boolean dated;
  private final boolean repeated;

  private HoldersPage(Holders view) {
    this.view = view;
    List<Long> addresses = new ArrayList<>();
    addresses.add(view.object().address());
    for (Holder holder : view.holders()) {
      if (holder.in() instanceof Place.InObject place) {
        addresses.add(place.object().address());
      }
    }
    tails = AddressTails.of(addresses);
    dated = view.holders().stream().anyMatch(h -> h.since().isPresent());
    repeated = view.holders().stream().anyMatch(h -> h.times() != 1);
  }

  static Page of(Holders view) {
    return new HoldersPage(bounded(view)).page();
  }

  private static Holders bounded(Holders view) {
    int listed = Math.min(Table.MOST_ROWS, view.holders().size());
    List<Holder> rest = view.holders().subList(listed, view.holders().size());
    return new Holders(
        view.expression(),
        view.object(),
        view.refs(),
        view.holders().subList(0, listed),
        view.getrefcount(),
        view.more() + rest.stream().mapToLong(Holder::times).sum(),
        view.command());
  }

  private Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            Rich.of(Rich.text("Who holds "), Rich.boldCode(expression())),
            Rich.plain(
                " · "
                    + Texts.name(view.object(), tails)
                    + " · "
                    + Format.size(view.object().size()))));
    if (view.holders().isEmpty() && view.more() == 0) {
      blocks.add(new Block.Note(Rich.plain(Format.number(0) + " " + sum() + ".")));
    } else {
      blocks.add(new Block.Grid(table()));
    }
    if (view.more() > 0) {
      blocks.add(new Block.Note(leftOut()));
    }
    view.getrefcount().ifPresent(says -> blocks.add(new Block.Callout(reconciliation(says))));
    return new Page(blocks);
  }

  private Rich leftOut() {
    String references = Format.counted(view.more(), "more reference", "more references");
    Rich left = Rich.plain("Left out: the holders of " + references + ".");
    return view.command().isEmpty()
        ? left
        : left.plus(Rich.of(Rich.text(" "), Rich.code(view.command()), Rich.text(" shows them.")));
  }

  private String expression() {
    return Fit.cut(view.expression(), EXPRESSION);
  }

  private Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.number(""));
    columns.add(Column.words("holder"));
    columns.add(Column.code("where"));
    columns.add(Column.code("in"));
    if (repeated) {
      columns.add(Column.number("times"));
    }
    if (dated) {
      columns.add(Column.words("since"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    long number = 1;
    for (Holder holder : view.holders()) {
      rows.add(row(holder, number));
      number += holder.times();
    }
    List<Cell> total =
        List.of(
            Cell.of(Format.number(view.references())), Cell.spanning(sum(), columns.size() - 1));
    return new Table(columns, rows, List.of(total));
  }

  private List<Cell> row(Holder holder, long number) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(numbers(number, holder.times())));
    cells.add(new Cell.Chips(List.of(new Chip(word(holder.kind()), tone(holder.kind())))));
    cells.add(Cell.fitted(holder.where()));
    cells.add(place(holder.in()));
    if (repeated) {
      cells.add(Cell.of(Format.number(holder.times())));
    }
    if (dated) {
      cells.add(
          Cell.of(
              holder.since().isPresent() ? "cell " + holder.since().getAsInt() : Format.ABSENT));
    }
    return cells;
  }

  /** Which references these are: "3", or "3–5". */
  private static String numbers(long first, long times) {
    String from = Format.number(first);
    return times == 1 ? from : from + "–" + Format.number(first + times - 1);
  }

  private Cell place(Place place) {
    if (place instanceof Place.InObject in) {
      return Cell.of(Texts.name(in.object(), tails), Format.address(in.object().address()));
    } else if (place instanceof Place.Named named) {
      return Cell.fitted(named.name());
    }
    throw new IllegalArgumentException("unknown place " + place);
  }

  private String sum() {
    long found = view.references();
    if (view.refs() instanceof RefCount.Counted counted) {
      String word = found == 1 ? "reference" : "references";
      String said = word + ", and the reference count is " + Format.number(counted.count());
      return counted.count() == found ? said + " ✓" : said + " ✗ these do not agree";
    }
    return (found == 1 ? "reference" : "references") + " found, but nobody counts: it is immortal";
  }

  private Rich reconciliation(long says) {
    List<Rich.Span> spans = new ArrayList<>();
    spans.add(Rich.code("sys.getrefcount(" + expression() + ")"));
    spans.add(Rich.text(" says "));
    spans.add(Rich.boldCode(Format.number(says)));
    spans.add(Rich.text(reason(says)));
    return new Rich(spans);
  }

  private String reason(long says) {
    if (view.refs() instanceof RefCount.Immortal) {
      return ", whoever holds it: the count of an immortal object never changes.";
    }
    long found = view.references();
    String sum = " = " + Format.counted(found, "holder");
    long extra = says - found;
    if (extra == 1) {
      return sum
          + " + 1 for its own argument, which holds "
          + expression()
          + " while the call runs.";
    }
    return extra == 0
        ? sum + "; the call borrows its argument and adds none."
        : sum + " + " + Format.number(extra) + " while the call runs.";
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Tone tone(Kind kind) {
    return switch (kind) {
      case NAME, LOCAL, CLOSURE -> Tone.NAME;
      case ATTRIBUTE, ELEMENT, KEY, VALUE, FIELD -> Tone.NEUTRAL;
      case TEMPORARY -> Tone.CHANGED;
      case CONSTANT, INTERPRETER -> Tone.IMMORTAL;
    };
  }
}
