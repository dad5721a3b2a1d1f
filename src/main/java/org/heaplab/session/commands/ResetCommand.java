package org.heaplab.session.commands;

/** {@code %reset}. */
final class ResetCommand implements Command {

  @Override
  public String name() {
    return "reset";
  }

  @Override
  public String usage() {
    return "reset";
  }

  @Override
  public String help() {
    return """
    Starts again on a fresh heap.
    %reset\
    """;
  }

  @Override
  public boolean startsHeap() {
    return true;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    arguments.none();
    desk.startHeap(desk.build());
  }
}
