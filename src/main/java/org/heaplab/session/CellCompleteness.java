package org.heaplab.session;

import org.heaplab.session.Session.Completeness;
import org.heaplab.session.Session.Completeness.Status;
import org.heaplab.session.text.CellText;
import org.heaplab.session.text.CellText.CommandLine;
import org.heaplab.syntax.Parsed;
import org.heaplab.syntax.PythonParser;

/** Whether Enter should run a cell. */
final class CellCompleteness {

  private static final String STEP = "    ";

  private CellCompleteness() {}

  static Completeness of(String code) {
    CommandLine command = CellText.cellCommand(code);
    if (command == null) {
      return ofPython(CellText.of(code).python());
    }
    Completeness body = of(command.body());
    boolean ended = command.help() || (endsInBlankLine(code) && !command.body().isEmpty());
    return ended || body.status() == Status.INCOMPLETE ? body : incomplete(body.indent());
  }

  private static Completeness ofPython(String python) {
    String last = lastLine(python);
    Parsed parsed = PythonParser.parse(python);
    if (parsed instanceof Parsed.Fault fault) {
      return atEnd(fault.fault().message()) || endsInDecorator(python, last)
          ? incomplete(indentAfter(last))
          : new Completeness(Status.INVALID, "");
    }
    boolean insideBlock = !last.isBlank() && Character.isWhitespace(last.charAt(0));
    return insideBlock && !endsInBlankLine(python)
        ? incomplete(indentAfter(last))
        : new Completeness(Status.COMPLETE, "");
  }

  private static Completeness incomplete(String indent) {
    return new Completeness(Status.INCOMPLETE, indent);
  }

  /** Whether more text could mend the mistake. */
  private static boolean atEnd(String message) {
    return message.endsWith("was never closed")
        || message.startsWith("unterminated triple-quoted")
        || message.startsWith("expected an indented block")
        || message.startsWith("unexpected EOF")
        || message.startsWith("expected 'except' or 'finally' block");
  }

  private static boolean endsInDecorator(String python, String last) {
    String decorated = python.stripTrailing() + "\n" + indentAfter(last) + "def f(): pass";
    return last.stripLeading().startsWith("@")
        && PythonParser.parse(decorated) instanceof Parsed.Tree;
  }

  /** A front may have indented it. */
  private static boolean endsInBlankLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1).isBlank();
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
