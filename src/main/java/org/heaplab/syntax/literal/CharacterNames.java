package org.heaplab.syntax.literal;

import java.util.Locale;

/** Unicode's character names, as {@code \N{…}} takes them. */
final class CharacterNames {
  private CharacterNames() {}

  /** The code point of a name; -1 for none. */
  static int find(String name) {
    try {
      int found = Character.codePointOf(name);
      return isNameOf(name.toUpperCase(Locale.ROOT), found) ? found : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  /** Java also takes a block and a number for a name, which Python does not. */
  private static boolean isNameOf(String name, int point) {
    return name.equals(Character.getName(point)) && Character.isDefined(point);
  }
}
