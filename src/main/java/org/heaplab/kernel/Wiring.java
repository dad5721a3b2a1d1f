package org.heaplab.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.session.HeaplabSession;
import org.heaplab.session.ProgramRunner;

/** The one place that knows which session stands behind the kernel. */
final class Wiring {
  private static final CPython DEFAULT_PYTHON = CPython.V3_13;

  /** The heap that a program left is not as it should be. */
  private static final int AUDIT_STATUS = 3;

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
    boolean audit = !arguments.isEmpty() && arguments.get(0).equals("--audit");
    if (arguments.size() != (audit ? 2 : 1)) {
      System.err.println("usage: heaplab run [--audit] FILE.py");
      return 2;
    }
    String file = arguments.get(arguments.size() - 1);
    int[] status = {1};
    Thread thread =
        new Thread(null, () -> status[0] = runFile(file, audit), "program", Cells.STACK_BYTES);
    thread.start();
    thread.join();
    return status[0];
  }

  private static int runFile(String file, boolean audit) {
    String source;
    try {
      source = Files.readString(Path.of(file));
    } catch (IOException e) {
      System.err.println("heaplab: cannot read " + file + ": " + e.getMessage());
      return 2;
    }
    List<String> findings = new ArrayList<>();
    ProgramRunner.Result result =
        audit
            ? ProgramRunner.runAudited(DEFAULT_PYTHON, source, file, findings::addAll)
            : ProgramRunner.run(DEFAULT_PYTHON, source, file);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(result.stdout());
    new PrintStream(System.err, true, StandardCharsets.UTF_8).print(result.stderr());
    findings.forEach(finding -> System.err.println("audit: " + finding));
    return findings.isEmpty() ? result.status() : AUDIT_STATUS;
  }
}
