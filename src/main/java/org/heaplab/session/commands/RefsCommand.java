package org.heaplab.session.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import joptsimple.OptionParser;
import org.heaplab.heap.HeapObject;
import org.heaplab.view.reading.RefDiagrams;

/** {@code %refs}. */
final class RefsCommand implements Command {

  private static final int DEPTH = 4;

  @Override
  public String name() {
    return "refs";
  }

  @Override
  public String usage() {
    return "refs [EXPR…] [--depth N] [--all]";
  }

  @Override
  public String help() {
    return "Draws names, objects and the references between them, with the count on each object.\n"
        + "%refs x --depth 2";
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("depth").withRequiredArg();
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
      int depth = arguments.number("depth").orElse(DEPTH);
      desk.show(
          RefDiagrams.read(
              desk.machine(),
              new RefDiagrams.Request(desk.cell(), starts, depth, arguments.has("all"), references),
              desk.diagrams()));
    } finally {
      values.values().forEach(desk::release);
    }
  }
}
