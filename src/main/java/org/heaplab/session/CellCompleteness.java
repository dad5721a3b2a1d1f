package org.heaplab.session;

import org.heaplab.session.Session.Completeness;
import org.heaplab.session.text.CellText;
import org.heaplab.syntax.PythonParser;

/** Whether Enter should run a cell. */
final class CellCompleteness {

  private CellCompleteness() {}

  static Completeness of(String code) {
    CellText text = CellText.of(code);
    PythonParser.Completeness answer = PythonParser.completeness(text.python());
    Completeness.Status status = Completeness.Status.valueOf(answer.status().name());
    return new Completeness(status, answer.indent());
  }
}
