package org.heaplab.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.heaplab.build.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Trees are those of CPython's {@code ast}. {@code -Dsyntax.record=true} writes the recorded trees
 * anew, {@code -Dsyntax.seconds=600} gives the standard library's test its time, {@link Seeds} its
 * order.
 */
class TreeTest {
  private static final Path PROGRAMS = Path.of("src", "test", "resources", "syntax", "programs");

  private static final String END_OF_FILE = "=";
  private static final List<String> OUTSIDE = List.of("-");
  private static final int BATCH = 20;

  @ParameterizedTest
  @ValueSource(strings = {"statements", "expressions", "strings"})
  void treeIsTheRecordedOne(String name) throws IOException {
    Path program = PROGRAMS.resolve(name + ".py");
    Path recorded = PROGRAMS.resolve(name + ".tree");
    if (Boolean.getBoolean("syntax.record")) {
      Files.write(recorded, live(List.of(program)).get(0));
    }
    assertThat(dump(program)).isEqualTo(Files.readAllLines(recorded));
  }

  @Test
  void treesOfTheStandardLibraryAreCPythons() throws IOException {
    LivePython python = LivePython.find().orElse(null);
    assumeTrue(python != null, "no CPython 3.13 here");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(python.library())) {
      all.filter(TreeTest::isReadable).sorted().forEach(files::add);
    }
    long seed = Seeds.seed();
    Collections.shuffle(files, new Random(seed));
    long deadline = System.nanoTime() + Long.getLong("syntax.seconds", 15) * 1_000_000_000;
    int compared = 0;
    for (int i = 0; i < files.size() && System.nanoTime() < deadline; i += BATCH) {
      List<Path> batch = files.subList(i, Math.min(i + BATCH, files.size()));
      compared += compare(batch, seed);
    }
    assertThat(compared).isGreaterThan(BATCH / 2);
  }

  private static int compare(List<Path> batch, long seed) {
    List<List<String>> expected = live(batch);
    int compared = 0;
    for (int i = 0; i < batch.size(); i++) {
      if (expected.get(i).equals(OUTSIDE)) {
        assertThat(PythonParser.parse(read(batch.get(i))))
            .as("%s with seed %d", batch.get(i), seed)
            .isInstanceOf(Parsed.Fault.class);
      } else {
        assertThat(dump(batch.get(i)))
            .as("%s with seed %d", batch.get(i), seed)
            .isEqualTo(expected.get(i));
        compared++;
      }
    }
    return compared;
  }

  /** Python 2's tests and other encodings are no UTF-8. */
  private static boolean isReadable(Path file) {
    if (!file.toString().endsWith(".py") || file.toString().contains("site-packages")) {
      return false;
    }
    try {
      Files.readString(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> dump(Path file) {
    Parsed parsed = PythonParser.parse(read(file));
    assertThat(parsed).as("%s", file).isInstanceOf(Parsed.Tree.class);
    return TreeDump.lines(((Parsed.Tree) parsed).module());
  }

  private static List<List<String>> live(List<Path> files) {
    StringBuilder names = new StringBuilder();
    files.forEach(file -> names.append(file).append('\n'));
    List<List<String>> trees = new ArrayList<>();
    List<String> tree = new ArrayList<>();
    for (String line : LivePython.find().orElseThrow().run("dump.py", names.toString())) {
      if (line.equals(END_OF_FILE)) {
        trees.add(tree);
        tree = new ArrayList<>();
      } else {
        tree.add(line);
      }
    }
    return trees;
  }
}
