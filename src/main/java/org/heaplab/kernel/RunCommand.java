package org.heaplab.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.session.ProgramRunner;
import org.heaplab.session.ResourceModules;

/** {@code heaplab run}: programs outside a notebook, one to the terminal or many into a folder. */
final class RunCommand {

  private static final int USAGE_STATUS = 2;

  /** The heap that a program left is not as it should be. */
  private static final int AUDIT_STATUS = 3;

  private static final String USAGE =
      """
      usage: heaplab run [--python 3.11|3.12|3.13] [--audit] FILE.py
             heaplab run [--python 3.11|3.12|3.13] [--audit] --batch LIST --out DIR\
      """;

  private CPython build = Wiring.DEFAULT_PYTHON;
  private boolean audit;
  private Path list;
  private Path out;
  private String file;

  private RunCommand() {}

  /** What the command line was meant to say cannot be told. */
  private static final class Misused extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * Does what the command line says.
   *
   * @param arguments what follows {@code run}
   * @return the exit status
   */
  static int run(List<String> arguments) {
    RunCommand command = new RunCommand();
    try {
      command.read(new ArrayDeque<>(arguments));
    } catch (Misused e) {
      System.err.println(USAGE);
      return USAGE_STATUS;
    }
    try {
      return command.list == null ? command.runFile() : command.runBatch();
    } catch (IOException e) {
      System.err.println("heaplab: " + e.getMessage());
      return USAGE_STATUS;
    }
  }

  private void read(Deque<String> arguments) throws Misused {
    while (!arguments.isEmpty()) {
      String word = arguments.remove();
      switch (word) {
        case "--python" -> build = version(value(arguments));
        case "--audit" -> audit = true;
        case "--batch" -> list = Path.of(value(arguments));
        case "--out" -> out = Path.of(value(arguments));
        default -> {
          if (file != null || word.startsWith("--")) {
            throw new Misused();
          }
          file = word;
        }
      }
    }
    if ((file == null) == (list == null) || (list == null) != (out == null)) {
      throw new Misused();
    }
  }

  private static String value(Deque<String> arguments) throws Misused {
    if (arguments.isEmpty()) {
      throw new Misused();
    }
    return arguments.remove();
  }

  private static CPython version(String wanted) throws Misused {
    for (CPython known : CPython.all()) {
      if (known.version().equals(wanted)) {
        return known;
      }
    }
    throw new Misused();
  }

  // ---- one program ----

  private int runFile() {
    String source;
    try {
      source = Files.readString(Path.of(file));
    } catch (IOException e) {
      System.err.println(unreadable(file));
      return USAGE_STATUS;
    }
    Terminal terminal = new Terminal();
    ProgramRunner.Result result =
        ProgramRunner.stream(build, source, absolute(file), audit, terminal);
    if (!result.findings().isEmpty()) {
      terminal.stderr(complaints(result));
    }
    terminal.flush();
    return result.findings().isEmpty() ? result.status() : AUDIT_STATUS;
  }

  /** As CPython names its script in tracebacks. */
  private static String absolute(String file) {
    Path path = Path.of(file.startsWith("./") ? file.substring(2) : file);
    return path.toAbsolutePath().toString();
  }

  private static String complaints(ProgramRunner.Result result) {
    StringBuilder text = new StringBuilder();
    result.findings().forEach(finding -> text.append("audit: ").append(finding).append('\n'));
    return text.toString();
  }

  /** As CPython asks it. */
  private static boolean isBuffered() {
    String unbuffered = System.getenv("PYTHONUNBUFFERED");
    return unbuffered == null || unbuffered.isEmpty();
  }

  private static String unreadable(String file) {
    return "heaplab: can't open file '" + file + "'";
  }

  /** The process's own streams; what went out before an error is seen before it. */
  private static final class Terminal implements ProgramRunner.Streams {
    private static final int BUFFER = 1 << 13;

    private final PrintStream out =
        new PrintStream(
            new java.io.BufferedOutputStream(System.out, BUFFER), false, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    @Override
    public void stdout(String text) {
      out.print(text);
    }

    @Override
    public void stderr(String text) {
      out.flush();
      err.print(text);
      err.flush();
    }

    @Override
    public boolean isBuffered() {
      return RunCommand.isBuffered();
    }

    @Override
    public void started(Runnable interrupt) {
      Signals.onInterrupt(interrupt);
    }

    @Override
    public void flush() {
      out.flush();
      err.flush();
    }
  }

  // ---- many programs ----

  /** Each on a fresh heap; program i gives {@code i.out}, {@code i.err}, {@code i.rc}. */
  private int runBatch() throws IOException {
    ResourceModules library = new ResourceModules();
    int status = 0;
    List<String> files = Files.readAllLines(list);
    Files.createDirectories(out);
    for (int i = 0; i < files.size(); i++) {
      ProgramRunner.Result result = runOne(files.get(i), library);
      Files.writeString(out.resolve(i + ".out"), result.stdout());
      Files.writeString(out.resolve(i + ".err"), result.stderr() + complaints(result));
      Files.writeString(out.resolve(i + ".rc"), result.status() + "\n");
      status = result.findings().isEmpty() ? status : AUDIT_STATUS;
    }
    return status;
  }

  private ProgramRunner.Result runOne(String program, ResourceModules library) {
    try {
      String source = Files.readString(Path.of(program));
      return ProgramRunner.run(build, source, absolute(program), audit, isBuffered(), library);
    } catch (IOException | UncheckedIOException e) {
      return new ProgramRunner.Result("", unreadable(program) + "\n", USAGE_STATUS, List.of());
    } catch (RuntimeException e) {
      String sentence = "heaplab: Heaplab itself went wrong (" + e + ")\n";
      return new ProgramRunner.Result("", sentence, AUDIT_STATUS, List.of());
    }
  }
}
