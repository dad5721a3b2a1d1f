package org.heaplab.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heaplab.session.commands.Command;
import org.heaplab.session.commands.Commands;

/**
 * Cells as nobody meant them: the snippets with pieces changed, and commands with odd arguments.
 */
final class RandomCells {
  private static final Path SNIPPETS = Path.of("src/test/resources/snippets");
  private static final Pattern TOKEN = Pattern.compile("\\w+|'[^'\\n]*'|[^\\w\\s]+|\\s+");
  private static final Pattern OPTION = Pattern.compile("--\\w+");
  private static final int MOST_LINES = 60;

  private static final List<String> ODD_TOKENS =
      List.of(
          "0",
          "-1",
          "2**64",
          "10**30",
          "1e308",
          "float('nan')",
          "None",
          "...",
          "''",
          "'\ud800'",
          "'\ud83d\ude00'",
          "b'\\xff'",
          "[]",
          "()",
          "{}",
          "set()",
          "object()",
          "type",
          "int",
          "str",
          "print",
          "self",
          "__class__",
          "__dict__",
          "gc",
          "sys",
          "lambda: 0",
          "yield",
          "await",
          "return",
          "break",
          "del",
          "global x",
          "*",
          "**",
          ":=",
          "if",
          "else",
          "\\",
          "\0",
          "\ufeff",
          "\u200b",
          "“",
          "(",
          "[",
          "{",
          ")",
          "'''",
          "#",
          "\t",
          "range(5)",
          "exit()",
          "input()");

  private static final List<String> ODD_ARGUMENTS =
      List.of(
          "",
          "x",
          "x y",
          "x.y.z",
          "x[0]",
          "nobody",
          "1 +",
          "'x",
          "\"",
          "(((",
          "-1",
          "0",
          "7",
          "99999999999999999999",
          "1.5",
          "list",
          "x; y",
          "--",
          "---",
          "--all=5",
          "off",
          "on",
          "3.12",
          "4.0",
          "64MiB",
          "-5k",
          "zh",
          "en",
          "cycle",
          "<script>",
          "\ud800",
          "\0",
          "?",
          "x?",
          "[i for i in range(3)]",
          "print(1)",
          "1/0",
          "lambda: x",
          "gc",
          "int",
          "x=5");

  private static final List<String> COMMON =
      List.of("x = [1, 2]\ny = {'a': x}\nx.append(y)", "class C:\n    pass\nx = C()", "del x", "x");

  private final Random random;
  private final List<String> programs;
  private final List<Command> commands = new ArrayList<>(new Commands().all());

  RandomCells(long seed) {
    random = new Random(seed);
    try (Stream<Path> files = Files.walk(SNIPPETS)) {
      programs =
          files.filter(path -> path.toString().endsWith(".py")).sorted().map(this::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String next() {
    return switch (random.nextInt(8)) {
      case 0 -> any(COMMON);
      case 1, 2 -> command();
      case 3 -> command() + "\n" + excerpt();
      case 4 -> "%%" + command().substring(1) + "\n" + excerpt();
      default -> changed(excerpt());
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Some lines of a program, with or without those before that they need. */
  private String excerpt() {
    List<String> lines = any(programs).lines().toList();
    int from = random.nextBoolean() ? 0 : random.nextInt(lines.size());
    int to = Math.min(lines.size(), from + 1 + random.nextInt(MOST_LINES));
    return String.join("\n", lines.subList(from, to));
  }

  private String command() {
    Command command = any(commands);
    StringBuilder line = new StringBuilder("%" + command.name());
    List<String> options =
        OPTION.matcher(command.usage()).results().map(MatchResult::group).toList();
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean option = !options.isEmpty() && random.nextBoolean();
      line.append(' ').append(option ? any(options) : any(ODD_ARGUMENTS));
    }
    return line.toString();
  }

  /** The text with a few tokens or lines dropped, doubled, swapped or replaced. */
  private String changed(String text) {
    List<String> pieces =
        random.nextInt(3) == 0
            ? new ArrayList<>(List.of(text.split("(?<=\\n)")))
            : new ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
    for (int i = random.nextInt(5); i > 0 && !pieces.isEmpty(); i--) {
      change(pieces, random.nextInt(pieces.size()));
    }
    return String.join("", pieces);
  }

  private void change(List<String> pieces, int at) {
    switch (random.nextInt(6)) {
      case 0 -> pieces.remove(at);
      case 1 -> pieces.add(at, pieces.get(at));
      case 2 -> pieces.set(at, pieces.get(random.nextInt(pieces.size())));
      case 3 -> pieces.add(at, command() + "\n");
      default -> pieces.set(at, any(ODD_TOKENS));
    }
  }
}
