package org.heaplab.session.commands;

import org.heaplab.view.reading.Reasons;

/** {@code %why}. */
final class WhyCommand implements Command {

  @Override
  public String name() {
    return "why";
  }

  @Override
  public String usage() {
    return "why EXPR";
  }

  @Override
  public String help() {
    return """
    Shows the shortest paths from roots that keep an object alive, its dominator, and \
    what would be freed with it.
    %why x
    %why root.children[0]\
    """;
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
      desk.show(Reasons.read(desk.machine(), expression, value.object(), value.references()));
    } finally {
      desk.release(value);
    }
  }
}
