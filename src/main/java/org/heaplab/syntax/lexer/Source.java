package org.heaplab.syntax.lexer;

import java.util.Arrays;
import org.heaplab.syntax.tree.Span;

/**
 * A cell's text as code points: line ends are all {@code \n}, and the last line has one, as in
 * CPython's tokenizer.
 */
public final class Source {
  /** What {@link #at} gives past the end. */
  static final int END = -1;

  private final int[] points;
  private final int length;
  private final int[] lineStarts;
  private final int lines;
  private int lastLine = 1;

  public Source(String text) {
    points = new int[text.length() + 1];
    length = fill(text);
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < length; i++) {
      if (points[i] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    lineStarts = starts;
    lines = count;
  }

  private int fill(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        c = '\n';
        i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
      }
      points[count++] = c;
    }
    if (count > 0 && points[count - 1] != '\n') {
      points[count++] = '\n';
    }
    return count;
  }

  int length() {
    return length;
  }

  /** Whether nothing stands at that offset or behind it. */
  public boolean isEnd(int offset) {
    return offset >= length;
  }

  int at(int offset) {
    return offset < length ? points[offset] : END;
  }

  /** The code points from one offset to another. */
  public String text(int from, int to) {
    return new String(points, from, to - from);
  }

  /** Number of the line, from 1, that holds the offset. */
  public int lineAt(int offset) {
    int line = lastLine;
    if (offset < lineStarts[line - 1] || (line < lines && offset >= lineStarts[line])) {
      int found = Arrays.binarySearch(lineStarts, 0, lines, offset);
      line = found >= 0 ? found + 1 : -found - 1;
      lastLine = line;
    }
    return line;
  }

  /** Offset of a line's first code point. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** A line without its end; empty behind the last. */
  public String line(int line) {
    if (line > lines) {
      return "";
    }
    int start = lineStart(line);
    int end = line < lines ? lineStarts[line] - 1 : length;
    return text(start, Math.max(start, end));
  }

  /** The place between two offsets. */
  public Span span(int start, int end) {
    int line = lineAt(start);
    int column = start - lineStart(line);
    int endLine = lineAt(end);
    return new Span(line, column, endLine, end - lineStart(endLine));
  }
}
