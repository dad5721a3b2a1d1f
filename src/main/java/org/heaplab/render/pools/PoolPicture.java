package org.heaplab.render.pools;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.page.Explorable;
import org.heaplab.render.page.Explorable.Spot;
import org.heaplab.render.page.Picture;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.view.PoolMap.Cell;
import org.heaplab.view.PoolMap.Enlarged;

/** One pool, block by block; a free block shows when it will be handed out. */
final class PoolPicture {
  /** A pool of 16-byte blocks has over a thousand; so many are drawn. */
  static final int MOST = 256;

  /** So many fit as wide cells. */
  private static final int WIDE = 128;

  private static final int FOOT = 62;
  private static final int SAMPLE_WIDTH = 22;
  private static final int SAMPLE_HEIGHT = 15;

  private final Enlarged pool;
  private final List<Cell> shown;
  private final Tiling tiling;
  private final Svg svg;

  private PoolPicture(Enlarged pool) {
    this.pool = pool;
    shown = pool.blocks().subList(0, Math.min(MOST, pool.blocks().size()));
    tiling = shown.size() <= WIDE ? Tiling.wide() : Tiling.narrow();
    int height = (int) Math.ceil(tiling.bottom(shown.size())) + FOOT;
    svg = new Svg(Tiling.WIDTH, height, "Pool enlarged", words());
  }

  static Explorable of(Enlarged pool) {
    PoolPicture picture = new PoolPicture(pool);
    return new Explorable(picture.draw(), "block", true, picture.spots());
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      spots.add(tiling.spot(i, "Block " + i + told(shown.get(i))));
    }
    return spots;
  }

  private static String told(Cell cell) {
    if (cell instanceof Cell.Used used) {
      return used.what().isEmpty() ? ": in use." : ": " + used.what();
    }
    return cell instanceof Cell.Freed freed
        ? " is free; it is handed out as number " + freed.order() + "."
        : " was never used.";
  }

  private String words() {
    return "Class "
        + pool.sizeClass()
        + ", "
        + pool.blocks().size()
        + " blocks: "
        + count(Cell.Used.class)
        + " used, "
        + count(Cell.Freed.class)
        + " free, "
        + count(Cell.Never.class)
        + " never used yet.";
  }

  private long count(Class<? extends Cell> kind) {
    return pool.blocks().stream().filter(kind::isInstance).count();
  }

  private Picture draw() {
    svg.text(15, 26, "Pool enlarged").sans().size(Type.TITLE).bold().end();
    svg.text(
            15 + Fit.width("Pool enlarged", Type.TITLE) + 4,
            26,
            "class "
                + pool.sizeClass()
                + " · "
                + Format.counted(pool.blocks().size(), "block")
                + " · "
                + Format.size(pool.poolBytes()))
        .sans()
        .fill(Palette.MUTED)
        .end();
    blocks();
    double y = svg.height() - FOOT + 12.5;
    double x = 15;
    x = legend(x, y, Palette.FILL, count(Cell.Used.class) + " used", "");
    x = legend(x, y, Tone.NEW.tint(), count(Cell.Freed.class) + " free", "1");
    legend(x, y, Palette.PAPER, count(Cell.Never.class) + " never used yet", "");
    svg.text(15, svg.height() - 12, note()).sans().size(Type.SMALL).fill(Palette.MUTED).end();
    return new Picture(svg.finish(), "Pool enlarged: " + words(), svg.width(), svg.height());
  }

  private String note() {
    if (shown.size() < pool.blocks().size()) {
      return "the first " + MOST + " blocks are drawn; 1 is handed out next";
    }
    return count(Cell.Freed.class) > 0
        ? "1 is handed out next; the block freed last goes first"
        : "no free block: the next one comes from the never used";
  }

  private void blocks() {
    StringBuilder used = new StringBuilder();
    StringBuilder never = new StringBuilder();
    List<Integer> freed = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i) instanceof Cell.Used) {
        used.append(tiling.outline(i));
      } else if (shown.get(i) instanceof Cell.Never) {
        never.append(tiling.outline(i));
      } else {
        freed.add(i);
      }
    }
    if (used.length() > 0) {
      svg.path(used.toString()).fill(Palette.FILL).stroke(Palette.FRAME, 1).end();
    }
    if (never.length() > 0) {
      svg.path(never.toString()).hollow().stroke(Palette.GRID, 1).dashed("2 3").end();
    }
    for (int i : freed) {
      svg.rect(tiling.x(i), tiling.y(i), tiling.cellWidth(), tiling.cellHeight())
          .round(2)
          .fill(Tone.NEW.tint())
          .stroke(Tone.NEW.colour(), 1.5)
          .end();
      if (shown.get(i) instanceof Cell.Freed cell) {
        svg.text(
                tiling.x(i) + tiling.cellWidth() / 2.0,
                tiling.y(i) + tiling.cellHeight() / 2.0 + 4.5,
                Integer.toString(cell.order()))
            .size(shown.size() <= WIDE ? Type.SLOT : Type.SMALL)
            .fill(Tone.NEW.colour())
            .middle()
            .bold()
            .end();
      }
    }
  }

  private double legend(double x, double y, String fill, String words, String sample) {
    Svg.Element box = svg.rect(x + 0.5, y, SAMPLE_WIDTH, SAMPLE_HEIGHT).round(2).fill(fill);
    if (fill.equals(Palette.PAPER)) {
      box.stroke(Palette.GRID, 1).dashed("2 3").end();
    } else {
      box.stroke(sample.isEmpty() ? Palette.FRAME : Tone.NEW.colour(), sample.isEmpty() ? 1 : 1.5)
          .end();
    }
    if (!sample.isEmpty()) {
      svg.text(x + 11.5, y + 12, sample)
          .size(Type.SMALL)
          .fill(Tone.NEW.colour())
          .middle()
          .bold()
          .end();
    }
    svg.text(x + 30, y + 12, words).sans().end();
    return x + 30 + Fit.width(words, Type.SLOT) + 14;
  }
}
