package org.heaplab.session.commands;

/** {@code %help} and {@code %lsmagic}. */
final class HelpCommand implements Command {

  private final String name;

  HelpCommand(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String usage() {
    return name;
  }

  @Override
  public String help() {
    return "Lists the commands.";
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    StringBuilder text = new StringBuilder();
    for (Command command : desk.commands().all()) {
      String first = command.help().lines().findFirst().orElse("");
      text.append('%').append(command.usage()).append("\n    ").append(first).append('\n');
    }
    desk.showText(text.append("%NAME? shows one command's help.").toString());
  }
}
