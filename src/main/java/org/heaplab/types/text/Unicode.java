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
    Map<Integer, char[]> uniform = new HashMap<>();
    UnicodeRecords.Numbers runs = new UnicodeRecords.Numbers(UnicodeTable.RUNS);
    for (int at = 0; at < LIMIT; ) {
      int end = at + runs.next();
      fill(at, end, runs.next(), uniform);
      at = end;
    }
    for (String patch : patches) {
      apply(new UnicodeRecords.Numbers(patch), uniform);
    }
  }

  private void apply(UnicodeRecords.Numbers patch, Map<Integer, char[]> uniform) {
    int end = 0;
    while (patch.hasNext()) {
      int start = end + patch.next();
      end = start + patch.next();
      fill(start, end, patch.next(), uniform);
    }
  }

  /** Gives a range its record; whole pages of one record are the same array. */
  private void fill(int start, int end, int record, Map<Integer, char[]> uniform) {
    for (int at = start; at < end; ) {
      int page = at / PAGE;
      int stop = Math.min(end, (page + 1) * PAGE);
      if (stop - at == PAGE) {
        pages[page] = uniform.computeIfAbsent(record, Unicode::uniformPage);
      } else {
        Arrays.fill(own(page, uniform), at % PAGE, stop - page * PAGE, (char) record);
      }
      at = stop;
    }
  }

  private static char[] uniformPage(int record) {
    char[] page = new char[PAGE];
    Arrays.fill(page, (char) record);
    return page;
  }

  /** A page that is no other's. */
  private char[] own(int page, Map<Integer, char[]> uniform) {
    if (pages[page] == null) {
      pages[page] = new char[PAGE];
    } else if (pages[page] == uniform.get((int) pages[page][0])) {
      pages[page] = pages[page].clone();
    }
    return pages[page];
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
