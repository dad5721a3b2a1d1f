package org.heaplab.session;

import java.util.ArrayList;
import java.util.List;
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
}
