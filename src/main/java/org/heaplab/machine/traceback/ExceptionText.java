package org.heaplab.machine.traceback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.types.Attributes;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/**
 * What is printed of an exception that nobody caught.
 *
 * @see "TracebackException in Lib/traceback.py (3.13), print_exception in Python/pythonrun.c
 *     (3.12)"
 */
public final class ExceptionText {

  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private final Machine machine;
  private final Runtime rt;
  private final Set<BaseExceptionObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringBuilder text = new StringBuilder();

  private ExceptionText(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
  }

  /** The whole report, with causes and contexts. */
  public static String report(Machine machine, BaseExceptionObject error) {
    ExceptionText report = new ExceptionText(machine);
    report.chain(error);
    return report.text.toString();
  }

  /** {@code TypeError: message}. */
  public static String lastLine(Machine machine, BaseExceptionObject error) {
    ExceptionText report = new ExceptionText(machine);
    return report.lastLine(error, report.message(error));
  }

  /** What is printed of an exception that cannot be raised, below its heading. */
  public static String unraisable(Machine machine, BaseExceptionObject error) {
    ExceptionText report = new ExceptionText(machine);
    report.stack(error, true);
    report.text.append(report.typeName(error)).append(": ").append(report.message(error));
    return report.text.append('\n').toString();
  }

  private record Link(BaseExceptionObject error, String behind) {}

  private void chain(BaseExceptionObject last) {
    List<Link> links = new ArrayList<>();
    BaseExceptionObject error = last;
    while (error != null) {
      seen.add(error);
      BaseExceptionObject cause = (BaseExceptionObject) error.cause();
      BaseExceptionObject next = null;
      String behind = null;
      if (cause != null && !seen.contains(cause)) {
        next = cause;
        behind = CAUSE;
      } else if (error.context != null
          && !error.suppressContext()
          && !seen.contains(error.context)) {
        next = error.context;
        behind = CONTEXT;
      }
      links.add(new Link(error, behind));
      error = next;
    }
    for (int i = links.size() - 1; i >= 0; i--) {
      Link link = links.get(i);
      text.append(link.behind == null ? "" : link.behind);
      one(link.error);
    }
  }

  private void one(BaseExceptionObject error) {
    stack(error, false);
    if (isA(error, rt.exceptions.syntaxError)) {
      text.append(new SyntaxErrorText(rt, error).of(typeName(error)));
    } else {
      String suggestion = Suggestions.of(machine, error);
      text.append(lastLine(error, message(error) + suggestion)).append('\n');
    }
    notes(error);
  }

  private void stack(BaseExceptionObject error, boolean fromC) {
    if (error.traceback != null) {
      text.append("Traceback (most recent call last):\n");
      text.append(new StackText(machine, fromC).of(error.traceback));
    }
  }

  private static boolean isA(BaseExceptionObject error, TypeObject type) {
    return ((TypeObject) error.type).isSubtypeOf(type);
  }

  private String lastLine(BaseExceptionObject error, String message) {
    return typeName(error) + (message.isEmpty() ? "" : ": " + message);
  }

  /** The qualified name, with the module unless it is {@code __main__} or {@code builtins}. */
  private String typeName(BaseExceptionObject error) {
    String name = attributeText(error.type, "__qualname__");
    String module = attributeText(error.type, "__module__");
    if (module == null) {
      module = "<unknown>";
    }
    return module.equals("__main__") || module.equals("builtins") ? name : module + "." + name;
  }

  /** The text of an attribute that should be a string; null when it is not. */
  private String attributeText(HeapObject type, String name) {
    HeapObject value;
    try {
      value = Attributes.getOrNull(rt, type, rt.intern(name));
    } catch (PyRaise e) {
      rt.heap.decref(e.exception());
      return null;
    }
    String result = value instanceof StrObject ? value.toString() : null;
    rt.heap.decrefIfPresent(value);
    return result;
  }

  private String message(BaseExceptionObject error) {
    return textOr(error, false, "<exception str() failed>");
  }

  /** {@code str()} or {@code repr()} of an object, or what says that it failed. */
  private String textOr(HeapObject object, boolean repr, String failed) {
    try {
      return (repr ? Objects.reprText(rt, object) : Objects.strText(rt, object)).toString();
    } catch (PyRaise e) {
      rt.heap.decref(e.exception());
      return failed;
    }
  }

  private void notes(BaseExceptionObject error) {
    HeapObject notes;
    try {
      notes = Attributes.getOrNull(rt, error, rt.intern("__notes__"));
    } catch (PyRaise e) {
      String shown = textOr(e.exception(), true, "<__notes__ repr() failed>");
      rt.heap.decref(e.exception());
      text.append("Ignored error getting __notes__: ").append(shown).append('\n');
      return;
    }
    if (notes == null || notes == rt.none) {
      rt.heap.decrefIfPresent(notes);
      return;
    }
    if (notes instanceof ListObject list) {
      for (int i = 0; i < list.size(); i++) {
        note(list.borrow(i));
      }
    } else if (notes instanceof TupleObject tuple) {
      for (HeapObject note : tuple.items) {
        note(note);
      }
    } else {
      text.append(textOr(notes, true, "<__notes__ repr() failed>")).append('\n');
    }
    rt.heap.decref(notes);
  }

  private void note(HeapObject note) {
    text.append(textOr(note, false, "<note str() failed>")).append('\n');
  }
}
