package org.heaplab.syntax.lexer;

import java.text.Normalizer;

/** What an identifier is made of (XID_Start, XID_Continue), and what it stands for (NFKC). */
public final class Names {
  /**
   * Java's identifiers are those of ID_Start: these fall out of XID_Start, for NFKC changes them.
   */
  private static final String NOT_CLOSED =
      "\u037a\u2e2f\u309b\u309c\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb"
          + "\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e";

  private static final String PART_ONLY = "\u0e33\u0eb3\uff9e\uff9f";

  /** Parts of identifiers since Unicode 15.1, CPython 3.13's; Java 17 knows 13. */
  private static final String NEW_PARTS = "\u200c\u200d\u30fb\uff65";

  private Names() {}

  static boolean isAsciiContinue(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** Whether a code point ends up in an identifier token; beyond ASCII it may yet be invalid. */
  static boolean isContinue(int c) {
    return isAsciiContinue(c) || c >= 128;
  }

  static boolean isStart(int c) {
    return isContinue(c) && !(c >= '0' && c <= '9');
  }

  /** The offset of the first code point that has no place in the identifier; -1 if it is sound. */
  static int firstInvalid(Source source, int start, int end) {
    for (int i = start; i < end; i++) {
      int c = source.at(i);
      if (c >= 128 && !(i == start ? isXidStart(c) : isXidContinue(c))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  /** The name that an identifier's text stands for. */
  public static String normalize(String identifier) {
    for (int i = 0; i < identifier.length(); i++) {
      if (identifier.charAt(i) >= 128) {
        return Normalizer.normalize(identifier, Normalizer.Form.NFKC);
      }
    }
    return identifier;
  }

  private static boolean isXidStart(int c) {
    return (Character.isUnicodeIdentifierStart(c) && outOf(NOT_CLOSED, c) && outOf(PART_ONLY, c))
        || isNewIdeograph(c);
  }

  private static boolean isXidContinue(int c) {
    return (Character.isUnicodeIdentifierPart(c)
            && !Character.isIdentifierIgnorable(c)
            && outOf(NOT_CLOSED, c))
        || !outOf(NEW_PARTS, c)
        || isNewIdeograph(c);
  }

  private static boolean outOf(String set, int c) {
    return set.indexOf(c) < 0;
  }

  private static boolean isNewIdeograph(int c) {
    return (c >= 0x2EBF0 && c <= 0x2EE5D) || (c >= 0x31350 && c <= 0x323AF);
  }
}
