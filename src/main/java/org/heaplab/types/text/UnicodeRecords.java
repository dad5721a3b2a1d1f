package org.heaplab.types.text;

/** The distinct records of {@link UnicodeTable}, column by column. */
final class UnicodeRecords {
  /** Mappings from here up are indexes into {@link #words}; below, they are differences. */
  static final int WORD = 0x200000;

  static final UnicodeRecords DECODED = new UnicodeRecords();

  final int[][] words;
  final int[] flags;
  final int[] decimals;
  final int[][] mappings;

  private UnicodeRecords() {
    Numbers in = new Numbers(UnicodeTable.WORDS);
    words = new int[in.next()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = new int[in.next()];
      for (int k = 0; k < words[i].length; k++) {
        words[i][k] = in.next();
      }
    }
    in = new Numbers(UnicodeTable.RECORDS);
    int count = in.next();
    flags = new int[count];
    decimals = new int[count];
    mappings = new int[Unicode.Mapping.values().length][count];
    for (int i = 0; i < count; i++) {
      flags[i] = in.next();
      decimals[i] = in.next() - 1;
      for (int[] mapping : mappings) {
        mapping[i] = mapping(in.next());
      }
    }
  }

  private static int mapping(int written) {
    int value = written >> 1;
    if ((written & 1) != 0) {
      return WORD + value;
    }
    return (value & 1) == 0 ? value >> 1 : -((value + 1) >> 1);
  }

  /** Reads the table's numbers. */
  static final class Numbers {
    private final String text;
    private int at;

    Numbers(String text) {
      this.text = text;
    }

    boolean hasNext() {
      return at < text.length();
    }

    int next() {
      int value = 0;
      for (int shift = 0; ; shift += 5) {
        int digit = text.charAt(at++) - '0';
        value |= (digit & 31) << shift;
        if (digit < 32) {
          return value;
        }
      }
    }
  }
}
