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

  /**
   * A field, or as much of it as lies in this row.
   *
   * @param at bytes from the row's start
   * @param first whether the field begins here
   */
  record Piece(Field field, int at, int bytes, boolean first) {}

  int bytes() {
    Piece last = pieces.get(pieces.size() - 1);
    return last.at() + last.bytes();
  }

  /** Whether it holds nothing but the middle of a long field. */
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
          rows.add(new Row(row, List.copyOf(pieces)));
          pieces.clear();
          row += BYTES;
        }
        int fits = (int) Math.min(field.bytes() - done, row + BYTES - at);
        pieces.add(new Piece(field, (int) (at - row), fits, done == 0));
        done += fits;
      }
    }
    rows.add(new Row(row, List.copyOf(pieces)));
    return rows;
  }
}
