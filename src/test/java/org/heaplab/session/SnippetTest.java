package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.heaplab.build.CPython;
import org.heaplab.session.Snippets.Snippet;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs say what CPython says, and leave a sound heap.
 *
 * <p>{@code -Dheaplab.snippets=AREA/NAME} runs those whose path contains that text, {@code
 * -Dheaplab.versions=3.11,3.12} those versions.
 */
class SnippetTest {
  private static final List<String> SIMULATED =
      List.of(System.getProperty("heaplab.versions", "3.13,3.12,3.11").split(","));

  @TestFactory
  Stream<DynamicContainer> snippetsAnswerAsCPython() {
    return SIMULATED.stream()
        .map(version -> DynamicContainer.dynamicContainer(version, tests(version)));
  }

  private static Stream<DynamicTest> tests(String version) {
    return Snippets.of(version).stream()
        .map(snippet -> DynamicTest.dynamicTest(snippet.name(), () -> check(snippet, version)));
  }

  private static void check(Snippet snippet, String version) {
    ProgramRunner.Result ours =
        ProgramRunner.runAudited(build(version), snippet.source(), snippet.filename());
    assertThat(ours.stdout() + "--- stderr\n" + ours.stderr())
        .isEqualTo(
            snippet.recorded(version, "out") + "--- stderr\n" + snippet.recorded(version, "err"));
    assertThat(ours.findings()).as("the heap that the program left").isEmpty();
  }

  private static CPython build(String version) {
    return CPython.all().stream()
        .filter(build -> build.version().equals(version))
        .findFirst()
        .orElseThrow();
  }
}
