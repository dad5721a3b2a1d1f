package org.heaplab.session.commands;

import joptsimple.OptionParser;
import org.heaplab.view.reading.HolderLists;

/** {@code %who}. */
final class WhoCommand implements Command {

  @Override
  public String name() {
    return "who";
  }

  @Override
  public String usage() {
    return "who EXPR [--all]";
  }

  @Override
  public String help() {
    return "Lists every holder of one object; they add up to its reference count.\n%who x";
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("all");
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    if (arguments.expressions().size() != 1) {
      throw new UsageError("%who takes one expression, such as %who x.");
    }
    String expression = arguments.expressions().get(0);
    Desk.Value value = desk.evaluate(expression);
    try {
      desk.show(
          HolderLists.read(
              desk.machine(),
              expression,
              value.object(),
              value.references(),
              arguments.has("all")));
    } finally {
      desk.release(value);
    }
  }
}
