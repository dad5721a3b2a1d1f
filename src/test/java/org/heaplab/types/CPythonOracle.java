package org.heaplab.types;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A live CPython that evaluates expressions, one a line: {@code ascii()} of each comes back. */
public final class CPythonOracle {
  private static final String LOOP =
      """
      import math, sys, struct
      from math import inf, nan
      def bits(x): return struct.unpack('<q', struct.pack('<d', x))[0]
      def real(n): return struct.unpack('<d', struct.pack('<q', n))[0]
      for line in open(sys.argv[1], encoding='ascii'):
          try:
              print(ascii(eval(line)))
          except BaseException as e:
              print('!' + type(e).__name__ + ': ' + ascii(str(e)))
      """;

  private final Path python;

  private CPythonOracle(Path python) {
    this.python = python;
  }

  /** The installed CPython of a version such as {@code "3.13"}, if there is one. */
  public static Optional<CPythonOracle> find(String version) {
    String root = System.getenv("PYENV_ROOT");
    Path versions =
        (root != null ? Path.of(root) : Path.of(System.getProperty("user.home"), ".pyenv"))
            .resolve("versions");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.filter(path -> path.getFileName().toString().startsWith(version + "."))
          .map(path -> path.resolve("bin/python"))
          .filter(Files::isExecutable)
          .sorted()
          .findFirst()
          .map(CPythonOracle::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answers, one an expression; an exception is {@code !Type: 'text'}. */
  public List<String> answers(List<String> expressions) {
    return run(LOOP, String.join("\n", expressions));
  }

  /** The lines that a program prints; {@code sys.argv[1]} names a file with the input. */
  public List<String> run(String program, String input) {
    try {
      Path file = Files.createTempFile("oracle", ".txt");
      Path output = Files.createTempFile("oracle", ".out");
      Files.writeString(file, input, StandardCharsets.US_ASCII);
      ProcessBuilder builder =
          new ProcessBuilder(python.toString(), "-c", program, file.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .redirectOutput(output.toFile());
      builder.environment().put("PYTHONHASHSEED", "0");
      if (builder.start().waitFor() != 0) {
        throw new IllegalStateException(python + " failed");
      }
      List<String> lines = Files.readAllLines(output, StandardCharsets.US_ASCII);
      Files.delete(file);
      Files.delete(output);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
