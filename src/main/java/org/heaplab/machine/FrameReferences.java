package org.heaplab.machine;

import java.util.ArrayList;
import java.util.List;
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
      if (frame.generator == null) {
        describe(frame, sink);
      }
    }
    for (ExceptionState state = machine.excInfo; state != null; state = state.previous) {
      if (state.value != null) {
        sink.reference(Role.HANDLED_EXCEPTION, "exception", "the interpreter", state.value);
      }
    }
  }

  private static void describe(Frame frame, Sink sink) {
    String shown = name(frame);
    frame.describeReferences(
        (role, name, key, target) ->
            sink.reference(
                switch (role) {
                  case LOCAL -> Role.VARIABLE;
                  case TEMPORARY -> Role.TEMPORARY;
                  default -> Role.FRAME;
                },
                name,
                shown,
                target));
  }

  /**
   * A running function.
   *
   * @param variables by name, in the code's order; borrowed
   * @param innermost whether its code runs now rather than waits for a call to return
   */
  public record Running(String name, boolean innermost, List<Variable> variables) {}

  /**
   * A variable of a running function.
   *
   * @param value what it is bound to, a cell's contents included; null while it is unbound
   */
  public record Variable(String name, HeapObject value) {}

  /** Functions that run, the outermost first; code of modules and classes is left out. */
  public static List<Running> functions(Machine machine) {
    List<Running> result = new ArrayList<>();
    for (Frame frame = machine.current; frame != null; frame = frame.previous) {
      if (frame.locals == null) {
        result.add(0, new Running(name(frame), frame == machine.current, variables(frame)));
      }
    }
    return result;
  }

  private static List<Variable> variables(Frame frame) {
    List<Variable> result = new ArrayList<>();
    for (int i = 0; i < frame.code.localsPlusCount(); i++) {
      if (!frame.isHidden(i)) {
        String name = frame.code.localsPlusNames.items[i].toString();
        result.add(new Variable(name, FastLocals.value(frame, i)));
      }
    }
    return result;
  }

  /** What a variable of the innermost frame is bound to, borrowed; null where there is none. */
  public static HeapObject variable(Machine machine, String name) {
    Frame frame = machine.current;
    if (frame == null || frame.locals != null) {
      return null;
    }
    for (Variable variable : variables(frame)) {
      if (variable.name().equals(name)) {
        return variable.value();
      }
    }
    return null;
  }

  /** What a frame is called in views. */
  static String name(Frame frame) {
    String name = frame.code.qualname.toString();
    return name.equals("<module>") ? "the running cell" : name + "()";
  }
}
