package org.heaplab.session.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import joptsimple.OptionParser;
import org.heaplab.heap.HeapObject;
import org.heaplab.view.reading.RefDiagrams;

/** {@code %refs}. */
final class RefsCommand implements Command {

  private static final int DEPTH = 4;
  private static final int BACK_DEPTH = 2;

  @Override
  public String name() {
    return "refs";
  }

  @Override
  public String usage() {
    return "refs [EXPR…] [--depth N] [--back] [--all]";
  }

  @Override
  public String help() {
    return "Draws names, objects and the references between them, with the count on each object.\n"
        + "%refs x --depth 2\n%refs x --back";
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("depth").withRequiredArg();
    options.accepts("back");
    options.accepts("all");
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Map<String, Desk.Value> values = new LinkedHashMap<>();
    try {
      arguments.expressions().forEach(text -> values.put(text, desk.evaluate(text)));
      Map<String, HeapObject> starts = new LinkedHashMap<>();
      int references = 0;
      for (Map.Entry<String, Desk.Value> entry : values.entrySet()) {
        starts.put(entry.getKey(), entry.getValue().object());
        references = Math.max(references, entry.getValue().references());
      }
      boolean back = arguments.has("back");
      if (back && starts.isEmpty()) {
        throw new UsageError("%refs --back needs an object to look back from: %refs x --back.");
      }
      int depth = arguments.number("depth").orElse(back ? BACK_DEPTH : DEPTH);
      RefDiagrams.Request request =
          new RefDiagrams.Request(
              desk.cell(), starts, depth, back, arguments.has("all"), references);
      desk.show(RefDiagrams.read(desk.machine(), request, desk.diagrams()));
    } finally {
      values.values().forEach(desk::release);
    }
  }
}
