package org.heaplab.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The strings that are there before a program's first line and never go: a name that a program
 * shares with CPython's own modules is none of its own.
 *
 * <p>The lists are what {@code interned.py}, among the tests' tools, finds in each interpreter.
 */
public final class StartupStrings {

  private static final Map<String, Set<String>> BY_VERSION = new ConcurrentHashMap<>();

  private StartupStrings() {}

  public static Set<String> of(CPython build) {
    return BY_VERSION.computeIfAbsent(build.version(), StartupStrings::read);
  }

  private static Set<String> read(String version) {
    String name = "interned-" + version + ".txt";
    try (InputStream in = StartupStrings.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      return Set.of(text.split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
