package org.heaplab.render.pools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.PoolMap;
import org.heaplab.view.PoolMap.Arena;
import org.heaplab.view.PoolMap.Enlarged;
import org.heaplab.view.PoolMap.Pin;
import org.heaplab.view.PoolMap.Pool;
import org.heaplab.view.PoolMap.Sums;

/** The page of {@link PoolMap}. */
public final class PoolMapPage {
  /** An arena's picture weighs up to 20 KB. */
  private static final int ARENAS = 6;

  private final PoolMap view;
  private final List<Arena> shown;

  private PoolMapPage(PoolMap view) {
    this.view = view;
    shown = view.arenas().subList(0, Math.min(ARENAS, view.arenas().size()));
  }

  public static Page of(PoolMap view) {
    return new PoolMapPage(view).page();
  }

  private Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(lead());
    List<Block> tiles = new ArrayList<>();
    for (Arena arena : shown) {
      tiles.add(new Block.Explored(ArenaPicture.of(arena, framed(arena))));
    }
    view.enlarged().ifPresent(pool -> tiles.add(new Block.Explored(PoolPicture.of(pool))));
    tiles.add(new Block.Grid(sums()));
    blocks.add(new Block.Tiles(tiles));
    int hidden = view.arenas().size() - shown.size() + view.arenasNotShown();
    if (hidden > 0) {
      blocks.add(
          new Block.Note(
              Rich.plain(
                  "Left out: "
                      + Format.counted(hidden, "more arena", "more arenas")
                      + "; the sums count them.")));
    }
    blocks.add(new Block.Twin("The same in words", twin()));
    return new Page(blocks);
  }

  private int framed(Arena arena) {
    return view.enlarged()
        .filter(pool -> pool.arena() == arena.number())
        .map(Enlarged::pool)
        .orElse(-1);
  }

  private Block.Lead lead() {
    Optional<Arena> pinned = view.arenas().stream().filter(a -> a.pin().isPresent()).findFirst();
    if (pinned.isPresent()) {
      return pinned(pinned.get(), pinned.get().pin().get());
    }
    long pools = view.arenas().stream().mapToLong(a -> a.pools().size()).sum();
    long used = view.arenas().stream().mapToLong(Arena::inUse).sum();
    int arenas = view.arenas().size() + view.arenasNotShown();
    String after = view.cell() > 0 ? " after cell " + view.cell() : "";
    return new Block.Lead(
        Rich.plain(Format.counted(arenas, "arena") + after),
        Rich.plain(" · " + Format.number(used) + " of " + Format.number(pools) + " pools in use"));
  }

  private static Block.Lead pinned(Arena arena, Pin pin) {
    Rich rest =
        Rich.of(
            Rich.text(
                " " + Texts.value(pin.what()) + " of " + Format.size(pin.bytes()) + ", held by "),
            Rich.code(Texts.value(pin.heldBy())),
            Rich.text("."));
    return new Block.Lead(
        Rich.plain(
            pin.last()
                ? "Arena " + arena.number() + " is kept in use by"
                : "Arena " + arena.number() + " cannot go back to the operating system because of"),
        rest.plus(remedy(arena, pin)));
  }

  private static Rich remedy(Arena arena, Pin pin) {
    if (pin.remedy().isEmpty()) {
      return Rich.EMPTY;
    }
    return Rich.of(
        Rich.text(" "),
        Rich.code(pin.remedy()),
        Rich.text(
            pin.last()
                ? " would empty it; it would be kept, as the last arena with free pools."
                : " would return " + Format.size(arena.bytes()) + "."));
  }

  private Table sums() {
    Sums sums = view.sums();
    List<List<Cell>> rows = new ArrayList<>();
    row(rows, "pools", sums.pools());
    row(rows, "blocks", sums.blocks());
    row(rows, "used", sums.used());
    sums.asked().ifPresent(asked -> row(rows, "bytes asked for", asked));
    row(rows, "bytes in these blocks", sums.bytes());
    sums.asked().ifPresent(asked -> row(rows, "lost to rounding", sums.bytes() - asked));
    String head = sums.sizeClass() == 0 ? "all size classes" : "size class " + sums.sizeClass();
    return new Table(List.of(Column.words(head), Column.number("")), rows, List.of());
  }

  private static void row(List<List<Cell>> rows, String what, long value) {
    rows.add(List.of(Cell.of(what), Cell.of(Format.number(value))));
  }

  private String twin() {
    StringBuilder words = new StringBuilder();
    for (Arena arena : shown) {
      words
          .append("Arena ")
          .append(arena.number())
          .append(" at ")
          .append(Format.address(arena.address()))
          .append(", ")
          .append(Format.size(arena.bytes()))
          .append(": ")
          .append(arena.inUse())
          .append(" of ")
          .append(arena.pools().size())
          .append(" pools in use\n");
      pools(arena, words);
    }
    view.enlarged().ifPresent(pool -> blocks(pool, words));
    return words.toString().stripTrailing();
  }

  private static void pools(Arena arena, StringBuilder words) {
    for (int i = 0; i < arena.pools().size(); i++) {
      if (arena.pools().get(i) instanceof Pool.Carved pool) {
        words
            .append("  pool ")
            .append(i)
            .append("  class ")
            .append(pool.sizeClass())
            .append("  ")
            .append(pool.used())
            .append(" of ")
            .append(pool.blocks())
            .append(" blocks used\n");
      }
    }
  }

  private static void blocks(Enlarged pool, StringBuilder words) {
    words.append("Pool ").append(pool.pool()).append(" of arena ").append(pool.arena());
    words.append(", class ").append(pool.sizeClass()).append(", block by block: ");
    words.append(String.join("; ", runs(pool.blocks()))).append('\n');
  }

  /** Blocks of a kind that lie side by side are told together; the free ones in their order. */
  private static List<String> runs(List<PoolMap.Cell> blocks) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < blocks.size(); ) {
      int to = from + 1;
      while (to < blocks.size() && blocks.get(to).getClass() == blocks.get(from).getClass()) {
        to++;
      }
      runs.add(run(blocks.subList(from, to), from, to - 1));
      from = to;
    }
    return runs;
  }

  private static String run(List<PoolMap.Cell> run, int from, int to) {
    String which = from == to ? Integer.toString(from) : from + "–" + to;
    if (run.get(0) instanceof PoolMap.Cell.Used) {
      return which + " used";
    } else if (run.get(0) instanceof PoolMap.Cell.Never) {
      return which + " never used";
    }
    List<String> order = new ArrayList<>();
    run.forEach(cell -> order.add(Integer.toString(((PoolMap.Cell.Freed) cell).order())));
    return which + " free, handed out as " + String.join(", ", order);
  }
}
