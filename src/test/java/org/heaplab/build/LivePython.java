package org.heaplab.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An installed CPython, run with {@code PYTHONHASHSEED=0} and without site packages. */
public final class LivePython {

  private final Path executable;

  private LivePython(Path executable) {
    this.executable = executable;
  }

  /** The very release that is simulated, where pyenv has it installed. */
  public static Optional<LivePython> find(CPython build) {
    String root = System.getenv("PYENV_ROOT");
    Path pyenv = root != null ? Path.of(root) : Path.of(System.getProperty("user.home"), ".pyenv");
    Path executable = pyenv.resolve("versions").resolve(build.release()).resolve("bin/python");
    return Files.isExecutable(executable)
        ? Optional.of(new LivePython(executable))
        : Optional.empty();
  }

  /** The lines that a program prints, on either stream. */
  public List<String> run(String program, String... arguments) {
    List<String> command = new ArrayList<>(List.of(executable.toString(), "-S", "-c", program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONHASHSEED", "0");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .stripTrailing();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(output);
      }
      return List.of(output.split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A program kept beside the tests, by its name under {@code src/test/resources}. */
  public static String program(String resource) {
    try (InputStream in = LivePython.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
