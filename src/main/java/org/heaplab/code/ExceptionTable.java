package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code co_exceptiontable}: start, length, target, depth and lasti of each handler, in code
 * units, six bits a byte, the highest first; bit 7 marks an entry's first byte.
 *
 * @see "Objects/exception_handling_notes.txt"
 */
final class ExceptionTable {

  private static final int FIRST = 0x80;
  private static final int MORE = 0x40;

  private final List<Byte> bytes = new ArrayList<>();

  private ExceptionTable() {}

  /**
   * @param offsets the code unit that each instruction begins at
   */
  static List<Byte> bytes(List<Handler> handlers, int[] offsets) {
    ExceptionTable table = new ExceptionTable();
    for (Handler handler : handlers) {
      int start = offsets[handler.start()];
      table.item(start, FIRST);
      table.item(offsets[handler.end()] - start, 0);
      table.item(offsets[handler.target()], 0);
      table.item(handler.depth() << 1 | (handler.lasti() ? 1 : 0), 0);
    }
    return List.copyOf(table.bytes);
  }

  private void item(int value, int mark) {
    int flag = mark;
    for (int shift = 24; shift > 0; shift -= 6) {
      if (value >= 1 << shift) {
        bytes.add((byte) ((value >> shift & 0x3F) | MORE | flag));
        flag = 0;
      }
    }
    bytes.add((byte) ((value & 0x3F) | flag));
  }
}
