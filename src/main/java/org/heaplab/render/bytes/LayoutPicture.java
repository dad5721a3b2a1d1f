package org.heaplab.render.bytes;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.bytes.Row.Piece;
import org.heaplab.render.page.Picture;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.Block;
import org.heaplab.view.Layout;
import org.heaplab.view.Layout.Content;
import org.heaplab.view.Layout.Part;
import org.heaplab.view.Layout.Region;

/** Draws an object's regions one below the other. */
final class LayoutPicture {
  /** Rows of one region; a string of a megabyte has 32,768. */
  static final int MOST_ROWS = 6;

  private static final double LEFT = 17;
  private static final double LANE = 8;
  private static final double HEADING = 44;
  private static final double NOTE = 14;
  private static final double LEVEL = 6;
  private static final double GAP = 40;
  private static final double PILL_GAP = 42;
  private static final double PILL = 26;
  private static final double ENTRY = 41;
  private static final double TITLE_LEFT = 106;

  /** Columns of an expression for which there is room beside an offset. */
  private static final int LONGEST_NAME = 3;

  private final Layout view;
  private final AddressTails tails;
  private final List<List<Row>> rows;
  private final double[] tops;
  private final double[] heights;
  private final double left;
  private final double height;
  private final Svg svg;

  private LayoutPicture(Layout view) {
    this.view = view;
    tails = AddressTails.of(view.regions().stream().map(Region::address).toList());
    rows = view.regions().stream().map(Row::of).toList();
    long pointers = view.regions().stream().mapToLong(LayoutPicture::pointers).sum();
    long lanes = Math.max(0, pointers - 1);
    left = LEFT + lanes * LANE;
    tops = new double[rows.size()];
    heights = new double[rows.size()];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = rowHeight(i);
    }
    double y = 0;
    for (int i = 0; i < rows.size(); i++) {
      y += i == 0 ? HEADING + (note(i) ? NOTE : 0) : GAP + lanes * LEVEL + HEADING;
      tops[i] = y + (bracketed(i) ? RowShape.ABOVE : 0);
      y = tops[i] + shown(i).size() * pitch(i) - (bracketed(i) ? RowShape.ABOVE : 0);
      y += shown(i).size() < rows.get(i).size() ? NOTE : 0;
    }
    height = y + (pills() ? PILL_GAP - RowShape.BELOW + PILL : 0) + (immortal() ? 24 : 0) + 18;
    int width = (int) Math.ceil(left + Row.BYTES * RowShape.BYTE + LEFT);
    svg = new Svg(width, (int) Math.ceil(height), title(), words());
  }

  static Picture of(Layout view) {
    return new LayoutPicture(view).draw();
  }

  private static long pointers(Region region) {
    return region.fields().stream().filter(f -> f.content() instanceof Content.ToRegion).count();
  }

  private boolean note(int region) {
    return !view.regions().get(region).note().isEmpty();
  }

  /** The first rows, and of a long field the one where it begins. */
  private List<Row> shown(int region) {
    List<Row> all = rows.get(region);
    int end = 0;
    while (end < Math.min(MOST_ROWS, all.size()) && !all.get(end).continues()) {
      end++;
    }
    return all.subList(0, end);
  }

  private double rowHeight(int region) {
    return shown(region).stream()
        .flatMap(row -> row.pieces().stream())
        .mapToDouble(piece -> CellText.height(piece, written(region)))
        .max()
        .orElse(CellText.HEIGHT);
  }

  private boolean written(int region) {
    return !(pills() && region == rows.size() - 1);
  }

  private double pitch(int region) {
    return heights[region] + RowShape.BELOW + (bracketed(region) ? RowShape.ABOVE : 0);
  }

  private boolean bracketed(int region) {
    return view.regions().get(region).fields().stream()
        .anyMatch(field -> field.part() != Part.DATA && field.part() != Part.SPARE);
  }

  /** Whether the objects behind the last region are drawn below it. */
  private boolean pills() {
    int last = rows.size() - 1;
    return last >= 0 && rows.get(last).size() == 1 && objects(last);
  }

  private boolean objects(int region) {
    return view.regions().get(region).fields().stream()
        .anyMatch(field -> field.content() instanceof Content.ToObject);
  }

  private boolean immortal() {
    return pills()
        && view.regions().get(rows.size() - 1).fields().stream()
            .anyMatch(f -> f.content() instanceof Content.ToObject o && o.immortal());
  }

  private String title() {
    return "The bytes of " + Texts.value(view.expression());
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Region region : view.regions()) {
      words
          .append(Texts.value(region.name()))
          .append(": ")
          .append(where(region))
          .append(", ")
          .append(Format.counted(region.fields().size(), "field"))
          .append(". ");
    }
    return words.toString().strip();
  }

  private Picture draw() {
    for (int i = 0; i < rows.size(); i++) {
      heading(i);
      List<Row> drawn = shown(i);
      for (int j = 0; j < drawn.size(); j++) {
        new RowShape(svg, left, rowTop(i, j), heights[i])
            .draw(drawn.get(j), bracketed(i), written(i));
      }
      hidden(i);
    }
    identity();
    arrows();
    if (pills()) {
      objects();
    }
    if (immortal()) {
      svg.text(left, height - 16, "∞ immortal: never counted")
          .sans()
          .size(Type.SMALL)
          .fill(Tone.IMMORTAL.colour())
          .end();
    }
    return new Picture(svg.finish(), title() + ". " + words(), svg.width(), svg.height());
  }

  private double rowTop(int region, int row) {
    return tops[region] + row * pitch(region);
  }

  private void heading(int index) {
    Region region = view.regions().get(index);
    double x = index == 0 ? left : left + TITLE_LEFT;
    double y = tops[index] - (bracketed(index) ? RowShape.ABOVE : 0) - 16;
    double title = note(index) ? y - 12 : y;
    String name = Texts.value(region.name());
    svg.text(x, title, name).size(Type.TITLE).bold().end();
    String expression = index == 0 ? Texts.value(view.expression()) + " · " : "";
    svg.text(
            x + Fit.width(name, Type.TITLE) + 8,
            title,
            expression + tails.tail(region.address()) + " · " + where(region))
        .sans()
        .fill(Palette.MUTED)
        .end();
    svg.text(x, y + 4, region.note()).sans().fill(Palette.MUTED).end();
  }

  private static String where(Region region) {
    if (region.block() instanceof Block.InPool pool) {
      return "block of " + Format.size(pool.bytes());
    } else if (region.block() instanceof Block.Large large) {
      return Format.size(large.bytes()) + " from malloc";
    }
    return "part of the interpreter";
  }

  private void hidden(int region) {
    int more = rows.get(region).size() - shown(region).size();
    if (more > 0) {
      double y = rowTop(region, shown(region).size() - 1) + heights[region] + 13 + NOTE;
      svg.text(
              left + Row.BYTES * RowShape.BYTE,
              y,
              "… " + Format.size(more * (long) Row.BYTES) + " more, not drawn")
          .size(Type.SMALL)
          .fill(Palette.MUTED)
          .right()
          .end();
    }
  }

  /** Where {@code id()} points: not at the block's start when there is a collector's head. */
  private void identity() {
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      return;
    }
    long at = -rows.get(0).get(0).offset();
    double x = left + at % Row.BYTES * RowShape.BYTE;
    double y = rowTop(0, (int) (at / Row.BYTES));
    svg.path("M" + Svg.number(x) + " " + Svg.number(y - 2) + "v" + Svg.number(heights[0] + 18))
        .hollow()
        .stroke(Tone.NAME.colour(), 2)
        .end();
    String expression = Texts.value(view.expression());
    String name = Fit.columns(expression) <= LONGEST_NAME ? "(" + expression + ")" : "";
    svg.text(x + 16, y + heights[0] + 13, "= id" + name)
        .size(Type.SMALL)
        .fill(Tone.NAME.colour())
        .bold()
        .end();
  }

  private void arrows() {
    int lane = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Row> drawn = shown(i);
      for (int j = 0; j < drawn.size(); j++) {
        for (Piece piece : drawn.get(j).pieces()) {
          if (piece.first() && piece.field().content() instanceof Content.ToRegion to) {
            boolean near = to.region() == i + 1 && j == drawn.size() - 1;
            double laneX = near ? left + ENTRY : left - 8 - lane * LANE;
            double level = near ? LEVEL * (left - LEFT) / LANE : LEVEL * lane;
            arrow(middle(piece), rowTop(i, j) + heights[i], level, laneX, to.region());
            lane += near ? 0 : 1;
          }
        }
      }
    }
  }

  private double middle(Piece piece) {
    return left + (piece.at() + piece.bytes() / 2.0) * RowShape.BYTE;
  }

  private void arrow(double x, double bottom, double level, double lane, int region) {
    double end = rowTop(region, 0) - (bracketed(region) ? RowShape.ABOVE - 1 : 0);
    DownArrow.draw(svg, x, bottom - 15, bottom + 18 + level, lane, left + ENTRY, end);
  }

  private void objects() {
    int last = rows.size() - 1;
    double y = rowTop(last, 0);
    double top = y + heights[last] + PILL_GAP;
    List<Piece> pieces = new ArrayList<>(rows.get(last).get(0).pieces());
    for (Piece piece : pieces) {
      if (piece.field().content() instanceof Content.ToObject object) {
        double x = middle(piece);
        DownArrow.straight(svg, x, y + heights[last] - 13, top);
        pill(object, x, top, piece.bytes() * RowShape.BYTE - 6);
      }
    }
  }

  private void pill(Content.ToObject object, double middle, double top, double width) {
    Tone tone = object.immortal() ? Tone.IMMORTAL : Tone.NEUTRAL;
    String sign = object.immortal() ? " ∞" : "";
    int columns = (int) ((width - 8) / (Fit.COLUMN * Type.SLOT)) - sign.length();
    String text =
        Fit.cut(Texts.value((object.type() + " " + object.value()).strip()), columns) + sign;
    svg.rect(middle - width / 2, top, width, PILL)
        .round(PILL / 2)
        .fill(tone.tint())
        .stroke(tone.colour(), 1.25)
        .end();
    svg.text(middle, top + 17, text).fill(tone.colour()).middle().end();
  }
}
