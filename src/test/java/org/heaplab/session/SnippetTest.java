package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heaplab.build.CPython;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small programs say what CPython says: {@code resources/snippets/AREA/NAME.py} beside its recorded
 * answers (see {@code src/test/python/snippets.py}).
 *
 * <p>{@code -Dheaplab.snippets=AREA/NAME} runs those whose path contains that text, {@code
 * -Dheaplab.versions=3.11,3.12} those versions.
 */
class SnippetTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "snippets");
  private static final Pattern VERSIONS = Pattern.compile("# versions: ([\\d. ]+)\n");
  private static final String CHOSEN = System.getProperty("heaplab.snippets", "");
  private static final List<String> SIMULATED =
      List.of(System.getProperty("heaplab.versions", "3.13").split(","));

  @TestFactory
  Stream<DynamicContainer> snippetsAnswerAsCPython() {
    return SIMULATED.stream()
        .map(version -> DynamicContainer.dynamicContainer(version, tests(version)));
  }

  private static Stream<DynamicTest> tests(String version) {
    return snippets().stream()
        .filter(snippet -> isFor(read(snippet), version))
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(snippet).toString(), () -> check(snippet, version)));
  }

  private static List<Path> snippets() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> file.toString().contains(CHOSEN))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFor(String source, String version) {
    Matcher named = VERSIONS.matcher(source);
    return !named.lookingAt() || List.of(named.group(1).split(" ")).contains(version);
  }

  private static void check(Path snippet, String version) {
    ProgramRunner.Result ours = run(snippet, version);
    assertThat(ours.stdout() + "--- stderr\n" + ours.stderr())
        .isEqualTo(
            recorded(snippet, version, "out") + "--- stderr\n" + recorded(snippet, version, "err"));
    assertThat(ours.findings()).as("the heap that the program left").isEmpty();
  }

  private static ProgramRunner.Result run(Path snippet, String version) {
    return ProgramRunner.runAudited(
        build(version), read(snippet), snippet.getFileName().toString());
  }

  private static CPython build(String version) {
    return CPython.all().stream()
        .filter(build -> build.version().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private static String recorded(Path snippet, String version, String stream) {
    String name = snippet.getFileName().toString().replaceFirst("\\.py$", "");
    Path own = snippet.resolveSibling(name + "." + version + "." + stream);
    Path plain = snippet.resolveSibling(name + "." + stream);
    return Files.exists(own) ? read(own) : Files.exists(plain) ? read(plain) : "";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
