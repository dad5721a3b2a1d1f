package org.heaplab.session;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.machine.traceback.SyntaxErrorText;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault;

/** A syntax error as a notebook shows it: line, caret, message. */
final class SyntaxErrors {

  private SyntaxErrors() {}

  static Session.Outcome.Failed outcome(SyntaxFault fault, int cell) {
    String name = fault.kind().exception();
    List<String> lines = new ArrayList<>();
    Span span = fault.span();
    if (span != null) {
      lines.add("  Cell " + cell + ", line " + span.line());
    }
    if (fault.text() != null) {
      String text = fault.text();
      String stripped = text.stripLeading();
      int indent = text.length() - stripped.length();
      lines.add("    " + stripped.stripTrailing());
      int column = Math.max(0, span.column() - indent);
      int width = span.endLine() == span.line() ? Math.max(1, span.endColumn() - span.column()) : 1;
      lines.add("    " + " ".repeat(column) + "^".repeat(width));
    }
    lines.add(name + ": " + fault.message());
    return new Session.Outcome.Failed(name, fault.message(), lines);
  }

  /** A syntax error as CPython prints one of a file. */
  static String report(SyntaxFault fault, String filename) {
    StringBuilder text = new StringBuilder();
    Span span = fault.span();
    if (span != null) {
      text.append("  File \"")
          .append(filename)
          .append("\", line ")
          .append(span.line())
          .append('\n');
    }
    if (fault.text() != null && span != null) {
      boolean sameLine = span.line() == span.endLine();
      text.append(
          SyntaxErrorText.marked(
              fault.text() + "\n", span.column() + 1L, sameLine, span.endColumn() + 1L));
    }
    text.append(fault.kind().exception()).append(": ").append(fault.message());
    return text.append('\n').toString();
  }
}
