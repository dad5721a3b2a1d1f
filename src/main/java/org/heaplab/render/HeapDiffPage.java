package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Chip;
import org.heaplab.render.page.LeftOutNote;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.view.HeapDiff;
import org.heaplab.view.HeapDiff.Change;
import org.heaplab.view.HeapDiff.Kind;
import org.heaplab.view.HeapDiff.Standing;
import org.heaplab.view.HeapDiff.Totals;

/** The page of {@link HeapDiff}. */
final class HeapDiffPage {
  private static final int NAMES = 40;

  private final HeapDiff view;
  private final AddressTails tails;

  private HeapDiffPage(HeapDiff view) {
    this.view = view;
    tails = AddressTails.of(view.changes().stream().map(c -> c.object().address()).toList());
  }

  static Page of(HeapDiff view) {
    return new HeapDiffPage(view).page();
  }

  private Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            Rich.plain(changes()), Rich.plain(" · from " + view.from() + " to " + view.to())));
    if (view.changes().isEmpty()) {
      blocks.add(
          new Block.Note(Rich.plain("No object of the notebook was made, freed or changed.")));
    } else {
      blocks.add(new Block.Grid(table()));
    }
    blocks.addAll(LeftOutNote.of(view.leftOut(), "Left out", "shows"));
    return new Page(blocks);
  }

  private String changes() {
    Totals totals = view.totals();
    List<String> parts = new ArrayList<>();
    add(parts, totals.made(), " made");
    add(parts, totals.freed(), " freed");
    if (totals.recounted() > 0) {
      parts.add(Format.counted(totals.recounted(), "count") + " changed");
    }
    add(parts, totals.moved(), " moved to another generation");
    String sign = totals.bytes() > 0 ? "+" : totals.bytes() < 0 ? "−" : "±";
    parts.add(sign + Format.size(Math.abs(totals.bytes())));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long number, String what) {
    if (number > 0) {
      parts.add(Format.number(number) + what);
    }
  }

  private Table table() {
    List<Column> columns =
        List.of(
            Column.words(""),
            Column.code("address"),
            Column.code("type"),
            Column.code("value"),
            Column.number("size B"),
            Column.number("refs"),
            Column.number("gen"),
            Column.code("names"));
    return new Table(
        columns, view.changes().stream().limit(Table.MOST_ROWS).map(this::row).toList(), List.of());
  }

  private List<Cell> row(Change change) {
    long address = change.object().address();
    String names = String.join(", ", change.names());
    return List.of(
        new Cell.Chips(List.of(chip(change))),
        Cell.of(tails.tail(address), Format.address(address)),
        Cell.fitted(change.object().type()),
        Cell.fitted(change.value()),
        Cell.of(Format.number(change.object().size())),
        Cell.of(refs(change)),
        Cell.of(generation(change)),
        Cell.of(names.isEmpty() ? Format.ABSENT : Fit.cut(names, NAMES)));
  }

  private static Chip chip(Change change) {
    return switch (change.kind()) {
      case MADE -> new Chip("+ new", Tone.NEW);
      case FREED -> new Chip("▨ freed", Tone.FREED);
      case CHANGED ->
          recounted(change) ? new Chip("count", Tone.CHANGED) : new Chip("moved", Tone.NEUTRAL);
    };
  }

  private static boolean recounted(Change change) {
    return !change.before().map(Standing::refs).equals(change.after().map(Standing::refs));
  }

  private static String refs(Change change) {
    if (change.kind() == Kind.CHANGED && recounted(change)) {
      return Format.change(
          change.before().orElseThrow().refs(), change.after().orElseThrow().refs());
    }
    return Format.count(either(change).refs());
  }

  private static String generation(Change change) {
    Optional<OptionalInt> before = change.before().map(Standing::generation);
    Optional<OptionalInt> after = change.after().map(Standing::generation);
    if (change.kind() == Kind.CHANGED && !before.equals(after)) {
      return number(before.orElseThrow()) + " → " + number(after.orElseThrow());
    }
    return number(either(change).generation());
  }

  private static Standing either(Change change) {
    return change.after().or(change::before).orElseThrow();
  }

  private static String number(OptionalInt generation) {
    return generation.isPresent() ? Format.number(generation.getAsInt()) : Format.ABSENT;
  }
}
