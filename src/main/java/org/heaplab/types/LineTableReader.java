package org.heaplab.types;

import java.util.Arrays;

/**
 * Reads {@code co_linetable}: the place in the source of each instruction.
 *
 * @see "Objects/locations.md (3.13)"
 */
final class LineTableReader {

  private static final int ONE_LINE = 10;
  private static final int NO_COLUMNS = 13;
  private static final int LONG = 14;
  private static final int NONE = 15;

  private final byte[] table;
  private int at;
  private int line;

  private LineTableReader(byte[] table, int firstLine) {
    this.table = table;
    this.line = firstLine;
  }

  /**
   * Line, end line, column and end column of each instruction; -1 where the table tells nothing.
   *
   * @param offsets byte offset of each instruction, and the code's length last
   */
  static int[] positions(byte[] table, int firstLine, int[] offsets) {
    int[] positions = new int[4 * (offsets.length - 1)];
    Arrays.fill(positions, -1);
    LineTableReader reader = new LineTableReader(table, firstLine);
    int unit = 0;
    for (int i = 0; reader.at < table.length; ) {
      int first = reader.next();
      unit += (first & 7) + 1;
      int[] place = reader.place(first >> 3 & 15);
      for (; i < offsets.length - 1 && offsets[i] < 2 * unit; i++) {
        System.arraycopy(place, 0, positions, 4 * i, 4);
      }
    }
    return positions;
  }

  private int[] place(int kind) {
    switch (kind) {
      case NONE:
        return new int[] {-1, -1, -1, -1};
      case LONG:
        line += signed();
        return new int[] {line, line + unsigned(), unsigned() - 1, unsigned() - 1};
      case NO_COLUMNS:
        line += signed();
        return new int[] {line, line, -1, -1};
      default:
        break;
    }
    if (kind >= ONE_LINE) {
      line += kind - ONE_LINE;
      return new int[] {line, line, next(), next()};
    }
    int columns = next();
    int start = kind << 3 | columns >> 4;
    return new int[] {line, line, start, start + (columns & 15)};
  }

  /** The next byte; a table that ends too early ends with zeros. */
  private int next() {
    return at < table.length ? table[at++] & 0xFF : 0;
  }

  private int signed() {
    int value = unsigned();
    return (value & 1) != 0 ? -(value >> 1) : value >> 1;
  }

  private int unsigned() {
    int value = 0;
    int shift = 0;
    int read;
    do {
      read = next();
      value |= (read & 63) << shift;
      shift += 6;
    } while ((read & 64) != 0);
    return value;
  }
}
