package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code co_linetable}: for each run of code units the place in the source.
 *
 * <pre>
 * entry   1 kkkk lll, then the kind's bytes; lll + 1 code units
 * k 0-9   short:    same line, columns in one byte: k * 8 + c, c + width
 * k 10-12 one line: k - 10 lines further, two bytes for the columns
 * k 13    no columns: signed varint for the lines
 * k 14    long:     signed varint for the lines, varints for end line, column, end column
 * k 15    no place
 * </pre>
 *
 * @see "Objects/locations.md"
 */
final class LineTable {

  private static final int ONE_LINE = 10;
  private static final int NO_COLUMNS = 13;
  private static final int LONG = 14;
  private static final int NONE = 15;
  private static final int MAX_UNITS = 8;

  private final List<Byte> bytes = new ArrayList<>();
  private int line;
  private Location pending = Location.NONE;
  private int pendingSize;

  LineTable(int firstLine) {
    this.line = firstLine;
  }

  /** An instruction of so many code units. */
  void add(Location location, int size) {
    if (!location.equals(pending)) {
      flush();
      pending = location;
    }
    pendingSize += size;
  }

  List<Byte> finish() {
    flush();
    return List.copyOf(bytes);
  }

  private void flush() {
    while (pendingSize > 0) {
      int units = Math.min(MAX_UNITS, pendingSize);
      entry(pending, units);
      pendingSize -= units;
    }
  }

  private void entry(Location at, int units) {
    if (!at.isKnown()) {
      first(NONE, units);
      return;
    }
    int delta = at.line() - line;
    int width = at.endColumn() - at.column();
    boolean oneLine = at.endLine() == at.line();
    line = at.line();
    if (at.column() < 0 || at.endColumn() < 0) {
      if (oneLine || at.endLine() < 0) {
        first(NO_COLUMNS, units);
        signed(delta);
        return;
      }
    } else if (oneLine) {
      if (delta == 0 && at.column() < 80 && width < 16 && width >= 0) {
        first(at.column() >> 3, units);
        put(((at.column() & 7) << 4) | width);
        return;
      }
      if (delta >= 0 && delta < 3 && at.column() < 128 && at.endColumn() < 128) {
        first(ONE_LINE + delta, units);
        put(at.column());
        put(at.endColumn());
        return;
      }
    }
    first(LONG, units);
    signed(delta);
    unsigned(at.endLine() - at.line());
    unsigned(at.column() + 1);
    unsigned(at.endColumn() + 1);
  }

  private void first(int kind, int units) {
    put(0x80 | (kind << 3) | (units - 1));
  }

  private void put(int b) {
    bytes.add((byte) b);
  }

  private void signed(int value) {
    unsigned(value < 0 ? (-value << 1) | 1 : value << 1);
  }

  /** Six bits a byte, the lowest first. */
  private void unsigned(int value) {
    int rest = value;
    while (rest >= 64) {
      put(0x40 | (rest & 0x3F));
      rest >>>= 6;
    }
    put(rest);
  }
}
