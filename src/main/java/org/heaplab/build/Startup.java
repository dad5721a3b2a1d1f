package org.heaplab.build;

import java.util.List;

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
          "");
}
