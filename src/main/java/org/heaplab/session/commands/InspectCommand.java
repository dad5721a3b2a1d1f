package org.heaplab.session.commands;

/** {@code NAME?}, which a cell's text says without a percent sign. */
final class InspectCommand implements Command {

  @Override
  public String name() {
    return "inspect";
  }

  @Override
  public String usage() {
    return "inspect EXPR";
  }

  @Override
  public String help() {
    return """
    Says what a name stands for, as NAME? does.
    %inspect x\
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
      desk.showText(Facts.of(desk.machine(), expression, value.object(), value.references(), 0));
    } finally {
      desk.release(value);
    }
  }
}
