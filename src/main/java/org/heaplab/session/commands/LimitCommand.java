package org.heaplab.session.commands;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heaplab.pymalloc.PyMalloc;

/** {@code %limit}. */
final class LimitCommand implements Command {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)([kmg]?)(?:i?b)?");
  private static final Map<String, Long> UNITS =
      Map.of("", 1L, "k", 1L << 10, "m", 1L << 20, "g", 1L << 30);

  @Override
  public String name() {
    return "limit";
  }

  @Override
  public String usage() {
    return "limit SIZE";
  }

  @Override
  public String help() {
    return """
    Sets the simulated heap's limit; past it comes MemoryError.
    %limit 64MiB
    %limit 500k
    %limit                           says what it is\
    """;
  }

  @Override
  public boolean takesLine() {
    return true;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    PyMalloc malloc = desk.machine().heap.malloc;
    Optional<String> text = Optional.of(arguments.line().strip()).filter(s -> !s.isEmpty());
    if (text.isEmpty()) {
      desk.showText(
          "The heap's limit is "
              + malloc.limit()
              + " bytes; "
              + malloc.bytesInUse()
              + " are in use.");
      return;
    }
    long bytes = parse(text.get());
    if (bytes < malloc.bytesInUse()) {
      throw new UsageError(
          "The heap has "
              + malloc.bytesInUse()
              + " bytes in use, more than a limit of "
              + bytes
              + ".");
    }
    desk.limit(bytes);
  }

  private static long parse(String text) {
    Matcher size = SIZE.matcher(text.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", ""));
    if (!size.matches()) {
      throw new UsageError(
          "%limit takes a size, such as 64MiB, 500k or 1000000, not '" + text + "'.");
    }
    return (long) (Double.parseDouble(size.group(1)) * UNITS.get(size.group(2)));
  }
}
