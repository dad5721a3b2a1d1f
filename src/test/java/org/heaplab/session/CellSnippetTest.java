package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.heaplab.build.CPython;
import org.heaplab.session.Snippets.Snippet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A notebook's cell says what the same text says as a program. */
class CellSnippetTest {
  private static final CPython BUILD = CPython.V3_13;

  /** What a notebook has otherwise: it does not end, and has more names and bytes around a cell. */
  private static final Set<String> OF_PROGRAMS =
      Set.of(
          "classes/a_class_leaves_no_pair",
          "finalization/atexit_order_of_finalizers",
          "finalization/callbacks_at_exit",
          "finalization/cycle_at_exit",
          "finalization/gc_disabled_at_exit",
          "finalization/generator_at_exit",
          "finalization/globals_seen_from_del",
          "finalization/names_in_order",
          "finalization/nested_containers",
          "finalization/no_functions_hold_globals",
          "finalization/system_exit_runs_del",
          "sys/exceptions_and_exit",
          "tracemalloc/kept_by_stdout",
          "tracemalloc/statistics_by_line");

  @TestFactory
  Stream<DynamicTest> cellsAnswerAsPrograms() {
    return Snippets.of(BUILD.version()).stream()
        .filter(snippet -> !OF_PROGRAMS.contains(snippet.name()))
        .filter(snippet -> snippet.recorded(BUILD.version(), "err").isEmpty())
        .map(snippet -> DynamicTest.dynamicTest(snippet.name(), () -> check(snippet)));
  }

  private static void check(Snippet snippet) throws InterruptedException {
    StringBuilder stdout = new StringBuilder();
    String cell = snippet.source() + "\npass\n"; // so that no value is shown
    Thread thread =
        new Thread(
            null,
            () -> stdout.append(new NotebookRun(BUILD).run(cell).stdout()),
            "cell",
            ProgramRunner.STACK_BYTES);
    thread.start();
    thread.join();
    assertThat(stdout.toString()).isEqualTo(snippet.recorded(BUILD.version(), "out"));
  }
}
