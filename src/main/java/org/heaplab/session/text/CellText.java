package org.heaplab.session.text;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.machine.CommandNames;

/**
 * A cell, its commands taken out.
 *
 * @param python the text with a name in place of each command, line for line
 * @param commands in order
 */
public record CellText(String python, List<CommandLine> commands) {

  /**
   * A command as it was written.
   *
   * @param name without the percent sign
   * @param arguments the rest of the line
   * @param body the lines below a cell command; null for a line command
   * @param help whether a question mark followed
   */
  public record CommandLine(String name, String arguments, String body, boolean help) {}

  /** Finds the commands of a cell. */
  public static CellText of(String cell) {
    String stripped = cell.stripLeading();
    if (stripped.startsWith("%%")) {
      return ofCellCommand(stripped);
    }
    List<CommandLine> commands = new ArrayList<>();
    StringBuilder python = new StringBuilder();
    LogicalLines lines = new LogicalLines(cell);
    while (lines.next()) {
      CommandLine command = lines.startsStatement() ? command(lines.line()) : null;
      if (command == null) {
        python.append(lines.line());
      } else {
        python.append(indentation(lines.line())).append(CommandNames.of(commands.size()));
        commands.add(command);
      }
      python.append(lines.end());
    }
    return new CellText(python.toString(), List.copyOf(commands));
  }

  /** The command that a cell begins with, if it is for the whole cell; else null. */
  public static CommandLine cellCommand(String cell) {
    return cell.stripLeading().startsWith("%%") ? of(cell).commands().get(0) : null;
  }

  /** Whether Python stands in front of a command. */
  public boolean runsBefore(int number) {
    String before = python.substring(0, python.indexOf(CommandNames.of(number)));
    for (String line : before.split("\n", -1)) {
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("#") && !CommandNames.isCommand(text)) {
        return true;
      }
    }
    return false;
  }

  private static CellText ofCellCommand(String cell) {
    int end = cell.indexOf('\n');
    String head = end < 0 ? cell : cell.substring(0, end);
    String body = end < 0 ? "" : cell.substring(end + 1);
    CommandLine line = parse(head.substring(2), body);
    return new CellText(CommandNames.of(0), List.of(line));
  }

  private static CommandLine command(String line) {
    String text = line.strip();
    if (text.startsWith("%")) {
      return parse(text.substring(1), null);
    }
    boolean question = text.matches("[\\p{L}_][\\p{L}\\p{N}_.]*\\?{1,2}");
    return question ? new CommandLine("inspect", text.replace("?", ""), null, false) : null;
  }

  private static CommandLine parse(String text, String body) {
    String line = text.strip();
    boolean help = line.endsWith("?");
    if (help) {
      line = line.replaceAll("\\?+$", "");
    }
    int space = 0;
    while (space < line.length() && !Character.isWhitespace(line.charAt(space))) {
      space++;
    }
    return new CommandLine(line.substring(0, space), line.substring(space).strip(), body, help);
  }

  private static String indentation(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
