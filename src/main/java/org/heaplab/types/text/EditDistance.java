package org.heaplab.types.text;

import java.util.Arrays;

/**
 * How far one name is from another: 2 for each character added, dropped or replaced, 1 for another
 * case.
 *
 * @see "levenshtein_distance in Python/suggestions.c"
 */
final class EditDistance {

  static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;
  private static final int MAX_STRING_SIZE = 40;

  private EditDistance() {}

  /** The distance of two names in UTF-8, or some number over the limit. */
  static int between(byte[] one, byte[] other, int limit) {
    int prefix = Arrays.mismatch(one, other);
    if (prefix < 0) {
      return 0;
    }
    int endOne = one.length;
    int endOther = other.length;
    while (endOne > prefix && endOther > prefix && one[endOne - 1] == other[endOther - 1]) {
      endOne--;
      endOther--;
    }
    byte[] a = Arrays.copyOfRange(one, prefix, endOne);
    byte[] b = Arrays.copyOfRange(other, prefix, endOther);
    if (a.length == 0 || b.length == 0) {
      return (a.length + b.length) * MOVE_COST;
    }
    if (a.length > MAX_STRING_SIZE || b.length > MAX_STRING_SIZE) {
      return limit + 1;
    }
    return a.length <= b.length ? ofDifferent(a, b, limit) : ofDifferent(b, a, limit);
  }

  private static int ofDifferent(byte[] shorter, byte[] longer, int limit) {
    if ((longer.length - shorter.length) * MOVE_COST > limit) {
      return limit + 1;
    }
    int[] row = new int[shorter.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = (i + 1) * MOVE_COST;
    }
    int result = 0;
    for (int j = 0; j < longer.length; j++) {
      int distance = j * MOVE_COST;
      result = distance;
      int minimum = Integer.MAX_VALUE;
      for (int i = 0; i < shorter.length; i++) {
        int substitute = distance + substitution(longer[j], shorter[i]);
        distance = row[i];
        result = Math.min(Math.min(result, distance) + MOVE_COST, substitute);
        row[i] = result;
        minimum = Math.min(minimum, result);
      }
      if (minimum > limit) {
        return limit + 1;
      }
    }
    return result;
  }

  private static int substitution(byte a, byte b) {
    if (a == b) {
      return 0;
    }
    return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
  }

  private static int lower(byte c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
}
