package org.heaplab.pymalloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heaplab.build.CPython;
import org.heaplab.build.LivePython;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MallocStatsTest {

  private final PyMalloc heap = new PyMalloc();

  static List<CPython> all() {
    return CPython.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void textHasTheInterpretersShape(CPython build) {
    Optional<LivePython> live = LivePython.find(build);
    assumeTrue(live.isPresent(), build.release() + " is not installed");
    for (int bytes = 16; bytes <= 512; bytes += 16) {
      heap.alloc(bytes);
    }
    List<String> told =
        live.get().run("import sys; sys._debugmallocstats()").stream()
            .takeWhile(line -> !line.contains(" free "))
            .toList();
    List<String> written = List.of(heap.debugMallocStats().split("\n", -1));
    assertThat(shapes(written)).isEqualTo(shapes(told));
  }

  @Test
  void freeListsLineIsAsInCPython() {
    assertThat(MallocStats.line(10, "free PyDictObject", 48))
        .isEqualTo("           10 free PyDictObjects * 48 bytes each =                  480\n");
    assertThat(MallocStats.line(7, "free 12-sized PyTupleObject", 120))
        .isEqualTo(" 7 free 12-sized PyTupleObjects * 120 bytes each =                  840\n");
  }

  @Test
  void bytesAddUpToTheArenas() {
    for (int i = 0; i < 5000; i++) {
      heap.alloc(1 + i % 512);
    }
    assertThat(heap.debugMallocStats())
        .contains("2 arenas * 1048576 bytes/arena     =            2,097,152\n")
        .contains("Total                              =            2,097,152\n")
        .contains("# bytes lost to arena alignment    =               32,768\n");
  }

  /** Lines alike that follow each other, the rows of the table of classes, count as one. */
  private static List<String> shapes(List<String> lines) {
    List<String> shapes = new ArrayList<>();
    for (String line : lines) {
      String shape = shape(line);
      if (shapes.isEmpty() || !shapes.get(shapes.size() - 1).equals(shape)) {
        shapes.add(shape);
      }
    }
    return shapes;
  }

  /** A number gives way to a mark of one width with the blanks before it. */
  private static String shape(String line) {
    if (line.contains("=") && !line.startsWith("Small")) {
      return line.length() + line.replaceAll("[ 0-9,]+", "#");
    }
    return line.replaceAll("[0-9]", " ").length() + line.replaceAll(" *[0-9]+", "#");
  }
}
