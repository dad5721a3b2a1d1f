package org.heaplab.render.bytes;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.view.Layout.Field;
import org.heaplab.view.Layout.Region;

/**
 * Up to 32 bytes of a region.
 *
 * @param offset of its first byte
 */
record Row(long offset, List<Piece> pieces) {
  static final int BYTES = 32;

  /** Bytes of a field that leave no room for its name. */
  private static final int NARROW = 2;

  /**
   * A field, or as much of it as lies in this row.
   *
   * @param at bytes from the row's start
   * @param first whether the field begins here
   * @param group how many fields of the same size and part it stands for; they are too narrow to be
   *     drawn one by one
   */
  record Piece(Field field, int at, int bytes, boolean first, int group) {

    String name() {
      return group == 1 ? field.name() : group + " ×";
    }
  }

  int bytes() {
    Piece last = pieces.get(pieces.size() - 1);
    return last.at() + last.bytes();
  }

  /** Whether it begins within a long field, and holds nothing else. */
  boolean continues() {
    return pieces.size() == 1 && !pieces.get(0).first();
  }

  static List<Row> of(Region region) {
    List<Row> rows = new ArrayList<>();
    if (region.fields().isEmpty()) {
      return rows;
    }
    long start = region.fields().get(0).offset();
    List<Piece> pieces = new ArrayList<>();
    long row = start;
    for (Field field : region.fields()) {
      for (long done = 0; done < field.bytes(); ) {
        long at = field.offset() + done;
        if (at - row >= BYTES) {
          rows.add(new Row(row, grouped(pieces)));
          pieces.clear();
          row += BYTES;
        }
        int fits = (int) Math.min(field.bytes() - done, row + BYTES - at);
        pieces.add(new Piece(field, (int) (at - row), fits, done == 0, 1));
        done += fits;
      }
    }
    rows.add(new Row(row, grouped(pieces)));
    return rows;
  }

  private static List<Piece> grouped(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && isNarrow(piece) && isNarrow(last) && alike(last, piece)) {
        int bytes = last.bytes() + piece.bytes();
        result.set(
            result.size() - 1, new Piece(last.field(), last.at(), bytes, true, last.group() + 1));
      } else {
        result.add(piece);
      }
    }
    return List.copyOf(result);
  }

  private static boolean isNarrow(Piece piece) {
    return piece.field().bytes() <= NARROW;
  }

  private static boolean alike(Piece last, Piece piece) {
    return last.field().part() == piece.field().part()
        && last.field().bytes() == piece.field().bytes();
  }
}
