package org.heaplab.types.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One version of the Unicode database, as far as {@code str} shows it.
 *
 * <p>CPython 3.13 has Unicode 15.1, 3.12 has 15.0, 3.11 has 14.0. The JDK's own database is of
 * another version on each JDK and is not used. Two levels, as in CPython: {@code pages} finds the
 * page of a code point, the page its record.
 *
 * @see "Objects/unicodectype.c (3.13)"
 */
public final class Unicode {
  /** One more than the last code point. */
  public static final int LIMIT = 0x110000;

  private static final int PAGE = 256;

  private final char[][] pages = new char[LIMIT / PAGE][];
  private final UnicodeRecords records = UnicodeRecords.DECODED;

  private Unicode(String... patches) {
    char[] all = new char[LIMIT];
    UnicodeRecords.Numbers runs = new UnicodeRecords.Numbers(UnicodeTable.RUNS);
    for (int at = 0; at < LIMIT; ) {
      int end = at + runs.next();
      Arrays.fill(all, at, end, (char) runs.next());
      at = end;
    }
    for (String patch : patches) {
      apply(new UnicodeRecords.Numbers(patch), all);
    }
    share(all);
  }

  private static void apply(UnicodeRecords.Numbers patch, char[] all) {
    int end = 0;
    while (patch.hasNext()) {
      int start = end + patch.next();
      end = start + patch.next();
      Arrays.fill(all, start, end, (char) patch.next());
    }
  }

  private void share(char[] all) {
    Map<String, char[]> shared = new HashMap<>();
    for (int i = 0; i < pages.length; i++) {
      char[] page = Arrays.copyOfRange(all, i * PAGE, (i + 1) * PAGE);
      pages[i] = shared.computeIfAbsent(new String(page), key -> page);
    }
  }

  private static final class Newest {
    static final Unicode DATA = new Unicode();
  }

  private static final class Before {
    static final Unicode DATA = new Unicode(UnicodeTable.PATCHES_15_0);
  }

  private static final class Oldest {
    static final Unicode DATA = new Unicode(UnicodeTable.PATCHES_15_0, UnicodeTable.PATCHES_14_0);
  }

  /** CPython 3.13's. */
  public static Unicode v15_1() {
    return Newest.DATA;
  }

  /** CPython 3.12's. */
  public static Unicode v15_0() {
    return Before.DATA;
  }

  /** CPython 3.11's. */
  public static Unicode v14_0() {
    return Oldest.DATA;
  }

  private int record(int point) {
    return pages[point >>> 8][point & 0xFF];
  }

  /** Whether the code point has the property. */
  public boolean is(Property property, int point) {
    return (records.flags[record(point)] & property.mask) != 0;
  }

  /** The value of a decimal digit, or -1. */
  public int decimal(int point) {
    return records.decimals[record(point)];
  }

  /** Appends what the code point maps to: one to three code points. */
  void map(Mapping mapping, int point, TextBuilder out) {
    int delta = records.mappings[mapping.column][record(point)];
    if (delta < UnicodeRecords.WORD) {
      out.append(point + delta);
      return;
    }
    for (int mapped : records.words[delta - UnicodeRecords.WORD]) {
      out.append(mapped);
    }
  }

  /** A property of a code point. */
  public enum Property {
    ALPHA(0),
    DECIMAL(1),
    DIGIT(2),
    NUMERIC(3),
    SPACE(4),
    LINE_BREAK(5),
    PRINTABLE(6),
    LOWER(7),
    UPPER(8),
    TITLE(9),
    IDENTIFIER_START(10),
    IDENTIFIER_PART(11),
    CASED(12),
    CASE_IGNORABLE(13);

    private final int mask;

    Property(int bit) {
      mask = 1 << bit;
    }
  }

  /** A full case mapping. */
  enum Mapping {
    LOWER(0),
    UPPER(1),
    TITLE(2),
    FOLD(3);

    private final int column;

    Mapping(int column) {
      this.column = column;
    }
  }
}
