package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Text;

/**
 * {@code str}.
 *
 * <pre>
 *   +16  length     8
 *   +24  hash       8      -1 until asked for
 *   +32  state      8      interned, kind, compact, ascii
 *   +40  characters        length + 1 bytes: ASCII
 *   +56  characters        (length + 1) × kind bytes: else
 * </pre>
 */
public final class StrObject extends HeapObject {

  static final long ASCII_HEADER = 40;
  static final long COMPACT_HEADER = 56;

  public final Text text;

  /** Known by the table of interned strings, which then owns no reference (3.12 and before). */
  boolean interned;

  private long hash = -1;

  StrObject(Text text) {
    this.text = text;
  }

  public long hash() {
    long h = hash;
    if (h == -1) {
      h = text.hash();
      hash = h;
    }
    return h;
  }

  static long bytes(Text text) {
    long units = (long) text.length() + 1;
    return text.isAscii() ? ASCII_HEADER + units : COMPACT_HEADER + units * text.kind();
  }

  @Override
  public long basicBytes() {
    return bytes(text);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
