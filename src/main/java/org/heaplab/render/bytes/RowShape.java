package org.heaplab.render.bytes;

import org.heaplab.render.bytes.Row.Piece;
import org.heaplab.render.svg.Hatch;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.Layout.Content;
import org.heaplab.view.Layout.Part;

/** Draws one row of cells with the offsets below it and, where asked for, the parts above it. */
final class RowShape {
  static final double BYTE = 10.25;
  static final double HEIGHT = 46;

  /** Room above a row for the parts' brackets. */
  static final double ABOVE = 28;

  /** Room below a row for offsets. */
  static final double BELOW = 24;

  private static final double PADDING = 3;
  private static final double HALF_WORD = 50;

  private final Svg svg;
  private final double x;
  private final double y;

  RowShape(Svg svg, double x, double y) {
    this.svg = svg;
    this.x = x;
    this.y = y;
  }

  /**
   * Draws it.
   *
   * @param written whether pointers to objects are written into their cells
   */
  void draw(Row row, boolean brackets, boolean written) {
    for (Piece piece : row.pieces()) {
      cell(piece, written);
      if (piece.first()) {
        offset(piece);
      }
    }
    svg.rect(x, y, row.bytes() * BYTE, HEIGHT).hollow().stroke(Palette.INK, 2).end();
    if (brackets && !row.continues()) {
      brackets(row);
    }
  }

  private void cell(Piece piece, boolean written) {
    double left = x + piece.at() * BYTE;
    double width = piece.bytes() * BYTE;
    Part part = piece.field().part();
    svg.rect(left, y, width, HEIGHT).fill(ground(part)).end();
    if (part == Part.PADDING) {
      Hatch.draw(svg, left, y, width, HEIGHT, Palette.GRID);
      svg.rect(left + width / 2 - 33, y + 7, 66, 17).fill(Palette.PAPER).end();
    }
    Svg.Element frame = svg.rect(left, y, width, HEIGHT).hollow().stroke(Palette.FRAME, 1);
    (spare(part) ? frame.dashed("4 3") : frame).end();
    if (piece.first()) {
      texts(piece, left + width / 2, width, written);
    } else {
      svg.text(left + width / 2, y + 28, "…").fill(Palette.MUTED).middle().end();
    }
  }

  private static boolean spare(Part part) {
    return part == Part.SPARE || part == Part.PADDING;
  }

  private static String ground(Part part) {
    return switch (part) {
      case GC_HEAD -> Tone.CYCLE.tint();
      case HEADER -> Tone.NAME.tint();
      case FIELDS, DATA -> Palette.BOX;
      case SPARE, PADDING -> Palette.PAPER;
    };
  }

  private void texts(Piece piece, double middle, double width, boolean written) {
    int size = width < HALF_WORD ? Type.SMALL : Type.SLOT;
    Svg.Element name = svg.text(middle, y + 19, fit(piece.field().name(), width, size)).size(size);
    (spare(piece.field().part()) ? name.fill(Palette.MUTED) : name).middle().end();
    Content content = piece.field().content();
    if (content instanceof Content.Value value) {
      svg.text(middle, y + 37, fit(value.text(), width, Type.HEADING))
          .size(Type.HEADING)
          .middle()
          .bold()
          .end();
    } else if (content instanceof Content.Away away) {
      muted(middle, fit("→ " + away.text(), width, Type.SLOT), Type.SLOT);
    } else if (content instanceof Content.ToObject object && written) {
      muted(
          middle, fit("→ " + object.type() + " " + object.value(), width, Type.SMALL), Type.SMALL);
    } else if (spare(piece.field().part())) {
      String bytes = Format.size(piece.field().bytes());
      muted(middle, fit(bytes, width, Type.SLOT), Type.SLOT);
    }
  }

  private void muted(double middle, String text, int size) {
    svg.text(middle, y + 37, text).size(size).fill(Palette.MUTED).middle().end();
  }

  private static String fit(String text, double width, int size) {
    return Fit.cut(Texts.value(text), (int) ((width - 2 * PADDING) / (Fit.COLUMN * size)));
  }

  private void offset(Piece piece) {
    long offset = piece.field().offset();
    String text = (offset > 0 ? "+" : "") + Format.number(offset);
    boolean fits = Fit.width(text, Type.SMALL) < piece.bytes() * BYTE;
    if (fits) {
      svg.text(x + piece.at() * BYTE + 1, y + HEIGHT + 13, text)
          .size(Type.SMALL)
          .fill(Palette.MUTED)
          .end();
    }
  }

  private void brackets(Row row) {
    int from = 0;
    for (int i = 1; i <= row.pieces().size(); i++) {
      Piece start = row.pieces().get(from);
      if (i == row.pieces().size() || row.pieces().get(i).field().part() != start.field().part()) {
        Piece end = row.pieces().get(i - 1);
        bracket(start.field().part(), start.at(), end.at() + end.bytes());
        from = i;
      }
    }
  }

  private void bracket(Part part, int from, int to) {
    double left = x + from * BYTE + 2;
    double width = (to - from) * BYTE - 4;
    String text = word(part) + " " + Format.size(to - from);
    if (Fit.width(text, Type.SMALL) > width + 8) {
      return;
    }
    String data =
        "M" + Svg.number(left) + " " + Svg.number(y - 6) + "v-5h" + Svg.number(width) + "v5";
    svg.path(data).hollow().stroke(colour(part), 1.25).end();
    svg.text(left + width / 2, y - 16, text)
        .sans()
        .size(Type.SMALL)
        .fill(colour(part))
        .middle()
        .bold()
        .end();
  }

  private static String word(Part part) {
    return switch (part) {
      case GC_HEAD -> "GC head";
      case HEADER -> "header";
      case FIELDS -> "own fields";
      case DATA -> "data";
      case SPARE -> "spare";
      case PADDING -> "lost";
    };
  }

  private static String colour(Part part) {
    return switch (part) {
      case GC_HEAD -> Tone.CYCLE.colour();
      case HEADER -> Tone.NAME.colour();
      case FIELDS, DATA -> Palette.INK;
      case SPARE, PADDING -> Palette.MUTED;
    };
  }
}
