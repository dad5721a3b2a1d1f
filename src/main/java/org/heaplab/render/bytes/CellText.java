package org.heaplab.render.bytes;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.bytes.Row.Piece;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.view.Layout.Content;
import org.heaplab.view.Layout.Part;

/**
 * What is written in a cell: the field's name at the top, what it holds at the bottom, each on one
 * line or, where it is too long, on two smaller ones.
 */
record CellText(List<Line> lines) {

  /** Height of a row in which nothing needs a second line. */
  static final double HEIGHT = 46;

  /** What a second line adds. */
  static final double MORE = 14;

  private static final double PADDING = 3;
  private static final double FIRST = 19;
  private static final double LAST = 9;

  /**
   * A line of text.
   *
   * @param y of its baseline, from the row's top
   */
  record Line(String text, double y, int size, boolean bold, boolean muted) {}

  static CellText of(Piece piece, boolean written, double height) {
    boolean spare = isSpare(piece.field().part());
    List<Line> lines = new ArrayList<>();
    List<String> name = split(piece.name(), piece, Type.SLOT);
    int small = size(name, piece, Type.SLOT);
    for (int i = 0; i < name.size(); i++) {
      lines.add(new Line(name.get(i), FIRST + i * MORE, small, false, spare));
    }
    boolean value = piece.field().content() instanceof Content.Value;
    List<String> held = held(piece, written);
    int size = size(held, piece, value ? Type.HEADING : Type.SLOT);
    for (int i = 0; i < held.size(); i++) {
      double y = height - LAST - (held.size() - 1 - i) * MORE;
      lines.add(new Line(held.get(i), y, size, value, !value));
    }
    return new CellText(lines);
  }

  /** How high a row must be for this cell. */
  static double height(Piece piece, boolean written) {
    int extra = split(piece.name(), piece, Type.SLOT).size() + held(piece, written).size();
    boolean pointer =
        piece.field().content() instanceof Content.ToRegion
            || (piece.field().content() instanceof Content.ToObject && !written);
    return HEIGHT + Math.max(0, extra + (pointer ? 1 : 0) - 2) * MORE;
  }

  private static int size(List<String> lines, Piece piece, int usual) {
    boolean fits = lines.size() == 1 && Fit.width(lines.get(0), usual) <= room(piece);
    return fits ? usual : Type.SMALL;
  }

  private static double room(Piece piece) {
    return piece.bytes() * RowShape.BYTE - 2 * PADDING;
  }

  private static boolean isSpare(Part part) {
    return part == Part.SPARE || part == Part.PADDING;
  }

  private static List<String> held(Piece piece, boolean written) {
    Content content = piece.field().content();
    if (piece.group() > 1) {
      return split(Format.size(piece.bytes() / piece.group()), piece, Type.SLOT);
    } else if (content instanceof Content.Value value) {
      return split(value.text(), piece, Type.HEADING);
    } else if (content instanceof Content.Away away) {
      return split("→ " + away.text(), piece, Type.SLOT);
    } else if (content instanceof Content.ToObject object && written) {
      return split(("→ " + object.type() + " " + object.value()).strip(), piece, Type.SLOT);
    } else if (isSpare(piece.field().part())) {
      return split(Format.size(piece.field().bytes()), piece, Type.SLOT);
    }
    return List.of();
  }

  private static List<String> split(String words, Piece piece, int size) {
    String text = Fit.line(words);
    if (Fit.width(text, size) <= room(piece)) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    int columns = (int) (room(piece) / (Fit.COLUMN * Type.SMALL));
    if (columns < 2) {
      return List.of();
    }
    String first = Fit.head(text, columns);
    String rest = text.substring(first.length()).strip();
    return rest.isEmpty() ? List.of(first.strip()) : List.of(first.strip(), Fit.cut(rest, columns));
  }
}
