package org.heaplab.machine.modules;

import java.util.HashSet;
import java.util.Set;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.syntax.tree.SyntaxWarning;
import org.heaplab.types.FrameObject;
import org.heaplab.types.TypeObject;

/**
 * Warnings of built-ins, as the filters that CPython starts with treat them: each once for the line
 * that causes it, a DeprecationWarning in {@code __main__} alone.
 *
 * @see "Python/_warnings.c (3.13)"
 */
final class Warnings {

  private static final Set<String> IGNORED =
      Set.of("PendingDeprecationWarning", "ImportWarning", "ResourceWarning");

  private final Machine machine;
  private final Set<String> seen = new HashSet<>();

  Warnings(Machine machine) {
    this.machine = machine;
  }

  /** Warns about the line that runs. */
  void warn(TypeObject category, String message) {
    FrameObject frame = machine.frameObjectAt(0);
    if (frame == null) {
      show("sys", 1, category, message);
      return;
    }
    try {
      HeapObject module = frame.activation.globals().borrow(machine.rt.intern("__name__"));
      boolean inMain = module != null && module.toString().equals("__main__");
      if (isShown(category.name(), inMain)) {
        String file = frame.activation.code().filename.toString();
        show(file, frame.activation.line(), category, message);
      }
    } finally {
      machine.heap.decref(frame);
    }
  }

  /** Warns about a program's text, each time anew. */
  void warnOfText(String file, SyntaxWarning warning) {
    String message = machine.rt.build.since(12) ? warning.message() : warning.before312();
    if (message != null) {
      int line = warning.span().line();
      write(file, line, head(file, line, "SyntaxWarning", message));
    }
  }

  private static boolean isShown(String category, boolean inMain) {
    return category.equals("DeprecationWarning") ? inMain : !IGNORED.contains(category);
  }

  private void show(String file, int line, TypeObject category, String message) {
    String text = head(file, line, category.name(), message);
    if (seen.add(text)) {
      write(file, line, text);
    }
  }

  private static String head(String file, int line, String category, String message) {
    return file + ":" + line + ": " + category + ": " + message + "\n";
  }

  private void write(String file, int line, String text) {
    String source = machine.sources.line(file, line);
    machine.modules.writeError(source == null ? text : text + "  " + source.strip() + "\n");
  }
}
