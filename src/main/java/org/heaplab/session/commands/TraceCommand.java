package org.heaplab.session.commands;

import joptsimple.OptionParser;
import org.heaplab.session.Session.Outcome;
import org.heaplab.view.Steps;
import org.heaplab.view.reading.StepRecorder;

/** {@code %%trace}. */
final class TraceCommand implements Command {

  private static final int STEPS = 200;
  private static final int MOST_STEPS = 5000;
  private static final int DEPTH = 6;

  @Override
  public String name() {
    return "trace";
  }

  @Override
  public String usage() {
    return "%trace [--max N] [--alloc]";
  }

  @Override
  public String help() {
    return """
    Runs the cell and shows it step by step: the line, the names, the objects, what happened and why.
    %%trace
    %%trace --max 1000               more steps than the usual 200
    %%trace --alloc                  with the blocks that the allocator hands out and takes back\
    """;
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("max").withRequiredArg();
    options.accepts("alloc");
  }

  @Override
  public boolean takesCell() {
    return true;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    throw new UsageError("%%trace is for a whole cell.");
  }

  @Override
  public Outcome runCell(Arguments arguments, String body, Desk desk) {
    int most = arguments.number("max", 1, MOST_STEPS).orElse(STEPS);
    StepRecorder recorder =
        new StepRecorder(
            desk.machine(),
            desk.cell(),
            desk.filename(),
            ("%%trace " + arguments.line()).strip() + "\n" + body,
            DEPTH,
            most,
            arguments.has("alloc"));
    recorder.start();
    boolean failed = true;
    try {
      Outcome outcome = desk.runCell("\n" + body, true).outcome(); // lines as in the cell
      failed = outcome instanceof Outcome.Failed;
      desk.classroom().ran(body);
      return outcome;
    } finally {
      Steps steps = recorder.finish(failed);
      if (steps.steps().size() > 1) {
        desk.show(steps);
      }
    }
  }
}
