package org.heaplab.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of this run, as text; the oldest go when there are too many. */
final class History {
  private static final int MAX_CHARS = 16 << 20;

  /**
   * @param line the cell's execution count
   * @param output the result's text, or null
   */
  record Entry(int line, String input, String output) {
    int chars() {
      return input.length() + (output == null ? 0 : output.length());
    }
  }

  private final Deque<Entry> entries = new ArrayDeque<>();
  private long chars;

  void add(Entry entry) {
    entries.add(entry);
    chars += entry.chars();
    while (chars > MAX_CHARS && entries.size() > 1) {
      chars -= entries.remove().chars();
    }
  }

  List<Entry> tail(int n) {
    return last(n, entry -> true);
  }

  /** From one line up to, but without, another. */
  List<Entry> range(int start, int stop) {
    return last(Integer.MAX_VALUE, entry -> entry.line() >= start && entry.line() < stop);
  }

  /**
   * The last n whose whole input matches.
   *
   * @param glob as SQLite's GLOB: {@code *}, {@code ?}
   * @param unique whether equal inputs count once, at their last place
   */
  List<Entry> search(String glob, int n, boolean unique) {
    Pattern pattern = pattern(glob);
    Set<String> found = new HashSet<>();
    return last(
        n,
        entry -> pattern.matcher(entry.input()).matches() && (!unique || found.add(entry.input())));
  }

  /** Looks from the latest back; answers oldest first. */
  private List<Entry> last(int n, Predicate<Entry> wanted) {
    List<Entry> latestFirst = new ArrayList<>();
    for (var back = entries.descendingIterator(); back.hasNext() && latestFirst.size() < n; ) {
      Entry entry = back.next();
      if (wanted.test(entry)) {
        latestFirst.add(entry);
      }
    }
    Collections.reverse(latestFirst);
    return latestFirst;
  }

  private static Pattern pattern(String glob) {
    String regex =
        glob.codePoints()
            .mapToObj(
                c ->
                    switch (c) {
                      case '*' -> ".*";
                      case '?' -> ".";
                      default -> Pattern.quote(Character.toString(c));
                    })
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL);
  }
}
