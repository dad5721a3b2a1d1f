package org.heaplab.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Small programs beside CPython's recorded answers: {@code resources/snippets/AREA/NAME.py} (see
 * {@code src/test/python/snippets.py}).
 */
final class Snippets {
  private static final Path FOLDER = Path.of("src", "test", "resources", "snippets");
  private static final Pattern VERSIONS = Pattern.compile("# versions: ([\\d. ]+)\n");
  private static final String CHOSEN = System.getProperty("heaplab.snippets", "");

  private Snippets() {}

  /** One program, named {@code AREA/NAME}. */
  record Snippet(String name, Path file, String source) {

    String filename() {
      return file.getFileName().toString();
    }

    /** What CPython wrote to {@code out} or {@code err}. */
    String recorded(String version, String stream) {
      String plain = filename().replaceFirst("\\.py$", "");
      Path own = file.resolveSibling(plain + "." + version + "." + stream);
      Path all = file.resolveSibling(plain + "." + stream);
      return Files.exists(own) ? read(own) : Files.exists(all) ? read(all) : "";
    }

    private boolean isFor(String version) {
      Matcher named = VERSIONS.matcher(source);
      return !named.lookingAt() || List.of(named.group(1).split(" ")).contains(version);
    }
  }

  /** Those for a version, and among them those whose name has the text that was chosen. */
  static List<Snippet> of(String version) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> file.toString().contains(CHOSEN))
          .sorted()
          .map(Snippets::snippet)
          .filter(snippet -> snippet.isFor(version))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Snippet snippet(Path file) {
    String name = FOLDER.relativize(file).toString().replace('\\', '/').replaceFirst("\\.py$", "");
    return new Snippet(name, file, read(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
