package org.heaplab.types.text;

/**
 * Encodings of one byte a character that differ from Latin-1 in some places.
 *
 * @see "Lib/encodings/cp1252.py, iso8859_15.py (3.13)"
 */
enum Charmap {
  CP1252(
      0x80,
      "\u20ac\ufffe\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffe\u017d\ufffe"
          + "\ufffe\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffe\u017e\u0178"),
  ISO_8859_15(
      0xA4,
      "\u20ac\u00a5\u0160\u00a7\u0161\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1\u00b2\u00b3"
          + "\u017d\u00b5\u00b6\u00b7\u017e\u00b9\u00ba\u00bb\u0152\u0153\u0178");

  private static final char UNDEFINED = '\ufffe';

  private final int first;
  private final String others;

  /**
   * A table.
   *
   * @param first the byte from which it is not Latin-1
   * @param others the characters from there on
   */
  Charmap(int first, String others) {
    this.first = first;
    this.others = others;
  }

  /** The character of a byte, or -1. */
  int decoded(int value) {
    int place = value - first;
    if (place < 0 || place >= others.length()) {
      return value;
    }
    return others.charAt(place) == UNDEFINED ? -1 : others.charAt(place);
  }

  /** The byte of a character, or -1. */
  int encoded(int point) {
    int place = point == UNDEFINED ? -1 : others.indexOf(point);
    if (place >= 0) {
      return first + place;
    }
    boolean plain = point < first || (point >= first + others.length() && point < 0x100);
    return plain ? point : -1;
  }
}
