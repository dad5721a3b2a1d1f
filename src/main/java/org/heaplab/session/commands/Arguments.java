package org.heaplab.session.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import joptsimple.OptionException;
import joptsimple.OptionParser;
import joptsimple.OptionSet;

/** A command's options and expressions. */
public final class Arguments {

  private final OptionSet options;
  private final List<String> expressions;

  private Arguments(OptionSet options, List<String> expressions) {
    this.options = options;
    this.expressions = expressions;
  }

  static Arguments parse(Command command, String line) {
    OptionParser parser = new OptionParser();
    command.declare(parser);
    List<String> words = split(line);
    try {
      OptionSet set = parser.parse(words.toArray(new String[0]));
      List<String> rest = new ArrayList<>();
      set.nonOptionArguments().forEach(word -> rest.add(word.toString()));
      return new Arguments(set, rest);
    } catch (OptionException e) {
      throw new UsageError(
          "%" + command.name() + ": " + e.getMessage() + ". Usage: %" + command.usage());
    }
  }

  /** Splits at blanks that are in no bracket and in no quote. */
  static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
      }
      if (Character.isWhitespace(c) && quote == 0 && depth <= 0) {
        addWord(words, word);
      } else {
        word.append(c);
      }
    }
    if (quote != 0) {
      throw new UsageError("A quote is opened in the command and not closed: " + line);
    }
    addWord(words, word);
    return words;
  }

  private static void addWord(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  public List<String> expressions() {
    return expressions;
  }

  public boolean has(String option) {
    return options.has(option);
  }

  public Optional<String> text(String option) {
    return options.has(option)
        ? Optional.of(String.valueOf(options.valueOf(option)))
        : Optional.empty();
  }

  public OptionalInt number(String option) {
    if (!options.has(option)) {
      return OptionalInt.empty();
    }
    String text = String.valueOf(options.valueOf(option));
    try {
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new UsageError("--" + option + " takes a whole number, not '" + text + "'.");
    }
  }
}
