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
    return """
    Lists every holder of one object; they add up to its reference count.
    %who x
    %who x --all                     however many they are\
    """;
  }

  @Override
  public void declare(OptionParser options) {
    options.accepts("all");
  }

  @Override
  public boolean takesExpressions() {
    return true;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    String expression = arguments.expression();
    Desk.Value value = desk.evaluate(expression);
    try {
      boolean all = arguments.has("all");
      desk.show(
          HolderLists.read(desk.machine(), expression, value.object(), value.references(), all));
    } finally {
      desk.release(value);
    }
  }
}
