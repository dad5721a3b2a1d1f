package org.heaplab.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The CPython 3.13 of this machine, where there is one. */
final class LivePython {
  private static final Path SCRIPTS = Path.of("src", "test", "resources", "syntax");

  private final Path python;

  private LivePython(Path python) {
    this.python = python;
  }

  static Optional<LivePython> find() {
    return Stream.concat(onPath(), ofPyenv())
        .filter(Files::isExecutable)
        .findFirst()
        .map(LivePython::new);
  }

  private static Stream<Path> onPath() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(java.io.File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty() && !folder.endsWith("shims"))
        .map(folder -> Path.of(folder, "python3.13"));
  }

  private static Stream<Path> ofPyenv() {
    String root = System.getenv("PYENV_ROOT");
    Path versions =
        (root == null ? Path.of(System.getProperty("user.home"), ".pyenv") : Path.of(root))
            .resolve("versions");
    if (!Files.isDirectory(versions)) {
      return Stream.empty();
    }
    try (Stream<Path> found = Files.list(versions)) {
      return found
          .filter(version -> version.getFileName().toString().startsWith("3.13."))
          .map(version -> version.resolve("bin").resolve("python"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one of the scripts in {@code resources/syntax} prints for an input. */
  List<String> run(String script, String input) {
    return output(List.of(python.toString(), SCRIPTS.resolve(script).toString()), input);
  }

  /** Folder of its standard library. */
  Path library() {
    String code = "import os; print(os.path.dirname(os.__file__))";
    return Path.of(output(List.of(python.toString(), "-c", code), "").get(0));
  }

  private static List<String> output(List<String> command, String input) {
    try {
      Path in = Files.createTempFile("heaplab", ".in");
      Path out = Files.createTempFile("heaplab", ".out");
      Files.writeString(in, input);
      Process process =
          new ProcessBuilder(command)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      int status = process.waitFor();
      List<String> lines = List.of(Files.readString(out, StandardCharsets.UTF_8).split("\n"));
      Files.delete(in);
      Files.delete(out);
      if (status != 0) {
        throw new IllegalStateException(command + " ended with " + status);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
