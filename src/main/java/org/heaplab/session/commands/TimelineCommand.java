package org.heaplab.session.commands;

import java.util.List;
import joptsimple.OptionParser;
import org.heaplab.view.reading.Timelines;

/** {@code %timeline}. */
final class TimelineCommand implements Command {

  private static final List<String> STEPS = List.of("cell", "event");

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String usage() {
    return "timeline [--by cell|event]";
  }

  @Override
  public String help() {
    return """
    Shows live bytes, live objects and collections over time.
    %timeline                        time is counted in objects made
    %timeline --by cell              one point for each cell\
    """;
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("by").withRequiredArg();
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.equals("by") ? STEPS : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    arguments.none();
    boolean byCell = arguments.oneOf("by", STEPS).orElse("event").equals("cell");
    desk.show(
        byCell
            ? Timelines.byCell(desk.history(), desk.cells())
            : Timelines.byEvent(desk.history(), desk.cells()));
  }
}
