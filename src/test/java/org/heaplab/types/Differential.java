package org.heaplab.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.heaplab.build.Seeds;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;

/**
 * Compares answers with CPython 3.13's: a fixed list with recorded ones, a random list with those
 * of the live interpreter where it is installed.
 *
 * <p>{@code -Dheaplab.record=true} writes the recordings anew; {@link Seeds} chooses the random
 * list.
 */
public final class Differential {
  private static final long RECORDED_SEED = 313;
  private static final int RECORDED_LIMIT = 600;

  private final List<String> expressions = new ArrayList<>();
  private final List<Supplier<String>> answers = new ArrayList<>();

  /** Adds to a list the cases that a random source gives. */
  public interface Cases {
    void add(Differential to, Random random);
  }

  /** One case: a Python expression in ASCII, and our {@code ascii()} of it. */
  public void add(String expression, Supplier<String> answer) {
    expressions.add(expression);
    answers.add(answer);
  }

  /** Compares both lists. */
  public static void check(String name, Cases cases) {
    checkRecorded(name, cases);
    checkLive(name, cases);
  }

  private static void checkRecorded(String name, Cases cases) {
    Differential list = new Differential();
    cases.add(list, new Random(RECORDED_SEED));
    int count = Math.min(list.expressions.size(), RECORDED_LIMIT);
    // A stride spreads the recorded cases over the whole list.
    int stride = Math.max(1, list.expressions.size() / count);
    Differential part = new Differential();
    for (int i = 0; i < count; i++) {
      part.add(list.expressions.get(i * stride), list.answers.get(i * stride));
    }
    if (Boolean.getBoolean("heaplab.record")) {
      record(name, CPythonOracle.find("3.13").orElseThrow().answers(part.expressions));
    }
    part.compare(name + ", recorded", recorded(name));
  }

  private static void checkLive(String name, Cases cases) {
    Optional<CPythonOracle> python = CPythonOracle.find("3.13");
    if (python.isEmpty()) {
      return;
    }
    long seed = Seeds.seed();
    Differential list = new Differential();
    cases.add(list, new Random(seed));
    list.compare(name + ", -Dheaplab.seed=" + seed, python.get().answers(list.expressions));
  }

  private void compare(String name, List<String> expected) {
    assertThat(expected).as(name).hasSameSizeAs(expressions);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      String ours = answer(answers.get(i));
      if (!ours.equals(expected.get(i))) {
        wrong.add(expressions.get(i) + "\n  CPython " + expected.get(i) + "\n  ours    " + ours);
      }
    }
    System.out.println(name + ": " + expressions.size() + " cases, " + wrong.size() + " differ");
    assertThat(wrong.stream().limit(20)).as(name + ": " + wrong.size() + " differ").isEmpty();
  }

  private static String answer(Supplier<String> answer) {
    try {
      return answer.get();
    } catch (FormatFault fault) {
      return "!" + fault.type() + ": " + Text.of(fault.getMessage()).ascii();
    } catch (RuntimeException bug) {
      return "bug: " + bug;
    }
  }

  private static String resource(String name) {
    return "org/heaplab/types/" + name + ".recorded";
  }

  private static List<String> recorded(String name) {
    if (Boolean.getBoolean("heaplab.record")) {
      try {
        return Files.readAllLines(Path.of("src/test/resources", resource(name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    try (InputStream in = Differential.class.getClassLoader().getResourceAsStream(resource(name))) {
      assertThat(in).as("recorded answers of " + name).isNotNull();
      return List.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void record(String name, List<String> answers) {
    try {
      Path file = Path.of("src/test/resources", resource(name));
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", answers) + "\n", StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
