package org.heaplab.session.commands;

import joptsimple.OptionParser;
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
    return """
    Draws names, objects and the references between them, with the count on each object.
    %refs                            everything that the notebook's names lead to
    %refs x --depth 2                two references deep from x
    %refs x --back                   what leads to x
    %refs f --all                    inside functions, classes and modules too\
    """;
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("depth").withRequiredArg();
    options.accepts("back");
    options.accepts("all");
  }

  @Override
  public boolean takesExpressions() {
    return true;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    boolean back = arguments.has("back");
    if (back && arguments.expressions().isEmpty()) {
      throw UsageError.of(this, "--back needs an object to look back from.");
    }
    int depth = arguments.number("depth", 0, Integer.MAX_VALUE).orElse(back ? BACK_DEPTH : DEPTH);
    try (Values values = Values.of(arguments.expressions(), desk)) {
      RefDiagrams.Request request =
          new RefDiagrams.Request(
              desk.cell(),
              values.byExpression(),
              depth,
              back,
              arguments.has("all"),
              values::referencesTo);
      desk.show(RefDiagrams.read(desk.machine(), request, desk.diagrams()));
    }
  }
}
