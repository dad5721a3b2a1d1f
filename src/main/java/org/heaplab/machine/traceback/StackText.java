package org.heaplab.machine.traceback;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.machine.SourceLines;
import org.heaplab.types.CodeObject;
import org.heaplab.types.TracebackObject;

/** The frames of a traceback, with the lines that ran. */
final class StackText {

  /** How many times the same line is shown in a row. */
  private static final int RECURSIVE_CUTOFF = 3;

  /** What 3.12 and before show at most. */
  private static final int TRACEBACK_LIMIT = 1000;

  private final SourceLines sources;
  private final boolean modern;
  private final boolean unmarked;
  private final DisplayWidth width = new DisplayWidth();
  private final StringBuilder text = new StringBuilder();

  /**
   * @param fromC whether {@code Python/traceback.c} prints it in 3.13 too
   */
  StackText(Machine machine, boolean fromC) {
    sources = machine.sources;
    modern = machine.rt.build.flow().marksCalls();
    unmarked = modern && fromC;
  }

  /** The text of all frames from a traceback on, outermost first. */
  String of(HeapObject traceback) {
    int frames = 0;
    for (HeapObject tb = traceback; tb != null; tb = ((TracebackObject) tb).next) {
      frames++;
    }
    int skipped = modern && !unmarked ? 0 : Math.max(0, frames - TRACEBACK_LIMIT);
    TracebackObject before = null;
    int count = 0;
    for (HeapObject tb = traceback; tb != null; tb = ((TracebackObject) tb).next) {
      TracebackObject entry = (TracebackObject) tb;
      if (skipped-- > 0) {
        continue;
      }
      if (before == null || !isSame(before, entry)) {
        sayRepeated(count);
        count = 0;
      }
      before = entry;
      if (++count <= RECURSIVE_CUTOFF) {
        addFrame(entry);
      }
    }
    sayRepeated(count);
    return text.toString();
  }

  private static CodeObject code(TracebackObject entry) {
    return entry.frame.activation.code();
  }

  private static boolean isSame(TracebackObject a, TracebackObject b) {
    return a.line() == b.line()
        && code(a).filename.text.equals(code(b).filename.text)
        && code(a).name.text.equals(code(b).name.text);
  }

  private void sayRepeated(int count) {
    int more = count - RECURSIVE_CUTOFF;
    if (more > 0) {
      text.append("  [Previous line repeated ").append(more).append(" more time");
      text.append(more > 1 ? "s]\n" : "]\n");
    }
  }

  private void addFrame(TracebackObject entry) {
    CodeObject code = code(entry);
    String file = code.filename.toString();
    text.append("  File \"").append(file).append("\", line ").append(entry.line());
    text.append(", in ").append(code.name).append('\n');
    String line = sources.line(file, entry.line());
    if (line == null || line.isBlank()) {
      return;
    }
    int[] place = place(code, entry);
    if (modern && place != null && !unmarked) {
      text.append(FrameLines.of(width, lines(file, place), place[2], place[3]));
      return;
    }
    text.append("    ").append(line.strip()).append('\n');
    if (!modern && place != null) {
      int endByte = place[0] == place[1] ? place[3] : -1;
      String marks = OneLineCarets.of(width, line, place[2], endByte);
      text.append(marks == null ? "" : "    " + marks + "\n");
    }
  }

  /** Line, end line, column, end column; null when one is unknown. */
  private static int[] place(CodeObject code, TracebackObject entry) {
    int[] positions = code.shape.positionsAt(entry.lasti());
    if (positions == null || positions[0] != entry.line()) {
      return null;
    }
    for (int position : positions) {
      if (position < 0) {
        return null;
      }
    }
    return positions;
  }

  private List<String> lines(String file, int[] place) {
    List<String> lines = new ArrayList<>();
    for (int i = place[0]; i <= place[1]; i++) {
      String line = sources.line(file, i);
      lines.add(line == null ? "" : line.stripTrailing());
    }
    return lines;
  }
}
