package org.heaplab.build;

import java.util.List;
import java.util.Map;

/**
 * What the first import of a module does to CPython's collector: its own code makes containers, and
 * some of them are garbage at once, which the next collection finds.
 *
 * @param modules by name; a module that the start has imported is not among them
 * @see "gc.get_count() and gc.collect() around imports in the live interpreters"
 */
public record Imports(Map<String, Trace> modules) {

  /**
   * Of one module, those that it imports apart.
   *
   * @param made containers that count towards the next collection
   * @param garbage how many of them are in cycles that nobody holds
   * @param needs the modules that it imports first
   */
  public record Trace(int made, int garbage, List<String> needs) {

    private static Trace of(int made, int garbage, String... needs) {
      return new Trace(made, garbage, List.of(needs));
    }
  }

  /** The start has imported nearly all. */
  static final Imports V3_11 = new Imports(Map.of());

  static final Imports V3_12 =
      new Imports(
          Map.of(
              "types", Trace.of(148, 7),
              "operator", Trace.of(269, 33),
              "itertools", Trace.of(253, 0),
              "math", Trace.of(85, 0),
              "collections", Trace.of(888, 43, "itertools", "operator"),
              "functools", Trace.of(319, 24, "collections", "types"),
              "contextlib", Trace.of(295, 0, "functools", "types"),
              "weakref", Trace.of(412, 0, "itertools", "types"),
              "copy", Trace.of(92, 0, "types", "weakref"),
              "array", Trace.of(94, 0, "collections")));

  static final Imports V3_13 =
      new Imports(
          Map.of(
              "types", Trace.of(154, 7),
              "operator", Trace.of(275, 35),
              "itertools", Trace.of(253, 0),
              "math", Trace.of(86, 0),
              "collections", Trace.of(894, 45, "itertools", "operator"),
              "functools", Trace.of(400, 27, "collections"),
              "contextlib", Trace.of(222, 0, "functools", "types"),
              "weakref", Trace.of(418, 0, "itertools", "types"),
              "copy", Trace.of(98, 0, "types", "weakref"),
              "array", Trace.of(91, 0, "collections")));
}
