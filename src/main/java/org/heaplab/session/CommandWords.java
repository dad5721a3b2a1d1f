package org.heaplab.session;

import java.util.List;
import org.heaplab.session.commands.Command;
import org.heaplab.session.commands.Commands;
import org.heaplab.session.commands.Desk;

/**
 * The word at the cursor in a command's line: an option, or a word that an option or the command
 * itself expects.
 *
 * @param option whose value the word is; empty for an argument; null for the option itself
 */
record CommandWords(Command command, String word, String option, Commands commands) {

  private static final String DASHES = "--";

  /** Null where the cursor is in no known command's arguments. */
  static CommandWords at(String code, int cursor, Commands commands) {
    String line = code.substring(code.lastIndexOf('\n', cursor - 1) + 1, cursor).stripLeading();
    if (!line.startsWith("%") || line.indexOf(' ') < 0) {
      return null;
    }
    String name = line.substring(0, line.indexOf(' ')).replaceFirst("^%+", "");
    Command command =
        commands.all().stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    if (command == null) {
      return null;
    }
    String[] words = line.split("\\s+", -1);
    String word = words[words.length - 1];
    String before = words[words.length - 2];
    if (word.startsWith("-")) {
      return new CommandWords(command, word, null, commands);
    }
    boolean value = before.startsWith(DASHES) && commands.takesValue(command, before.substring(2));
    return new CommandWords(command, word, value ? before.substring(2) : "", commands);
  }

  /** Whether the command knows what may stand here, rather than Python. */
  boolean isWord() {
    return option == null || !option.isEmpty() || !command.takesExpressions();
  }

  boolean takesExpressions() {
    return command.takesExpressions();
  }

  void propose(Desk desk, List<Session.Match> matches) {
    if (option == null) {
      for (String each : commands.options(command)) {
        if ((DASHES + each).startsWith(word)) {
          matches.add(new Session.Match(DASHES + each, "option", command.usage()));
        }
      }
      return;
    }
    for (String each : command.words(option, desk)) {
      if (each.startsWith(word)) {
        matches.add(new Session.Match(each, "value", ""));
      }
    }
  }
}
