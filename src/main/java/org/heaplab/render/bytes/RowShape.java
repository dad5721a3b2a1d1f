package org.heaplab.render.bytes;

import org.heaplab.render.bytes.Row.Piece;
import org.heaplab.render.svg.Hatch;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.view.Layout.Part;

/** Draws one row of cells with the offsets below it and, where asked for, the parts above it. */
final class RowShape {
  static final double BYTE = 10.25;

  /** Room above a row for the parts' brackets. */
  static final double ABOVE = 28;

  /** Room below a row for offsets. */
  static final double BELOW = 24;

  private static final double LABEL = 66;

  private final Svg svg;
  private final double x;
  private final double y;
  private final double height;

  RowShape(Svg svg, double x, double y, double height) {
    this.svg = svg;
    this.x = x;
    this.y = y;
    this.height = height;
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
    svg.rect(x, y, row.bytes() * BYTE, height).hollow().stroke(Palette.INK, 2).end();
    if (brackets) {
      brackets(row);
    }
  }

  private void cell(Piece piece, boolean written) {
    double left = x + piece.at() * BYTE;
    double width = piece.bytes() * BYTE;
    Part part = piece.field().part();
    svg.rect(left, y, width, height).fill(ground(part)).end();
    if (part == Part.PADDING) {
      Hatch.draw(svg, left, y, width, height, Palette.GRID);
      if (width > LABEL) {
        svg.rect(left + width / 2 - LABEL / 2, y + 7, LABEL, height - 14).fill(Palette.PAPER).end();
      }
    }
    Svg.Element frame = svg.rect(left, y, width, height).hollow().stroke(Palette.FRAME, 1);
    (spare(part) ? frame.dashed("4 3") : frame).end();
    if (piece.first()) {
      texts(CellText.of(piece, written, height), left + width / 2);
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

  private void texts(CellText text, double middle) {
    for (CellText.Line line : text.lines()) {
      Svg.Element element = svg.text(middle, y + line.y(), line.text()).size(line.size());
      element = line.muted() ? element.fill(Palette.MUTED) : element;
      element = line.bold() ? element.bold() : element;
      element.middle().end();
    }
  }

  private void offset(Piece piece) {
    long offset = piece.field().offset();
    String text = (offset > 0 ? "+" : "") + Format.number(offset);
    boolean fits = Fit.width(text, Type.SMALL) < piece.bytes() * BYTE;
    if (fits) {
      svg.text(x + piece.at() * BYTE + 1, y + height + 13, text)
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
        bracket(
            start.field().part(), start.field().offset() < 0, start.at(), end.at() + end.bytes());
        from = i;
      }
    }
  }

  private void bracket(Part part, boolean managed, int from, int to) {
    double left = x + from * BYTE + 2;
    double width = (to - from) * BYTE - 4;
    String text = word(part, managed) + " " + Format.size(to - from);
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

  /**
   * A part's name.
   *
   * @param managed whether it lies in front of the object
   */
  private static String word(Part part, boolean managed) {
    return switch (part) {
      case GC_HEAD -> "GC head";
      case HEADER -> "header";
      case FIELDS -> managed ? "managed" : "own fields";
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
