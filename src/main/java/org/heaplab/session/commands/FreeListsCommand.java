package org.heaplab.session.commands;

import org.heaplab.view.reading.FreeListReading;

/** {@code %freelists}. */
final class FreeListsCommand implements Command {

  @Override
  public String name() {
    return "freelists";
  }

  @Override
  public String usage() {
    return "freelists";
  }

  @Override
  public String help() {
    return """
    Shows each free list: how many dead objects it keeps for the next of their type, its \
    limit, and which one it hands out next.
    %freelists\
    """;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    arguments.none();
    desk.show(FreeListReading.read(desk.machine(), desk.cell()));
  }
}
