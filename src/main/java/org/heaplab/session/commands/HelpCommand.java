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
    return name + " [COMMAND]";
  }

  @Override
  public String help() {
    return "Lists the commands, or explains one.\n%" + name + "\n%" + name + " refs";
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    String one = arguments.atMostOne().orElse("").replaceFirst("^%+", "");
    desk.showText(one.isEmpty() ? all(desk.commands()) : explanation(desk.commands().named(one)));
  }

  private static String all(Commands commands) {
    StringBuilder text = new StringBuilder();
    for (Command command : commands.all()) {
      String first = command.help().split("\n", 2)[0];
      text.append('%').append(command.usage()).append("\n    ").append(first).append('\n');
    }
    return text.append("%NAME? shows one command's help with examples.").toString();
  }

  /** Usage, what it does, examples. */
  static String explanation(Command command) {
    String[] help = command.help().split("\n", 2);
    String examples = help.length > 1 ? "\n\n" + help[1] : "";
    return "%" + command.usage() + "\n\n" + help[0] + examples;
  }
}
