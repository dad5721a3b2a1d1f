package org.heaplab.build;

import java.util.List;
import java.util.Map;

/**
 * What CPython's own start has left behind when {@code python file.py} runs the first line. It
 * decides how soon the first collections come, and how long the first objects live in recycled
 * shells.
 *
 * @param counts {@code gc.get_count()}
 * @param generation the oldest in which the start's objects are
 * @param tracked how many of them there are, less those that a full collection untracks
 * @param collections by generation, with {@code collected} what they found
 * @param floats shells in the free list of floats, as the others that follow
 * @param tuples by length, from 1 on
 * @param subclasses how many the types have that have more than are simulated
 * @param apart characters whose name in code is not the one string that {@code chr} answers: the
 *     modules of the start were compiled with strings of their own
 * @see "gc.get_stats() and sys._debugmallocstats() of the live interpreters"
 */
public record Startup(
    List<Integer> counts,
    int generation,
    int tracked,
    List<Integer> collections,
    List<Integer> collected,
    int floats,
    int lists,
    int dicts,
    int dictKeys,
    List<Integer> tuples,
    Map<String, Integer> subclasses,
    String apart) {

  static final Startup V3_11 =
      new Startup(
          List.of(241, 0, 2),
          2,
          11_072,
          List.of(22, 2, 0),
          List.of(43, 92, 0),
          4,
          40,
          8,
          5,
          List.of(4, 8, 2, 2, 3, 0, 8, 6, 1, 0, 1, 3, 5, 1, 2, 2, 2, 3, 1, 6),
          Map.ofEntries(
              Map.entry("BaseExceptionGroup", 1),
              Map.entry("Exception", 30),
              Map.entry("ImportError", 2),
              Map.entry("LookupError", 3),
              Map.entry("OSError", 17),
              Map.entry("RuntimeError", 4),
              Map.entry("SystemError", 1),
              Map.entry("ValueError", 5),
              Map.entry("builtin_function_or_method", 1),
              Map.entry("classmethod", 1),
              Map.entry("dict", 5),
              Map.entry("int", 4),
              Map.entry("list", 1),
              Map.entry("module", 1),
              Map.entry("object", 271),
              Map.entry("property", 1),
              Map.entry("staticmethod", 1),
              Map.entry("str", 1),
              Map.entry("tuple", 24),
              Map.entry("type", 6),
              Map.entry("types.GenericAlias", 1),
              Map.entry("weakref.ReferenceType", 2)),
          "BCLST_abcdefhijklmnopqrstvwxy");

  static final Startup V3_12 =
      new Startup(
          List.of(672, 4, 0),
          1,
          4_954,
          List.of(4, 0, 0),
          List.of(24, 0, 0),
          3,
          9,
          14,
          5,
          List.of(5, 8, 3, 1, 1, 1, 0, 0, 2, 0, 1, 0, 1, 1, 0, 0, 1, 2, 0, 0),
          Map.ofEntries(
              Map.entry("BaseExceptionGroup", 1),
              Map.entry("Exception", 20),
              Map.entry("ImportError", 2),
              Map.entry("LookupError", 3),
              Map.entry("OSError", 13),
              Map.entry("RuntimeError", 3),
              Map.entry("SystemError", 1),
              Map.entry("ValueError", 2),
              Map.entry("builtin_function_or_method", 1),
              Map.entry("classmethod", 1),
              Map.entry("list", 1),
              Map.entry("object", 158),
              Map.entry("property", 1),
              Map.entry("staticmethod", 1),
              Map.entry("tuple", 19),
              Map.entry("type", 1),
              Map.entry("types.GenericAlias", 1),
              Map.entry("weakref.ReferenceType", 1)),
          "_abcdenprsx");

  static final Startup V3_13 =
      new Startup(
          List.of(8, 3, 0),
          1,
          5_045,
          List.of(3, 0, 0),
          List.of(24, 0, 0),
          5,
          10,
          12,
          5,
          List.of(5, 8, 4, 1, 0, 2, 5, 2, 3, 5, 2, 8, 2, 1, 1, 2, 2, 2, 1, 0),
          Map.ofEntries(
              Map.entry("BaseExceptionGroup", 1),
              Map.entry("Exception", 21),
              Map.entry("ImportError", 2),
              Map.entry("LookupError", 3),
              Map.entry("OSError", 13),
              Map.entry("RuntimeError", 4),
              Map.entry("SyntaxError", 2),
              Map.entry("SystemError", 1),
              Map.entry("ValueError", 3),
              Map.entry("builtin_function_or_method", 1),
              Map.entry("classmethod", 1),
              Map.entry("list", 1),
              Map.entry("object", 161),
              Map.entry("property", 1),
              Map.entry("staticmethod", 1),
              Map.entry("tuple", 19),
              Map.entry("type", 1),
              Map.entry("types.GenericAlias", 1),
              Map.entry("weakref.ReferenceType", 1)),
          "");
}
