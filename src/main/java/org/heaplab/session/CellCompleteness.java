package org.heaplab.session;

import org.heaplab.session.Session.Completeness;
import org.heaplab.session.Session.Completeness.Status;
import org.heaplab.session.text.CellText;
import org.heaplab.syntax.Parsed;
import org.heaplab.syntax.PythonParser;

/** Whether Enter should run a cell. */
final class CellCompleteness {

  private static final String STEP = "    ";

  private CellCompleteness() {}

  static Completeness of(String code) {
    String python = CellText.of(code).python();
    String last = lastLine(python);
    Parsed parsed = PythonParser.parse(python);
    if (parsed instanceof Parsed.Fault fault) {
      return atEnd(fault.fault().message())
          ? new Completeness(Status.INCOMPLETE, indentAfter(last))
          : new Completeness(Status.INVALID, "");
    }
    boolean insideBlock = !last.isBlank() && Character.isWhitespace(last.charAt(0));
    return insideBlock && !python.endsWith("\n\n")
        ? new Completeness(Status.INCOMPLETE, indentAfter(last))
        : new Completeness(Status.COMPLETE, "");
  }

  /** Whether more text could mend the mistake. */
  private static boolean atEnd(String message) {
    return message.endsWith("was never closed")
        || message.startsWith("unterminated triple-quoted")
        || message.startsWith("expected an indented block")
        || message.startsWith("unexpected EOF")
        || message.startsWith("expected 'except' or 'finally' block");
  }

  private static String lastLine(String text) {
    String stripped = text.stripTrailing();
    return stripped.substring(stripped.lastIndexOf('\n') + 1);
  }

  private static String indentAfter(String line) {
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    return line.endsWith(":") ? indent + STEP : indent;
  }
}
