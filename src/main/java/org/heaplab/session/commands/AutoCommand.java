package org.heaplab.session.commands;

import java.util.List;

/** {@code %auto}. */
final class AutoCommand implements Command {

  private static final String OFF = "off";

  @Override
  public String name() {
    return "auto";
  }

  @Override
  public String usage() {
    return "auto VIEW|off";
  }

  @Override
  public String help() {
    return """
    Shows a view after every cell.
    %auto refs
    %auto heap --limit 10
    %auto off\
    """;
  }

  @Override
  public boolean takesLine() {
    return true;
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.isEmpty() ? desk.commands().views() : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    String line = arguments.line().strip().replaceFirst("^%", "");
    if (line.isEmpty()) {
      throw UsageError.of(this, "takes a view or off: %" + usage() + ".");
    }
    if (line.equals(OFF)) {
      desk.auto(null);
      return;
    }
    String view = line.split("\\s", 2)[0];
    List<String> views = desk.commands().views();
    if (!views.contains(view)) {
      throw new UsageError(
          "%auto shows views, and "
              + view
              + " is none."
              + Spelling.question(view, views, "")
              + " Views: "
              + String.join(", ", views)
              + ".");
    }
    desk.auto(line);
  }
}
