package org.heaplab.session.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import joptsimple.OptionException;
import joptsimple.OptionParser;
import joptsimple.OptionSet;

/** A command's options and expressions. */
public final class Arguments {

  private final Command command;
  private final String line;
  private final OptionSet options;
  private final List<String> expressions;

  private Arguments(Command command, String line, OptionSet options, List<String> expressions) {
    this.command = command;
    this.line = line;
    this.options = options;
    this.expressions = expressions;
  }

  static Arguments parse(Command command, String line) {
    OptionParser parser = new OptionParser();
    command.declare(parser);
    List<String> words = command.takesLine() ? List.of() : split(line);
    try {
      OptionSet set = parser.parse(words.toArray(new String[0]));
      List<String> rest = new ArrayList<>();
      set.nonOptionArguments().forEach(word -> rest.add(word.toString()));
      return new Arguments(command, line, set, rest);
    } catch (OptionException e) {
      throw new UsageError(mistake(command, parser, e));
    }
  }

  private static String mistake(Command command, OptionParser parser, OptionException e) {
    String option = e.options().isEmpty() ? "" : e.options().get(0);
    List<String> known = options(parser);
    if (known.contains(option)) {
      return "--" + option + " needs a value. Usage: %" + command.usage();
    }
    return "%"
        + command.name()
        + " has no option --"
        + option
        + "."
        + Spelling.question(option, known, "--")
        + " Usage: %"
        + command.usage();
  }

  /** Names of the options that a parser knows. */
  static List<String> options(OptionParser parser) {
    return parser.recognizedOptions().keySet().stream()
        .filter(name -> !name.startsWith("["))
        .toList();
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

  /** All behind the command's name. */
  public String line() {
    return line;
  }

  public List<String> expressions() {
    return expressions;
  }

  /** The one expression that the command takes, blanks and all. */
  public String expression() {
    if (expressions.isEmpty()) {
      throw new UsageError(
          "%" + command.name() + " takes one expression, such as %" + command.name() + " x.");
    }
    return String.join(" ", expressions);
  }

  /** The argument, or nothing; more are refused. */
  public Optional<String> atMostOne() {
    if (expressions.size() > 1) {
      throw new UsageError("%" + command.name() + " takes one argument: %" + command.usage());
    }
    return expressions.stream().findFirst();
  }

  /** Refuses arguments. */
  public void none() {
    none("");
  }

  /**
   * Refuses arguments.
   *
   * @param option whose value a number without it may be meant as; empty for none
   */
  public void none(String option) {
    if (!expressions.isEmpty()) {
      String first = expressions.get(0);
      boolean value = !option.isEmpty() && first.chars().allMatch(Character::isDigit);
      String meant =
          value ? " Did you mean %" + command.name() + " --" + option + " " + first + "?" : "";
      throw new UsageError(
          "%"
              + command.name()
              + " takes no argument, but got '"
              + first
              + "'."
              + meant
              + " Usage: %"
              + command.usage());
    }
  }

  public boolean has(String option) {
    return options.has(option);
  }

  public Optional<String> text(String option) {
    return options.has(option)
        ? Optional.of(String.valueOf(options.valueOf(option)))
        : Optional.empty();
  }

  /** One of these words. */
  public Optional<String> oneOf(String option, List<String> words) {
    Optional<String> text = text(option).map(word -> word.toLowerCase(Locale.ROOT));
    text.ifPresent(
        word -> {
          if (!words.contains(word)) {
            throw new UsageError(
                "--"
                    + option
                    + " takes "
                    + either(words)
                    + ", not '"
                    + word
                    + "'."
                    + Spelling.question(word, words, ""));
          }
        });
    return text;
  }

  static String either(List<String> words) {
    return words.size() == 1
        ? words.get(0)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " or "
            + words.get(words.size() - 1);
  }

  /** A whole number within bounds. */
  public OptionalInt number(String option, int least, int most) {
    if (!options.has(option)) {
      return OptionalInt.empty();
    }
    String text = String.valueOf(options.valueOf(option));
    int number;
    try {
      number = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new UsageError("--" + option + " takes a whole number, not '" + text + "'.");
    }
    if (number < least || number > most) {
      String range =
          most == Integer.MAX_VALUE ? "from " + least + " on" : "from " + least + " to " + most;
      throw new UsageError("--" + option + " takes a number " + range + ", not " + number + ".");
    }
    return OptionalInt.of(number);
  }
}
