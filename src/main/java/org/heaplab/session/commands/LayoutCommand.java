package org.heaplab.session.commands;

import org.heaplab.view.reading.Layouts;

/** {@code %layout}. */
final class LayoutCommand implements Command {

  @Override
  public String name() {
    return "layout";
  }

  @Override
  public String usage() {
    return "layout EXPR";
  }

  @Override
  public String help() {
    return """
    Draws an object's bytes: what lies in front of it, its header, its fields, padding, and \
    the blocks that it owns elsewhere.
    %layout x
    %layout [1, 2, 3]\
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
      desk.show(Layouts.read(desk.machine(), expression, value.object(), value.references()));
    } finally {
      desk.release(value);
    }
  }
}
