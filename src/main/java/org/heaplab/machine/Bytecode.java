package org.heaplab.machine;

import org.heaplab.code.Instructions;
import org.heaplab.code.Opcode;

/**
 * {@code co_code}: two bytes for each code unit, opcode and argument; inline caches are zero.
 *
 * @see "InternalDocs/code_objects.md"
 */
final class Bytecode {

  private final Instructions instructions;

  /** Byte offset of each instruction's first EXTENDED_ARG, or of itself; last, the end. */
  private final int[] starts;

  private Bytecode(Instructions instructions) {
    this.instructions = instructions;
    starts = new int[instructions.size() + 1];
    for (int i = 0; i < instructions.size(); i++) {
      int caches = Opcode.caches(Opcode.of(instructions.code()[i]));
      starts[i + 1] = instructions.offset(i) + 2 + 2 * caches;
    }
  }

  static byte[] of(Instructions instructions) {
    Bytecode bytecode = new Bytecode(instructions);
    byte[] bytes = new byte[instructions.codeUnitsLength()];
    for (int i = 0; i < instructions.size(); i++) {
      bytecode.write(i, bytes);
    }
    return bytes;
  }

  private void write(int i, byte[] bytes) {
    int opcode = Opcode.of(instructions.code()[i]);
    int argument = argument(i, opcode);
    int at = instructions.offset(i);
    bytes[at] = (byte) opcode;
    bytes[at + 1] = (byte) argument;
    for (int before = at - 2; before >= starts[i]; before -= 2) {
      argument >>>= 8;
      bytes[before] = (byte) Opcode.EXTENDED_ARG;
      bytes[before + 1] = (byte) argument;
    }
  }

  /** A jump tells its distance in code units. */
  private int argument(int i, int opcode) {
    int argument = Opcode.argument(instructions.code()[i]);
    return Opcode.isJump(opcode) ? Math.abs(starts[argument] - starts[i + 1]) / 2 : argument;
  }
}
