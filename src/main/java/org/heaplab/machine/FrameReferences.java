package org.heaplab.machine;

import org.heaplab.heap.HeapObject;

/** What each reference of a running frame is called. */
public final class FrameReferences {

  private FrameReferences() {}

  /** How a frame holds an object. */
  public enum Role {
    VARIABLE,
    TEMPORARY,
    FRAME,
    HANDLED_EXCEPTION
  }

  /** Is told every reference. */
  @FunctionalInterface
  public interface Sink {
    void reference(Role role, String name, String frame, HeapObject target);
  }

  /** Frames from the innermost outwards, then the exceptions being handled. */
  public static void describe(Machine machine, Sink sink) {
    for (Frame frame = machine.current; frame != null; frame = frame.previous) {
      describe(frame, sink);
    }
    for (ExceptionState state = machine.excInfo; state != null; state = state.previous) {
      if (state.value != null) {
        sink.reference(Role.HANDLED_EXCEPTION, "exception", "the interpreter", state.value);
      }
    }
  }

  private static void describe(Frame frame, Sink sink) {
    String name = frame.code.qualname.toString();
    String shown = name.equals("<module>") ? "the running cell" : name + "()";
    sink.reference(Role.FRAME, "code", shown, frame.code);
    if (frame.function != null) {
      sink.reference(Role.FRAME, "function", shown, frame.function);
    }
    if (frame.locals != null) {
      sink.reference(Role.FRAME, "names", shown, frame.locals);
    }
    if (frame.frameObject != null) {
      sink.reference(Role.FRAME, "frame object", shown, frame.frameObject);
    }
    for (int i = frame.base; i < frame.sp; i++) {
      HeapObject value = frame.stack[i];
      if (value != null) {
        int variable = i - frame.base;
        boolean isVariable = variable < frame.code.localsPlusCount();
        sink.reference(
            isVariable ? Role.VARIABLE : Role.TEMPORARY,
            isVariable ? frame.code.localsPlusNames.items[variable].toString() : "value stack",
            shown,
            value);
      }
    }
  }
}
