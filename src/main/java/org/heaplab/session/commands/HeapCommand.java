package org.heaplab.session.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import joptsimple.OptionParser;
import org.heaplab.view.HeapTable;
import org.heaplab.view.HeapTable.Scope;
import org.heaplab.view.HeapTable.Sort;
import org.heaplab.view.reading.HeapTables;

/** {@code %heap}. */
final class HeapCommand implements Command {

  private static final int ROWS = 40;
  private static final int OLDEST = 2;
  private static final List<String> SORTS =
      List.of("size", "retained", "refcount", "age", "address");

  @Override
  public String name() {
    return "heap";
  }

  @Override
  public String usage() {
    return "heap [EXPR…] [--type T] [--gen N] [--sort size|retained|refcount|age|address]"
        + " [--limit N] [--all]";
  }

  @Override
  public String help() {
    return """
    Shows the objects on the heap, one a row: address, type, value, size, retained size, \
    count, generation, block, names.
    %heap                            what this notebook made, the largest first
    %heap x y                        these objects
    %heap --type list --sort refcount
    %heap --gen 0 --limit 10
    %heap --all                      the interpreter's own objects too\
    """;
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
  public boolean takesExpressions() {
    return true;
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return switch (option) {
      case "sort" -> SORTS;
      case "gen" -> List.of("0", "1", "2");
      case "type" -> new ArrayList<>(typeNames(desk));
      default -> List.of();
    };
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    arguments.text("type").ifPresent(type -> checkType(type, desk));
    try (Values values = Values.of(arguments.expressions(), desk)) {
      desk.show(HeapTables.read(desk.machine(), request(arguments, desk, values)));
    }
  }

  private static HeapTables.Request request(Arguments arguments, Desk desk, Values values) {
    return new HeapTables.Request(
        desk.cell(),
        scope(arguments),
        values.objects(),
        arguments.text("type"),
        arguments.number("gen", 0, OLDEST),
        arguments
            .oneOf("sort", SORTS)
            .map(word -> Sort.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Sort.SIZE),
        arguments.number("limit", 0, HeapTable.MOST_ROWS).orElse(ROWS),
        desk.firstSerial(),
        values::referencesTo);
  }

  private static Scope scope(Arguments arguments) {
    if (!arguments.expressions().isEmpty()) {
      return new HeapTable.Scope.Values(arguments.expressions());
    }
    return arguments.has("all") ? new HeapTable.Scope.All() : new HeapTable.Scope.Notebook();
  }

  private static void checkType(String type, Desk desk) {
    SortedSet<String> known = typeNames(desk);
    if (!known.contains(type)) {
      throw new UsageError(
          "No object on the heap is of type " + type + "." + Spelling.question(type, known, ""));
    }
  }

  private static SortedSet<String> typeNames(Desk desk) {
    return new TreeSet<>(HeapTables.typeNames(desk.machine()));
  }
}
