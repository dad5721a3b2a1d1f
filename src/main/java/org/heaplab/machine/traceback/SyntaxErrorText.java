package org.heaplab.machine.traceback;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.SyntaxErrorType;

/**
 * A SyntaxError as it is printed: file, line, marked text, message.
 *
 * @see "TracebackException._format_syntax_error in Lib/traceback.py (3.13)"
 */
public final class SyntaxErrorText {

  private final Runtime rt;
  private final BaseExceptionObject error;

  SyntaxErrorText(Runtime rt, BaseExceptionObject error) {
    this.rt = rt;
    this.error = error;
  }

  String of(String typeName) {
    HeapObject file = field(SyntaxErrorType.FILENAME);
    HeapObject line = field(SyntaxErrorType.LINENO);
    HeapObject message = field(SyntaxErrorType.MSG);
    HeapObject source = field(SyntaxErrorType.TEXT);
    StringBuilder text = new StringBuilder();
    if (line != null) {
      text.append(heading(file == null ? "<string>" : shown(file), shown(line)));
    }
    if (source != null) {
      text.append(sourceLines(shown(source)));
    }
    text.append(typeName).append(": ");
    text.append(message == null ? "<no detail available>" : shown(message));
    return text.append(line == null && file != null ? " (" + shown(file) + ")\n" : "\n").toString();
  }

  static String heading(String file, String line) {
    return "  File \"" + file + "\", line " + line + "\n";
  }

  private String sourceLines(String source) {
    HeapObject offset = field(SyntaxErrorType.OFFSET);
    if (!(offset instanceof LongObject start)) {
      return "    " + stripped(source) + "\n";
    }
    boolean sameLine =
        shown(orNone(field(SyntaxErrorType.LINENO)))
            .equals(shown(orNone(field(SyntaxErrorType.END_LINENO))));
    long end = -1;
    if (sameLine) {
      boolean given =
          field(SyntaxErrorType.END_OFFSET) instanceof LongObject stop && stop.longValue() != 0;
      end = given ? number(SyntaxErrorType.END_OFFSET) : start.longValue();
    }
    return marked(source, start.longValue(), sameLine, end);
  }

  /**
   * A line of source and the marks below it.
   *
   * @param offset column from 1 in code points
   * @param sameLine whether {@code end} says where the place ends, from 1; else at the line's end
   */
  public static String marked(String source, long offset, boolean sameLine, long end) {
    String right = source.replaceFirst("\n+$", "");
    String line = stripped(source);
    int spaces = right.length() - line.length();
    int length = source.codePointCount(0, source.length());
    int rightLength = right.codePointCount(0, right.length());
    long from = offset > length ? rightLength + 1 : offset;
    long to = !sameLine || end > length ? rightLength + 1 : end;
    if (from >= to || to < 0) {
      to = from + 1;
    }
    long column = from - 1 - spaces;
    String text = "    " + line + "\n";
    if (column < 0) {
      return text;
    }
    StringBuilder marks = new StringBuilder("    ");
    line.codePoints()
        .limit(column)
        .forEach(point -> marks.appendCodePoint(Character.isWhitespace(point) ? point : ' '));
    marks.append(" ".repeat((int) Math.max(0, column - line.codePointCount(0, line.length()))));
    return text + marks + "^".repeat((int) (to - from)) + "\n";
  }

  private static String stripped(String source) {
    return source.replaceFirst("\n+$", "").replaceFirst("^[ \n\f]+", "");
  }

  /** Borrowed; null where it is unset or None. */
  private HeapObject field(int i) {
    HeapObject value = error.field(i);
    return value == rt.none ? null : value;
  }

  private HeapObject orNone(HeapObject value) {
    return value == null ? rt.none : value;
  }

  private long number(int field) {
    return ((LongObject) field(field)).longValue();
  }

  private String shown(HeapObject value) {
    return Objects.strText(rt, value).toString();
  }
}
