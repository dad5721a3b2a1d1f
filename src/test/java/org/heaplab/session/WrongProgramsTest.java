package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.MachineOutput;
import org.junit.jupiter.api.Test;

/**
 * Wrong programs, as beginners write them, are answered as CPython 3.13 answers them: type,
 * message, line and caret.
 *
 * <p>{@code wrong.py} records the answers to {@code wrong.txt}.
 */
class WrongProgramsTest {

  /** Deep programs need as much as a program's own thread has. */
  private static final long STACK_BYTES = 64L << 20;

  private static final Path FOLDER = Path.of("src", "test", "resources", "syntax");

  private final StringBuilder error = new StringBuilder();
  private final Interpreter interpreter = new Interpreter(CPython.V3_13, new Errors());

  @Test
  void eachIsAnsweredAsCPythonAnswersIt() throws IOException, InterruptedException {
    String[] programs = texts("wrong.txt", "\n---\n");
    String[] answers = texts("wrong.out", "---\n");
    assertThat(answers).hasSameSizeAs(programs);
    List<String> different = new ArrayList<>();
    Thread thread =
        new Thread(null, () -> compare(programs, answers, different), "programs", STACK_BYTES);
    thread.start();
    thread.join();
    assertThat(different).isEmpty();
  }

  private void compare(String[] programs, String[] answers, List<String> different) {
    different.add("the comparison did not end");
    for (int i = 0; i < programs.length; i++) {
      String said = said(programs[i] + "\n", i + 1 + ".py");
      if (!said.equals(answers[i])) {
        different.add(programs[i] + "\nCPython:\n" + answers[i] + "Heaplab:\n" + said);
      }
    }
    different.remove(0);
  }

  private static String[] texts(String file, String separator) throws IOException {
    String all = Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
    String end = separator.startsWith("\n") ? "\n" : "";
    return all.substring(0, all.length() - end.length()).split(separator, -1);
  }

  private String said(String program, String file) {
    error.setLength(0);
    try {
      interpreter.run(program, file, false);
      return "nothing";
    } catch (Interpreter.Rejected e) {
      return error + SyntaxErrors.report(e.fault(), file);
    }
  }

  /** Keeps what a program writes to stderr. */
  private final class Errors implements MachineOutput {

    @Override
    public void stdout(String text) {}

    @Override
    public void stderr(String text) {
      error.append(text);
    }

    @Override
    public void result(HeapObject value) {}

    @Override
    public String input(String prompt) {
      return null;
    }

    @Override
    public void command(int number) {}
  }
}
