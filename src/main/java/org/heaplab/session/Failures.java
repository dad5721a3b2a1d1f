package org.heaplab.session;

import java.util.List;
import org.heaplab.build.SimulatorBug;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.traceback.ExceptionText;
import org.heaplab.session.commands.UsageError;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Objects;

/** How failures of a cell are told. */
final class Failures {

  private Failures() {}

  static Session.Outcome.Failed of(UsageError e) {
    String sentence = e.getMessage();
    return new Session.Outcome.Failed("UsageError", sentence, List.of("UsageError: " + sentence));
  }

  static Session.Outcome.Failed of(SimulatorBug e) {
    String sentence =
        "Heaplab itself went wrong ("
            + e.getMessage()
            + "); the notebook has a fresh heap now."
            + " Please report the cell that did it.";
    return new Session.Outcome.Failed("SimulatorBug", sentence, List.of(sentence));
  }

  /** What the program did not catch; its reference is given up. */
  static Session.Outcome.Failed of(Machine machine, PyRaise e) {
    try {
      BaseExceptionObject error = (BaseExceptionObject) e.exception();
      String text = ExceptionText.report(machine, error);
      String message = Objects.strText(machine.rt, error).toString();
      return new Session.Outcome.Failed(error.type.name(), message, List.of(text.split("\n", -1)));
    } finally {
      machine.heap.decref(e.exception());
    }
  }

  static Session.Outcome.Failed ofAudit(List<String> findings) {
    return new Session.Outcome.Failed("HeapAudit", findings.get(0), findings);
  }
}
