package org.heaplab.types;

import org.heaplab.types.text.Text;

/**
 * How many slots {@code split} makes before it knows how many parts there are.
 *
 * @see "PREALLOC_SIZE in Objects/stringlib/split.h (3.13)"
 */
final class SplitRoom {

  private static final int MOST = 12;

  private SplitRoom() {}

  /**
   * For at most so many cuts.
   *
   * @param max negative for no limit
   */
  static int of(long max) {
    return max < 0 || max >= MOST ? MOST : (int) max + 1;
  }

  /** Of a str at blanks. */
  static int atBlanks(Runtime rt, Text text, long max) {
    boolean counts = max < 0 && rt.build.sequences().countsSplits();
    return of(counts ? (text.length() - 1) / 2 + 1 : max);
  }

  /** Of a str at a separator; a text that cannot hold it is the only part. */
  static int at(Runtime rt, Text text, Text separator, long max) {
    if (text.length() < separator.length() || text.kind() < separator.kind()) {
      return 1;
    }
    boolean counts = max < 0 && rt.build.sequences().countsSplits() && separator.length() > 0;
    return of(counts ? text.length() / separator.length() + 1 : max);
  }
}
