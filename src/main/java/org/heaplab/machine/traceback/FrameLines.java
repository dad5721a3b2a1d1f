package org.heaplab.machine.traceback;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.heaplab.syntax.Parsed;
import org.heaplab.syntax.PythonParser;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/**
 * The source lines of one frame with marks under the place that runs, as 3.13 shows them.
 *
 * @see "StackSummary.format_frame_summary in Lib/traceback.py (3.13)"
 */
final class FrameLines {

  private final DisplayWidth width;
  private final List<String> all;
  private final int start;
  private final int end;
  private final Anchors anchors;
  private final boolean marked;
  private final List<String> result = new ArrayList<>();

  /**
   * @param lines the statement's lines from the place's first to its last
   * @param startByte column of the place in its first line, in UTF-8 bytes
   * @param endByte its end in its last line
   */
  private FrameLines(DisplayWidth width, List<String> lines, int startByte, int endByte) {
    this.width = width;
    all = Lines.dedent(lines);
    String first = lines.get(0);
    int cut = first.length() - all.get(0).length();
    start = Math.max(0, Lines.charOffset(first, startByte) - cut);
    end = Math.max(0, Lines.charOffset(lines.get(lines.size() - 1), endByte) - cut);
    Anchors found = AnchorFinder.find(segment());
    anchors = found == null ? null : shifted(found);
    marked = showsMarks();
  }

  /** The text under the heading of a frame. */
  static String of(DisplayWidth width, List<String> lines, int startByte, int endByte) {
    return new FrameLines(width, lines, startByte, endByte).text();
  }

  private String segment() {
    String joined = String.join("\n", all);
    int behind = last().length() - end;
    int stop = joined.length() - behind;
    int from = Math.min(start, joined.length());
    return stop <= from ? "" : joined.substring(from, Math.min(stop, joined.length()));
  }

  private String last() {
    return all.get(all.size() - 1);
  }

  /** Columns in the first line count from the line's start, in display columns. */
  private Anchors shifted(Anchors found) {
    int left = found.leftColumn() + (found.leftLine() == 0 ? start : 0);
    int right = found.rightColumn() + (found.rightLine() == 0 ? start : 0);
    return new Anchors(
        found.leftLine(),
        width.of(all.get(found.leftLine()), left),
        found.rightLine(),
        width.of(all.get(found.rightLine()), right));
  }

  // ---- whether there are marks ----

  private boolean showsMarks() {
    if (isPlainCallOfAName()) {
      return false;
    }
    String before = all.get(0).substring(0, Math.min(start, all.get(0).length()));
    String behind = last().substring(Math.min(end, last().length()));
    return anchors != null || !before.isBlank() || !behind.isBlank();
  }

  /** {@code return f(…)} and {@code x = f(…)} say enough without marks. */
  private boolean isPlainCallOfAName() {
    if (!(PythonParser.parse(String.join("\n", all)) instanceof Parsed.Tree tree)
        || tree.module().body().isEmpty()) {
      return false;
    }
    Stmt statement = tree.module().body().get(0);
    Expr value = null;
    if (statement instanceof Stmt.Return r
        && r.value() instanceof Expr.Call call
        && call.function() instanceof Expr.Name) {
      value = call;
    } else if (statement instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name
        && assign.value() instanceof Expr.Call) {
      value = assign.value();
    }
    return value != null && isWholePlace(value.span());
  }

  private boolean isWholePlace(Span span) {
    return span.line() == 1
        && span.endLine() == all.size()
        && span.column() == start
        && span.endColumn() == end;
  }

  // ---- output ----

  private String text() {
    int before = -1;
    for (int line : significantLines()) {
      if (before >= 0 && line - before == 2) {
        output(line - 1);
      } else if (before >= 0 && line - before > 2) {
        result.add("...<" + (line - before - 1) + " lines>...");
      }
      output(line);
      before = line;
    }
    StringBuilder text = new StringBuilder();
    for (String line : Lines.dedent(result)) {
      text.append("    ").append(line).append('\n');
    }
    return text.toString();
  }

  /** The first and the last, and those around the anchors. */
  private SortedSet<Integer> significantLines() {
    SortedSet<Integer> lines = new TreeSet<>(List.of(0, all.size() - 1));
    if (anchors != null) {
      for (int i = -1; i <= 1; i++) {
        lines.add(anchors.leftLine() + i);
        lines.add(anchors.rightLine() + i);
      }
    }
    lines.remove(-1);
    lines.remove(all.size());
    return lines;
  }

  private void output(int line) {
    String text = all.get(line);
    result.add(text);
    if (!marked) {
      return;
    }
    int indent = Lines.leadingSpace(text);
    int from = line == 0 ? Math.max(indent, width.of(text, start)) : indent;
    int to = line == all.size() - 1 ? width.of(text, end) : width.of(text);
    StringBuilder marks = new StringBuilder();
    for (int column = 0; column < to; column++) {
      marks.append(column < from ? ' ' : mark(line, column));
    }
    result.add(marks.toString());
  }

  private char mark(int line, int column) {
    if (anchors == null) {
      return '^';
    }
    boolean behindLeft =
        line > anchors.leftLine() || (line == anchors.leftLine() && column >= anchors.leftColumn());
    boolean beforeRight =
        line < anchors.rightLine()
            || (line == anchors.rightLine() && column < anchors.rightColumn());
    return behindLeft && beforeRight ? '^' : '~';
  }
}
