package org.heaplab.session.commands;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that was meant. */
public final class Spelling {

  private Spelling() {}

  /** The known word nearest to one that is none of them, or null when none is near. */
  static String nearest(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(each -> distance(word, each)))
        .filter(each -> distance(word, each) <= Math.max(1, Math.min(2, word.length() / 2)))
        .orElse(null);
  }

  /** A question to put behind a sentence; empty when no word is near. */
  public static String question(String word, Collection<String> known, String prefix) {
    String nearest = nearest(word, known);
    return nearest == null ? "" : " Did you mean " + prefix + nearest + "?";
  }

  /** Edits between two words: letters replaced, added, left out, or swapped with the next one. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : step(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int step(int[][] table, String a, String b, int i, int j) {
    int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
  }
}
