package org.heaplab.machine;

/**
 * Names that stand for a cell's commands in its text, so that they keep their place in the code.
 */
public final class CommandNames {

  /** No identifier that a reader would write. */
  private static final String PREFIX = "__heaplab_command_";

  private CommandNames() {}

  public static String of(int number) {
    return PREFIX + number;
  }

  /** Whether a line of a cell's text is a command. */
  public static boolean isCommand(String line) {
    return line.strip().startsWith(PREFIX);
  }

  /** The number behind such a name, or -1. */
  static int number(String name) {
    return name.startsWith(PREFIX) ? Integer.parseInt(name.substring(PREFIX.length())) : -1;
  }
}
