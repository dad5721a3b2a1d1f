package org.heaplab.render.pools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heaplab.render.page.Explorable;
import org.heaplab.render.page.Explorable.Spot;
import org.heaplab.render.page.Picture;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.PoolMap.Arena;
import org.heaplab.view.PoolMap.Pin;
import org.heaplab.view.PoolMap.Pool;

/** One arena: its pools in eight columns, filled as far as their blocks are in use. */
final class ArenaPicture {
  private static final int FOOT = 32;
  private static final int PIN_LINES = 3;

  private final Arena arena;
  private final int framed;
  private final Tiling tiling = Tiling.wide();
  private final Svg svg;

  private ArenaPicture(Arena arena, int framed) {
    this.arena = arena;
    this.framed = framed;
    int height = (int) Math.ceil(tiling.bottom(arena.pools().size())) + FOOT;
    svg = new Svg(Tiling.WIDTH, height, "Arena " + arena.number(), words());
  }

  /**
   * Draws it.
   *
   * @param framed index of the pool that is enlarged elsewhere, or -1
   */
  static Explorable of(Arena arena, int framed) {
    ArenaPicture picture = new ArenaPicture(arena, framed);
    return new Explorable(picture.draw(), "pool", false, picture.spots());
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < arena.pools().size(); i++) {
      String what =
          arena.pools().get(i) instanceof Pool.Carved pool
              ? ", size class "
                  + pool.sizeClass()
                  + ": "
                  + pool.used()
                  + " of "
                  + Format.counted(pool.blocks(), "block")
                  + " used."
              : " is empty, ready for any size class.";
      spots.add(tiling.spot(i, "Pool " + i + what));
    }
    return spots;
  }

  private String words() {
    int empty = arena.pools().size() - (int) arena.inUse();
    return arena.inUse()
        + " of "
        + arena.pools().size()
        + " pools are in use, "
        + empty
        + " are empty."
        + arena.pin().map(pin -> " It is kept by " + pin.what() + " alone.").orElse("")
        + (framed >= 0 ? " The pool in the thick frame is enlarged." : "");
  }

  private Picture draw() {
    String title = "Arena " + arena.number();
    svg.text(15, 26, title).sans().size(Type.TITLE).bold().end();
    svg.text(
            15 + Fit.width(title, Type.TITLE) + 8,
            26,
            Format.size(arena.bytes())
                + " · "
                + arena.inUse()
                + " of "
                + arena.pools().size()
                + " pools in use")
        .sans()
        .fill(Palette.MUTED)
        .end();
    pools();
    if (framed >= 0) {
      svg.rect(
              tiling.x(framed) - 2,
              tiling.y(framed) - 2,
              tiling.cellWidth() + 4,
              tiling.cellHeight() + 4)
          .round(3)
          .hollow()
          .stroke(Palette.INK, 2.5)
          .end();
    }
    arena.pin().ifPresent(this::pin);
    svg.text(15, svg.height() - 12, foot()).sans().size(Type.SMALL).fill(Palette.MUTED).end();
    return new Picture(svg.finish(), title + ": " + words(), svg.width(), svg.height());
  }

  private String foot() {
    String numbers = arena.inUse() > 0 ? "number: size class · filling: blocks in use · " : "";
    return numbers + (framed >= 0 ? "thick frame: enlarged" : "dotted: empty");
  }

  private void pools() {
    StringBuilder carved = new StringBuilder();
    StringBuilder used = new StringBuilder();
    StringBuilder free = new StringBuilder();
    for (int i = 0; i < arena.pools().size(); i++) {
      if (arena.pools().get(i) instanceof Pool.Carved pool) {
        carved.append(tiling.outline(i));
        used.append(tiling.part(i, filling(pool)));
      } else {
        free.append(tiling.outline(i));
      }
    }
    fill(carved, Palette.BOX);
    fill(used, Palette.FILL);
    if (carved.length() > 0) {
      svg.path(carved.toString()).hollow().stroke(Palette.FRAME, 1).end();
    }
    if (free.length() > 0) {
      svg.path(free.toString()).hollow().stroke(Palette.GRID, 1).dashed("2 3").end();
    }
    for (int i = 0; i < arena.pools().size(); i++) {
      if (arena.pools().get(i) instanceof Pool.Carved pool) {
        number(i, pool.sizeClass());
      }
    }
  }

  /** Height of the filling; a single block shows. */
  private int filling(Pool.Carved pool) {
    int exact = pool.used() * tiling.cellHeight() / Math.max(1, pool.blocks());
    return pool.used() == 0 ? 0 : Math.max(2, exact);
  }

  private void fill(StringBuilder cells, String colour) {
    if (cells.length() > 0) {
      svg.path(cells.toString()).fill(colour).end();
    }
  }

  private void number(int index, int sizeClass) {
    boolean pinned = arena.pin().map(Pin::pool).equals(Optional.of(index));
    Svg.Element text =
        svg.text(
                tiling.x(index) + tiling.cellWidth() / 2.0,
                tiling.y(index) + 16.5,
                Integer.toString(sizeClass))
            .size(Type.SMALL)
            .middle();
    (pinned ? text.fill(Tone.FREED.colour()).bold() : text).end();
  }

  /** A red frame around the pool, and a note on what lives there. */
  private void pin(Pin pin) {
    Tone tone = Tone.FREED;
    double x = tiling.x(pin.pool());
    double y = tiling.y(pin.pool());
    svg.rect(x, y, tiling.cellWidth(), tiling.cellHeight())
        .round(2)
        .hollow()
        .stroke(tone.colour(), 2.5)
        .end();
    double height = 6 + PIN_LINES * 16.0;
    double width = 252;
    double below = y + tiling.cellHeight() + 20;
    boolean fits = below + height < tiling.bottom(arena.pools().size());
    double top = fits ? below : y - 20 - height;
    double left = Math.max(10, Math.min(Tiling.WIDTH - width - 10, x - 20));
    double middle = x + tiling.cellWidth() / 2.0;
    double from = fits ? y + tiling.cellHeight() : y;
    svg.path(
            "M"
                + Svg.number(middle)
                + " "
                + Svg.number(from)
                + "V"
                + Svg.number(top + (fits ? 0 : height)))
        .hollow()
        .stroke(tone.colour(), 2)
        .end();
    svg.rect(left, top, width, height).round(4).fill(tone.tint()).stroke(tone.colour(), 1.5).end();
    String blocks = Format.counted(pin.blocks(), "block");
    line(left, top + 17, "Pinned by " + blocks + ": " + Texts.value(pin.what()) + ",", true);
    line(left, top + 33, "held by " + Texts.value(pin.heldBy()) + ".", true);
    line(
        left,
        top + 49,
        Format.size(arena.bytes()) + " stays for " + Format.size(pin.bytes()) + ".",
        false);
  }

  private void line(double left, double y, String words, boolean bold) {
    Svg.Element text = svg.text(left + 10, y, words).sans().fill(Tone.FREED.colour());
    (bold ? text.bold() : text).end();
  }
}
