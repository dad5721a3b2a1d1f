package org.heaplab.session.commands;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heaplab.session.text.CellText.CommandLine;

/** The commands by name. */
public final class Commands {

  private final Map<String, Command> byName = new LinkedHashMap<>();

  public Commands() {
    add(new HeapCommand());
    add(new RefsCommand());
    add(new WhoCommand());
    add(new ResetCommand());
    add(new HelpCommand("help"));
    add(new HelpCommand("lsmagic"));
  }

  private void add(Command command) {
    byName.put(command.name(), command);
  }

  public Collection<Command> all() {
    return byName.values();
  }

  /** Runs a command, or shows its help. */
  public void run(CommandLine line, Desk desk) {
    Command command = byName.get(line.name());
    if (command == null) {
      throw unknown(line.name());
    }
    if (line.help()) {
      desk.showText("%" + command.usage() + "\n\n" + command.help());
      return;
    }
    if (line.body() != null) {
      throw new UsageError("%" + line.name() + " is a command for one line: write it with one %.");
    }
    command.run(Arguments.parse(command, line.arguments()), desk);
  }

  private UsageError unknown(String name) {
    String nearest =
        byName.keySet().stream()
            .min(Comparator.comparingInt(known -> distance(name, known)))
            .orElseThrow();
    String hint = distance(name, nearest) <= 2 ? " Did you mean %" + nearest + "?" : "";
    return new UsageError(
        "There is no command %" + name + "." + hint + " %help lists the commands.");
  }

  /** Edits between two words (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
