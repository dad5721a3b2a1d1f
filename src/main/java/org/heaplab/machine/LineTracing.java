package org.heaplab.machine;

import java.util.IdentityHashMap;
import org.heaplab.code.Opcode;
import org.heaplab.types.CodeObject;

/**
 * Line events: code that is traced runs from a copy of its instructions, in which the first one of
 * each line, and the one to which a for loop comes back, is {@link EvalLoop#LINE}. So code that is
 * not traced pays nothing.
 *
 * <p>Where a line is reached, its own instruction stands again until the next line is reached: that
 * is how it runs. So a loop within one line is one event.
 *
 * @see "INSTRUMENTED_LINE in Python/bytecodes.c (3.13)"
 */
final class LineTracing {

  final LineListener listener;
  private final IdentityHashMap<CodeObject.Shape, int[]> traced = new IdentityHashMap<>();

  /** Where the line that runs began. */
  private int[] openCode;

  private int openPlace;

  LineTracing(LineListener listener) {
    this.listener = listener;
  }

  /** The instructions of a new frame. */
  int[] instructionsOf(CodeObject.Shape shape) {
    return traced.computeIfAbsent(shape, LineTracing::withLines);
  }

  private static int[] withLines(CodeObject.Shape shape) {
    int[] code = shape.code().clone();
    int before = 0;
    for (int i = 0; i < code.length; i++) {
      int line = shape.line(i);
      int opcode = Opcode.of(code[i]);
      boolean begins = line != before || opcode == Opcode.FOR_ITER;
      if (begins && line > 0 && opcode != Opcode.RESUME && i > 0) {
        code[i] = marked(code[i]);
      }
      before = line;
    }
    return code;
  }

  private static int marked(int instruction) {
    return (instruction & ~0xff) | EvalLoop.LINE;
  }

  /** A frame stands at a line's first instruction, which can run when this returns. */
  void reached(Frame frame) {
    close();
    openCode = frame.instructions;
    openPlace = frame.pc;
    openCode[openPlace] = frame.code.shape.code()[openPlace];
    listener.onLine(frame.code.filename.toString(), frame.code.name.toString(), frame.line());
  }

  private void close() {
    if (openCode != null) {
      openCode[openPlace] = marked(openCode[openPlace]);
      openCode = null;
    }
  }
}
