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
    return "Starts again on a fresh heap when the cell has ended.";
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    desk.reset();
  }
}
