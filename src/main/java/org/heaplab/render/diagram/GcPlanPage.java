package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.graph.GraphLayout;
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
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.GcPlan;
import org.heaplab.view.GcPlan.Candidate;
import org.heaplab.view.GcPlan.Reference;
import org.heaplab.view.GcPlan.Verdict;
import org.heaplab.view.LeftOut;

/** The page of {@link GcPlan}: the subtraction as a table, and the two regions as pictures. */
public final class GcPlanPage {
  private static final int ROWS = 40;

  private final GcPlan plan;
  private final AddressTails tails;

  private GcPlanPage(GcPlan plan) {
    this.plan = plan;
    tails = AddressTails.of(plan.candidates().stream().map(c -> c.object().address()).toList());
  }

  public static Page of(GcPlan plan, GraphLayout layout) {
    return new GcPlanPage(plan).page(layout);
  }

  private Page page(GraphLayout layout) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            Rich.plain(
                "Collecting generation "
                    + plan.generation()
                    + " now would free "
                    + Format.number(plan.totals().freed())
                    + " of "
                    + Format.counted(plan.totals().candidates(), "object")),
            Rich.plain(" · a plan: nothing has been done")));
    if (!plan.candidates().isEmpty()) {
      blocks.add(new Block.Grid(table()));
      blocks.add(new Block.Tiles(pictures(layout)));
    }
    blocks.addAll(LeftOutNote.of(leftOut(), "Left out", "shows"));
    if (plan.candidates().stream().anyMatch(c -> !c.finalizer().isEmpty())) {
      blocks.add(new Block.Note(finalizers()));
    }
    if (!plan.references().isEmpty() || !plan.names().isEmpty()) {
      blocks.add(new Block.Twin("The arrows in words", twin()));
    }
    return new Page(blocks);
  }

  private long freed() {
    return plan.candidates().stream().filter(c -> !c.verdict().kept()).count();
  }

  private List<LeftOut> leftOut() {
    List<LeftOut> all = new ArrayList<>(plan.leftOut());
    if (plan.candidates().size() > ROWS) {
      int more = plan.candidates().size() - ROWS;
      all.add(0, new LeftOut.PastLimit(more, "%heap --gen " + plan.generation()));
    }
    return all;
  }

  private List<Block> pictures(GraphLayout layout) {
    List<Block> pictures = new ArrayList<>();
    if (freed() < plan.candidates().size()) {
      pictures.add(new Block.Card(PlanPicture.of(plan, true, tails, layout)));
    }
    if (freed() > 0) {
      pictures.add(new Block.Card(PlanPicture.of(plan, false, tails, layout)));
    }
    return pictures;
  }

  private Table table() {
    List<Column> columns =
        List.of(
            Column.code("object"),
            Column.number("1 refs"),
            Column.number("2 inside"),
            Column.number("left"),
            Column.words("3 verdict"),
            Column.prose("4 then"));
    List<List<Cell>> rows = plan.candidates().stream().limit(ROWS).map(this::row).toList();
    return new Table(columns, rows, List.of(total()));
  }

  private List<Cell> row(Candidate candidate) {
    return List.of(
        Cell.of(
            Texts.name(candidate.object(), tails), Format.address(candidate.object().address())),
        Cell.of(Format.number(candidate.refs())),
        Cell.of(minus(candidate.inside())),
        new Cell.Words(Rich.of(Rich.boldCode(Format.number(candidate.left())))),
        new Cell.Chips(chips(candidate)),
        new Cell.Words(fate(candidate)));
  }

  private static String minus(long inside) {
    return inside == 0 ? "0" : Format.number(-inside);
  }

  private static List<Chip> chips(Candidate candidate) {
    List<Chip> chips = new ArrayList<>();
    if (candidate.verdict() instanceof Verdict.Held held) {
      chips.add(new Chip("✓ " + Texts.value(held.by()) + " holds it", Tone.NEW));
    } else if (candidate.verdict() instanceof Verdict.Reached reached) {
      chips.add(new Chip("✓ reached from " + Texts.value(reached.from()), Tone.NEW));
    } else {
      chips.add(new Chip("✗ unreachable", Tone.FREED));
    }
    if (!candidate.finalizer().isEmpty()) {
      chips.add(new Chip("! finalizer", Tone.CHANGED));
    }
    return chips;
  }

  private Rich fate(Candidate candidate) {
    if (candidate.verdict().kept()) {
      int next = Math.min(plan.generation() + 1, plan.oldest());
      return Rich.plain("stays, moves to generation " + next);
    } else if (candidate.finalizer().isEmpty()) {
      return Rich.plain("freed");
    }
    return Rich.of(
        Rich.code(Texts.value(candidate.finalizer())),
        Rich.text(" runs first, on a whole object; then freed"));
  }

  private List<Cell> total() {
    GcPlan.Totals all = plan.totals();
    long kept = all.candidates() - all.freed();
    return List.of(
        Cell.of(Format.counted(all.candidates(), "object")),
        Cell.of(Format.number(all.refs())),
        Cell.of(minus(all.inside())),
        Cell.of(Format.number(all.refs() - all.inside())),
        Cell.of(Format.number(kept) + " kept, " + Format.number(all.freed()) + " freed"),
        Cell.of(
            Format.size(all.bytes())
                + " freed, "
                + Format.counted(all.finalizers(), "finalizer")
                + " called"));
  }

  private static Rich finalizers() {
    return Rich.plain(
        "If a finalizer made its object reachable again, the whole group would be looked at once"
            + " more, and what can be reached would stay.");
  }

  private String twin() {
    StringBuilder words = new StringBuilder();
    List<String> sizes = new ArrayList<>();
    for (Candidate candidate : plan.candidates().stream().limit(ROWS).toList()) {
      sizes.add(
          Texts.name(candidate.object(), tails) + " " + Format.size(candidate.object().size()));
    }
    words.append("Sizes: ").append(String.join(", ", sizes)).append('\n');
    for (GcPlan.Name name : plan.names()) {
      words
          .append(Texts.value(name.frame()))
          .append(": ")
          .append(Texts.value(name.name()))
          .append(" → ")
          .append(object(name.target()))
          .append('\n');
    }
    for (Reference reference : plan.references().stream().limit(4L * ROWS).toList()) {
      words
          .append(object(reference.from()))
          .append(" · ")
          .append(Texts.value(reference.label()))
          .append(" → ")
          .append(object(reference.to()))
          .append('\n');
    }
    return words.toString().stripTrailing();
  }

  private String object(long id) {
    return plan.candidates().stream()
        .map(Candidate::object)
        .filter(object -> object.address() == id)
        .findFirst()
        .map(object -> Texts.name(object, tails))
        .orElse(Format.address(id));
  }
}
