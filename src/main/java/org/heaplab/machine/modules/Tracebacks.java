package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TracebackObject;

/** An exception as the interpreter prints it. */
public final class Tracebacks {

  private Tracebacks() {}

  public static String format(Runtime rt, HeapObject exception) {
    BaseExceptionObject error = (BaseExceptionObject) exception;
    StringBuilder text = new StringBuilder();
    if (error.traceback != null) {
      text.append("Traceback (most recent call last):\n");
    }
    for (HeapObject tb = error.traceback; tb != null; tb = ((TracebackObject) tb).next) {
      TracebackObject entry = (TracebackObject) tb;
      text.append("  File \"")
          .append(entry.frame.activation.code().filename)
          .append("\", line ")
          .append(entry.line())
          .append(", in ")
          .append(entry.frame.activation.code().name)
          .append('\n');
    }
    return text.append(lastLine(rt, error)).append('\n').toString();
  }

  /** {@code TypeError: message}. */
  public static String lastLine(Runtime rt, BaseExceptionObject error) {
    String message = Objects.strText(rt, error).toString();
    return error.type.name() + (message.isEmpty() ? "" : ": " + message);
  }
}
