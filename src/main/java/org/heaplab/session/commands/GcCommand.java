package org.heaplab.session.commands;

import java.util.List;
import java.util.OptionalInt;
import joptsimple.OptionParser;
import org.heaplab.view.reading.CollectorStates;
import org.heaplab.view.reading.GcPlans;

/** {@code %gc}. */
final class GcCommand implements Command {

  private static final int OLDEST = 2;

  @Override
  public String name() {
    return "gc";
  }

  @Override
  public String usage() {
    return "gc [--plan N]";
  }

  @Override
  public String help() {
    return """
    Shows the collector's generations, counts and thresholds; with --plan what collecting \
    a generation would do now, without doing it.
    %gc
    %gc --plan 2                     counts, internal references, what is left, verdicts\
    """;
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("plan").withRequiredArg();
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.equals("plan") ? List.of("0", "1", "2") : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    arguments.none("plan");
    OptionalInt plan = arguments.number("plan", 0, OLDEST);
    desk.show(
        plan.isPresent()
            ? GcPlans.read(desk.machine(), plan.getAsInt(), desk.firstSerial())
            : CollectorStates.read(desk.machine(), desk.cell()));
  }
}
