package org.heaplab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What holds for the files of the repository, whatever is in them. */
@TestInstance(Lifecycle.PER_CLASS)
class HygieneTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  private static final Set<String> TOP_LEVEL =
      Set.of(
          "README.md",
          "install",
          "kernel",
          "mvnw",
          "mvnw.cmd",
          "notebooks",
          "pom.xml",
          "src",
          "target");

  /** What Maven's compiler leaves behind when it fails; git ignores it. */
  private static final Pattern COMPILERS_NOTE = Pattern.compile("javac\\..*\\.args");

  /** What git keeps or ignores. */
  private static final Set<String> IGNORED =
      Set.of(
          ".git", "target", ".env", ".cache", "__pycache__", ".ipynb_checkpoints", ".pytest_cache");

  private static final Pattern MACHINE_PATH = Pattern.compile("/(work|root|home/[a-z]+)/");

  private static final Pattern REGISTRY =
      Pattern.compile(
          "(pypi\\.org|pythonhosted\\.org|repo1?\\.maven|deb\\.debian|registry\\.npmjs|crates\\.io)");

  /** Maven's wrapper needs to be told where Maven is. */
  private static final Path WRAPPER = Path.of(".mvn", "wrapper", "maven-wrapper.properties");

  private static final Pattern UNFINISHED =
      Pattern.compile("TO[D]O|FIX[M]E|@Dis[a]bled|mark\\.(skip|xfail)");

  private final List<Path> files = files();

  @Test
  void theTopLevelIsWhatTheReadmeSays() throws IOException {
    try (Stream<Path> entries = Files.list(ROOT)) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .filteredOn(name -> !name.startsWith(".") && !COMPILERS_NOTE.matcher(name).matches())
          .isSubsetOf(TOP_LEVEL);
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(files)
        .filteredOn(path -> path.startsWith("src/main/java") && isNamed(path, ".java"))
        .isNotEmpty()
        .extracting(path -> path.resolveSibling("package-info.java"))
        .allSatisfy(info -> assertThat(ROOT.resolve(info)).exists());
  }

  @Test
  void noFileKnowsTheMachineItWasWrittenOn() {
    assertThat(linesThatHave(MACHINE_PATH)).isEmpty();
  }

  @Test
  void noFileNamesARegistry() {
    assertThat(linesThatHave(REGISTRY)).allMatch(line -> line.startsWith(WRAPPER.toString()));
  }

  @Test
  void nothingIsUnfinishedOrSwitchedOff() {
    assertThat(linesThatHave(UNFINISHED)).isEmpty();
  }

  /** Outputs are made by running; the kernel is Heaplab's; cells can be told apart by id. */
  @Test
  void notebooksAreKeptWithoutOutputs() {
    for (Path path : files) {
      if (path.startsWith("notebooks") && isNamed(path, ".ipynb")) {
        JsonObject notebook = JsonParser.parseString(read(path)).getAsJsonObject();
        JsonObject kernelspec = notebook.getAsJsonObject("metadata").getAsJsonObject("kernelspec");
        assertThat(kernelspec.get("name").getAsString()).as("%s", path).isEqualTo("heaplab");
        for (JsonElement cell : notebook.getAsJsonArray("cells")) {
          checkCell(path, cell.getAsJsonObject());
        }
      }
    }
  }

  /** A golden or recorded answer that no test names is one that nothing compares with. */
  @Test
  void everyTestResourceIsNamedByATest() {
    String tests =
        files.stream()
            .filter(path -> path.startsWith("src/test/java"))
            .map(HygieneTest::read)
            .collect(Collectors.joining("\n"));
    assertThat(files)
        .filteredOn(path -> path.startsWith("src/test/resources") && !isSnippet(path))
        .allMatch(
            path ->
                Pattern.compile("\\b" + Pattern.quote(stem(path)) + "\\b").matcher(tests).find());
  }

  /**
   * Snippets and the answers to cells are found by walking their folders; {@code test_course.py}
   * holds the latter to their cells. A snippet's answer needs its program.
   */
  private static boolean isSnippet(Path path) {
    return path.startsWith("src/test/resources/answers")
        || (path.startsWith("src/test/resources/snippets")
            && Files.exists(ROOT.resolve(path.resolveSibling(stem(path) + ".py"))));
  }

  private static String stem(Path path) {
    return path.getFileName().toString().replaceFirst("\\..*", "");
  }

  private static void checkCell(Path notebook, JsonObject cell) {
    assertThat(cell.has("id")).as("%s: each cell has an id", notebook).isTrue();
    if (cell.get("cell_type").getAsString().equals("code")) {
      assertThat(cell.getAsJsonArray("outputs")).as("outputs in %s", notebook).isEmpty();
      assertThat(cell.get("execution_count").isJsonNull()).as("count in %s", notebook).isTrue();
    }
  }

  private List<String> linesThatHave(Pattern pattern) {
    List<String> found = new ArrayList<>();
    for (Path path : files) {
      List<String> lines = read(path).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (pattern.matcher(lines.get(i)).find()) {
          found.add(path + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    return found;
  }

  /** Text of a file; a binary file counts as empty. */
  private static String read(Path path) {
    try {
      String text = new String(Files.readAllBytes(ROOT.resolve(path)), StandardCharsets.UTF_8);
      return text.indexOf('\0') < 0 ? text : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNamed(Path path, String ending) {
    return path.toString().endsWith(ending);
  }

  private static List<Path> files() {
    List<Path> found = new ArrayList<>();
    collect(ROOT, found);
    return found;
  }

  private static void collect(Path folder, List<Path> found) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        if (IGNORED.contains(entry.getFileName().toString())) {
          continue;
        }
        if (Files.isDirectory(entry)) {
          collect(entry, found);
        } else {
          found.add(ROOT.relativize(entry));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
