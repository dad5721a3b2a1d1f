package org.heaplab.build;

import java.util.StringTokenizer;

/** Reads the tables that stand in the source as text. */
public final class Words {

  private Words() {}

  /** The words between white space; no regular expression, since every start reads the tables. */
  public static String[] of(String text) {
    StringTokenizer tokens = new StringTokenizer(text);
    String[] words = new String[tokens.countTokens()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.nextToken();
    }
    return words;
  }
}
