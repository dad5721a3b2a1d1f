package org.heaplab.types.text;

/**
 * The part of a sequence that {@code start} and {@code end} arguments choose, as {@code find},
 * {@code count}, {@code startswith} and {@code index} read them: negative ones count from the end,
 * large ends are cut, a start past the end makes an empty part that holds not even the empty text.
 *
 * @param start may be past {@code end}
 * @see "ADJUST_INDICES in Objects/bytes_methods.c (3.13)"
 */
record Range(long start, int end) {

  static Range of(int length, long start, long end) {
    return new Range(
        start < 0 ? Math.max(start + length, 0) : start,
        (int) (end > length ? length : end < 0 ? Math.max(end + length, 0) : end));
  }

  boolean holds(int length) {
    return end - start >= length;
  }
}
