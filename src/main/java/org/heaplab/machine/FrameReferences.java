package org.heaplab.machine;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.StrObject;

/** What each reference of a running frame is called. */
public final class FrameReferences {

  private static final List<String> OF_EVERY_CLASS =
      List.of("__module__", "__qualname__", "__firstlineno__", "__static_attributes__");

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

  /** Functions and class bodies that run, the outermost first; code of modules is left out. */
  public static List<Running> functions(Machine machine) {
    List<Running> result = new ArrayList<>();
    for (Frame frame = machine.current; frame != null; frame = frame.previous) {
      boolean innermost = frame == machine.current;
      if (frame.locals == null) {
        result.add(0, new Running(name(frame), innermost, variables(frame)));
      } else if (frame.locals != frame.globals && frame.locals instanceof DictObject names) {
        result.add(0, new Running("class " + frame.code.qualname, innermost, namesOf(names)));
      }
    }
    return result;
  }

  /** What a class body has bound so far, less what every class body begins with. */
  private static List<Variable> namesOf(DictObject names) {
    List<Variable> result = new ArrayList<>();
    for (HeapObject key : names.keysInOrder()) {
      if (key instanceof StrObject name && !OF_EVERY_CLASS.contains(name.toString())) {
        result.add(new Variable(name.toString(), names.borrow(name)));
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
