package org.heaplab.code;

import java.util.Arrays;

/**
 * The instructions of a code unit and where each comes from, without EXTENDED_ARG and caches.
 *
 * <p>Lines count from 1, columns from 0 in UTF-8 bytes; -1 stands for unknown.
 */
public final class Instructions {

  private final int[] code;
  private final int[] offsets;
  private final int[] positions;

  /**
   * @param code opcode | argument &lt;&lt; 8 each
   * @param offsets the byte offset in {@code co_code} of each instruction (past its EXTENDED_ARGs)
   *     and, last, the length of {@code co_code}
   * @param positions line, end line, column, end column of each instruction
   */
  Instructions(int[] code, int[] offsets, int[] positions) {
    this.code = code;
    this.offsets = offsets;
    this.positions = positions;
  }

  public int size() {
    return code.length;
  }

  /** The instructions themselves: the array is shared and must not be written to. */
  public int[] code() {
    return code;
  }

  /** Bytes of {@code co_code}, with caches and EXTENDED_ARGs. */
  public int codeUnitsLength() {
    return offsets[code.length];
  }

  /** Byte offset of an instruction in {@code co_code}, as {@code f_lasti} shows it. */
  public int offset(int index) {
    return offsets[index];
  }

  /** The instruction that stands at a byte offset or holds it in its caches. */
  public int indexAt(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return found >= 0 ? found : -found - 2;
  }

  public int line(int index) {
    return positions[4 * index];
  }

  public int endLine(int index) {
    return positions[4 * index + 1];
  }

  public int column(int index) {
    return positions[4 * index + 2];
  }

  public int endColumn(int index) {
    return positions[4 * index + 3];
  }

  boolean sameCode(Instructions that) {
    return Arrays.equals(code, that.code);
  }
}
