package org.heaplab.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.session.HeaplabSession;
import org.heaplab.session.ProgramRunner;

/** The one place that knows which session stands behind the kernel. */
final class Wiring {
  private static final CPython DEFAULT_PYTHON = CPython.V3_13;

  private Wiring() {}

  static Notebook notebook() {
    return new Notebook(DEFAULT_PYTHON.release(), () -> new HeaplabSession(DEFAULT_PYTHON));
  }

  /**
   * Runs a program outside a notebook.
   *
   * @param arguments what follows {@code run} on the command line
   * @return the exit status
   */
  static int run(List<String> arguments) throws InterruptedException {
    if (arguments.size() != 1) {
      System.err.println("usage: heaplab run FILE.py");
      return 2;
    }
    int[] status = {1};
    Thread thread =
        new Thread(null, () -> status[0] = runFile(arguments.get(0)), "program", Cells.STACK_BYTES);
    thread.start();
    thread.join();
    return status[0];
  }

  private static int runFile(String file) {
    String source;
    try {
      source = Files.readString(Path.of(file));
    } catch (IOException e) {
      System.err.println("heaplab: cannot read " + file + ": " + e.getMessage());
      return 2;
    }
    ProgramRunner.Result result = ProgramRunner.run(DEFAULT_PYTHON, source, file);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(result.stdout());
    new PrintStream(System.err, true, StandardCharsets.UTF_8).print(result.stderr());
    return result.status();
  }
}
