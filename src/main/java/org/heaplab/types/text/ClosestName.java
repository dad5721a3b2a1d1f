package org.heaplab.types.text;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The name that was probably meant by one that is wrong.
 *
 * @see "_Py_CalculateSuggestions in Python/suggestions.c (3.13)"
 */
public final class ClosestName {

  private static final int MAX_CANDIDATE_ITEMS = 750;

  private ClosestName() {}

  /** Null where none of the candidates is near enough. */
  public static String of(Collection<String> candidates, String wrong) {
    if (candidates.size() >= MAX_CANDIDATE_ITEMS) {
      return null;
    }
    byte[] bytes = wrong.getBytes(StandardCharsets.UTF_8);
    String suggestion = null;
    int best = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (!candidate.equals(wrong)) {
        byte[] other = candidate.getBytes(StandardCharsets.UTF_8);
        int bound = (bytes.length + other.length + 3) * EditDistance.MOVE_COST / 6;
        int limit = Math.min(bound, best - 1);
        int distance = EditDistance.between(bytes, other, limit);
        if (distance <= limit) {
          suggestion = candidate;
          best = distance;
        }
      }
    }
    return suggestion;
  }
}
