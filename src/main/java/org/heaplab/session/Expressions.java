package org.heaplab.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.types.Objects;

/** Values of expressions that are asked for past the notebook. */
final class Expressions {

  private final HeaplabSession session;
  private boolean capturing;
  private HeapObject captured;

  Expressions(HeaplabSession session) {
    this.session = session;
  }

  /** Each apart from the others. */
  Map<String, Session.Evaluation> evaluate(Map<String, String> expressions) {
    Map<String, Session.Evaluation> result = new LinkedHashMap<>();
    expressions.forEach((name, text) -> result.put(name, evaluate(text)));
    return result;
  }

  private Session.Evaluation evaluate(String expression) {
    Machine machine = session.machine();
    try {
      HeapObject value = capture(expression);
      try {
        String text = Objects.reprText(machine.rt, value).toString();
        return new Session.Evaluation.Value(Bundle.ofText(text));
      } finally {
        machine.heap.decref(value);
      }
    } catch (Interpreter.Rejected e) {
      return new Session.Evaluation.Error(SyntaxErrors.outcome(e.fault(), session.cell()));
    } catch (PyRaise e) {
      return new Session.Evaluation.Error(Failures.of(machine, e));
    }
  }

  /** The value of an expression, owned. */
  HeapObject capture(String expression) throws Interpreter.Rejected {
    capturing = true;
    captured = null;
    try {
      session.workspace().interpreter.run("0; (" + expression + "\n)", "<expression>", true);
      HeapObject value = captured == null ? session.machine().rt.none : captured;
      if (captured == null) {
        value.incref();
      }
      return value;
    } finally {
      capturing = false;
      captured = null;
    }
  }

  /** Takes the value of the last expression, if one was asked for. */
  boolean takes(HeapObject value) {
    if (capturing) {
      value.incref();
      captured = value;
    }
    return capturing;
  }
}
