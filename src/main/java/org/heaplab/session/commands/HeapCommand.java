package org.heaplab.session.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import joptsimple.OptionParser;
import org.heaplab.heap.HeapObject;
import org.heaplab.view.HeapTable;
import org.heaplab.view.HeapTable.Scope;
import org.heaplab.view.HeapTable.Sort;
import org.heaplab.view.reading.HeapTables;

/** {@code %heap}. */
final class HeapCommand implements Command {

  private static final int ROWS = 40;

  @Override
  public String name() {
    return "heap";
  }

  @Override
  public String usage() {
    return "heap [EXPR…] [--type T] [--gen N] [--sort size|refcount|age|address] [--limit N]"
        + " [--all]";
  }

  @Override
  public String help() {
    return "Shows the objects on the heap, one a row: address, type, value, size, count,"
        + " generation, names.\n%heap --type list --sort refcount";
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("type").withRequiredArg();
    options.accepts("gen").withRequiredArg();
    options.accepts("sort").withRequiredArg();
    options.accepts("limit").withRequiredArg();
    options.accepts("all");
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    List<Desk.Value> values = new ArrayList<>();
    try {
      arguments.expressions().forEach(expression -> values.add(desk.evaluate(expression)));
      desk.show(HeapTables.read(desk.machine(), request(arguments, desk, values)));
    } finally {
      values.forEach(desk::release);
    }
  }

  private static HeapTables.Request request(
      Arguments arguments, Desk desk, List<Desk.Value> values) {
    List<HeapObject> objects = new ArrayList<>();
    int references = 0;
    for (Desk.Value value : values) {
      objects.add(value.object());
      references = Math.max(references, value.references());
    }
    return new HeapTables.Request(
        desk.cell(),
        scope(arguments),
        objects,
        arguments.text("type"),
        arguments.number("gen"),
        arguments.text("sort").map(HeapCommand::sort).orElse(Sort.SIZE),
        arguments.number("limit").orElse(ROWS),
        desk.firstSerial(),
        references);
  }

  private static Scope scope(Arguments arguments) {
    if (!arguments.expressions().isEmpty()) {
      return new HeapTable.Scope.Values(arguments.expressions());
    }
    return arguments.has("all") ? new HeapTable.Scope.All() : new HeapTable.Scope.Notebook();
  }

  private static Sort sort(String word) {
    for (Sort sort : Sort.values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(word) && sort != Sort.RETAINED) {
        return sort;
      }
    }
    throw new UsageError("--sort takes size, refcount, age or address, not '" + word + "'.");
  }
}
