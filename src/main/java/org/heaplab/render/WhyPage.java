package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
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
import org.heaplab.view.RefCount;
import org.heaplab.view.Why;
import org.heaplab.view.Why.Path;
import org.heaplab.view.Why.Share;
import org.heaplab.view.Why.Step;

/** The page of {@link Why}. */
final class WhyPage {
  private static final int EXPRESSION = 60;

  /** Objects of a path that are written; the middle of a longer one is left out. */
  private static final int STEPS = 6;

  private final Why view;
  private final AddressTails tails;

  private WhyPage(Why view) {
    this.view = view;
    List<Long> addresses = new ArrayList<>();
    addresses.add(view.object().address());
    view.dominator().ifPresent(d -> addresses.add(d.object().address()));
    view.paths().forEach(p -> p.steps().forEach(s -> addresses.add(s.object().address())));
    tails = AddressTails.of(addresses);
  }

  static Page of(Why view) {
    return new WhyPage(view).page();
  }

  private Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            Rich.of(Rich.text("Why "), Rich.boldCode(expression()), Rich.bold(" is alive")),
            Rich.plain(" · " + Texts.name(view.object(), tails) + " · " + count())));
    if (view.paths().isEmpty()) {
      blocks.add(new Block.Note(nobody()));
      return new Page(blocks);
    }
    blocks.add(new Block.Grid(paths()));
    if (view.more() > 0) {
      String more = Format.counted(view.more(), "more holder", "more holders");
      blocks.add(
          new Block.Note(
              Rich.of(
                  Rich.text("Left out: the paths through " + more + ". "),
                  Rich.code("%who " + expression()),
                  Rich.text(" lists them."))));
    }
    blocks.add(new Block.Callout(dominator()));
    if (!view.freed().isEmpty()) {
      blocks.add(new Block.Note(Rich.plain(fate())));
      blocks.add(new Block.Grid(freed()));
    }
    return new Page(blocks);
  }

  private String expression() {
    return Fit.cut(view.expression(), EXPRESSION);
  }

  private String count() {
    return view.refs() instanceof RefCount.Immortal
        ? "immortal"
        : "reference count " + Format.count(view.refs());
  }

  private Rich nobody() {
    return view.refs() instanceof RefCount.Immortal
        ? Rich.plain("It is immortal: it lives as long as the interpreter, whoever holds it.")
        : Rich.plain(
            "No root leads to it: only the collector can free it, or it goes when this command"
                + " ends.");
  }

  private Table paths() {
    List<Column> columns =
        List.of(
            Column.number(""),
            Column.words("root"),
            Column.code("in"),
            Column.number("references"),
            Column.code("path"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Path path : view.paths()) {
      rows.add(
          List.of(
              Cell.of(Format.number(rows.size() + 1L)),
              new Cell.Chips(List.of(new Chip(Texts.value(path.root()), tone(path)))),
              Cell.fitted(path.where()),
              Cell.of(Format.number(path.steps().size())),
              Cell.of(way(path))));
    }
    return new Table(columns, rows, List.of());
  }

  private static Tone tone(Path path) {
    return path.root().startsWith("name ") ? Tone.NAME : Tone.NEUTRAL;
  }

  private String way(Path path) {
    List<Step> steps = path.steps();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      boolean middle = steps.size() > STEPS && i >= STEPS / 2 && i < steps.size() - STEPS / 2;
      if (middle) {
        if (i == STEPS / 2) {
          int skipped = steps.size() - STEPS;
          text.append(" → … ").append(Format.counted(skipped, "object")).append(" …");
        }
        continue;
      }
      Step step = steps.get(i);
      text.append(step.by().isEmpty() ? "" : " " + Texts.value(step.by()));
      text.append(i == 0 ? "" : " → ").append(Texts.name(step.object(), tails));
    }
    return text.toString();
  }

  private Rich dominator() {
    if (view.refs() instanceof RefCount.Immortal) {
      return Rich.plain("It is immortal: it would live without any of them.");
    }
    if (view.dominator().isEmpty()) {
      return Rich.plain(
          view.paths().size() + view.more() == 1
              ? "This is the only path: without it the object is freed."
              : "No single object keeps it alive: it goes when all of these paths are cut.");
    }
    Why.Dominator dominator = view.dominator().get();
    List<Rich.Span> spans = new ArrayList<>();
    spans.add(Rich.text("Every path passes "));
    spans.add(Rich.bold(Texts.name(dominator.object(), tails)));
    if (!dominator.expression().isEmpty()) {
      spans.add(Rich.text(", which is "));
      spans.add(Rich.code(Fit.cut(dominator.expression(), EXPRESSION)));
    }
    spans.add(Rich.text(": its dominator. When that is freed, so is this."));
    return new Rich(spans);
  }

  private String fate() {
    long others = view.freedObjects() - 1;
    return "With it would be freed "
        + (others == 0 ? "nothing else" : Format.counted(others, "other object"))
        + ": "
        + Format.size(view.freedBytes())
        + " in all.";
  }

  private Table freed() {
    List<Column> columns =
        List.of(Column.code("type"), Column.number("objects"), Column.number("bytes"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Share share : view.freed()) {
      rows.add(
          List.of(
              Cell.fitted(share.type()),
              Cell.of(Format.number(share.objects())),
              Cell.of(Format.number(share.bytes()))));
    }
    List<Cell> total =
        List.of(
            Cell.of(
                view.moreTypes() > 0
                    ? "with " + Format.counted(view.moreTypes(), "more type", "more types")
                    : "freed"),
            Cell.of(Format.number(view.freedObjects())),
            Cell.of(Format.number(view.freedBytes())));
    return new Table(columns, rows, List.of(total));
  }
}
