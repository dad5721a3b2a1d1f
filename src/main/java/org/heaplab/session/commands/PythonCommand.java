package org.heaplab.session.commands;

import java.util.List;
import java.util.Optional;
import org.heaplab.build.CPython;

/** {@code %python}. */
final class PythonCommand implements Command {

  @Override
  public String name() {
    return "python";
  }

  @Override
  public String usage() {
    return "python 3.11|3.12|3.13";
  }

  @Override
  public String help() {
    return """
    Chooses which CPython is simulated, on a fresh heap.
    %python 3.12\
    """;
  }

  @Override
  public boolean startsHeap() {
    return true;
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.isEmpty() ? versions() : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Optional<String> version = arguments.atMostOne();
    if (version.isEmpty()) {
      desk.showText("This heap is CPython " + desk.build().release() + "'s.");
      return;
    }
    desk.startHeap(build(version.get()));
  }

  private static CPython build(String version) {
    return CPython.all().stream()
        .filter(build -> build.version().equals(version) || build.release().equals(version))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageError(
                    "%python takes " + Arguments.either(versions()) + ", not '" + version + "'."));
  }

  private static List<String> versions() {
    return CPython.all().stream().map(CPython::version).toList();
  }
}
