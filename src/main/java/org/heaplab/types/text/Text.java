package org.heaplab.types.text;

import java.util.Arrays;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Hashes;
import org.heaplab.types.number.Sizes;

/**
 * The contents of a {@code str}: immutable code points, lone surrogates included.
 *
 * <p>Stored as CPython stores it, at 1, 2 or 4 bytes a code point, whichever is the least that
 * holds them all. Below kind 4 the chars of a Java string are the code points, so that two lone
 * surrogates side by side stay two.
 *
 * <pre>
 *   kind 1  U+0000..U+00FF    (isAscii: up to U+007F)   String
 *   kind 2  up to U+FFFF                                String
 *   kind 4  up to U+10FFFF                              int[]
 * </pre>
 *
 * @see "Objects/unicodeobject.c (3.13)"
 */
public final class Text implements Comparable<Text> {
  private static final Text[] LATIN1 = latin1();

  /** No code point at all. */
  public static final Text EMPTY = new Text("", 0);

  private final int kind;
  private final boolean ascii;
  private final String chars;
  private final int[] points;

  /** Chars are code points; {@code bits} is the bitwise or of them, or anything as high. */
  private Text(String chars, int bits) {
    this.kind = bits < 0x100 ? 1 : 2;
    this.ascii = bits < 0x80;
    this.chars = chars;
    this.points = new int[0];
  }

  /** At least one code point is past U+FFFF. */
  private Text(int[] points) {
    this.kind = 4;
    this.ascii = false;
    this.chars = "";
    this.points = points;
  }

  private static Text[] latin1() {
    Text[] all = new Text[0x100];
    for (int i = 0; i < all.length; i++) {
      all[i] = new Text(String.valueOf((char) i), i);
    }
    return all;
  }

  /** A Java string's text: each surrogate pair is one code point. */
  public static Text of(String java) {
    int bits = bits(java);
    if (bits >= 0xD800) {
      for (int i = 1; i < java.length(); i++) {
        if (Character.isSurrogatePair(java.charAt(i - 1), java.charAt(i))) {
          return new Text(java.codePoints().toArray());
        }
      }
    }
    return ofUnits(java, bits);
  }

  /** The text of these code points, each 0..0x10FFFF. */
  public static Text ofCodePoints(int... points) {
    return ofCodePoints(points, 0, points.length);
  }

  static Text ofCodePoints(int[] points, int start, int stop) {
    int max = 0;
    for (int i = start; i < stop; i++) {
      max = Math.max(max, points[i]);
    }
    if (max > 0xFFFF) {
      return new Text(Arrays.copyOfRange(points, start, stop));
    }
    StringBuilder narrow = new StringBuilder(stop - start);
    for (int i = start; i < stop; i++) {
      narrow.append((char) points[i]);
    }
    return ofUnits(narrow.toString(), max);
  }

  /** One code point's text. */
  public static Text ofCodePoint(int point) {
    return point < 0x100 ? LATIN1[point] : ofCodePoints(point);
  }

  /** A text whose code points are these chars, surrogate pairs not joined. */
  static Text ofUnits(String units) {
    return ofUnits(units, bits(units));
  }

  private static Text ofUnits(String units, int bits) {
    return switch (units.length()) {
      case 0 -> EMPTY;
      case 1 -> bits < 0x100 ? LATIN1[units.charAt(0)] : new Text(units, bits);
      default -> new Text(units, bits);
    };
  }

  /** Some char has each of these bits; so the result is below 0x80 or 0x100 iff all chars are. */
  private static int bits(String units) {
    int bits = 0;
    for (int i = 0; i < units.length(); i++) {
      bits |= units.charAt(i);
    }
    return bits;
  }

  /** Bytes a code point: 1, 2 or 4. */
  public int kind() {
    return kind;
  }

  /** Whether every code point is below 0x80. */
  public boolean isAscii() {
    return ascii;
  }

  /** The number of code points. */
  public int length() {
    return kind == 4 ? points.length : chars.length();
  }

  /** Whether there is no code point. */
  public boolean isEmpty() {
    return length() == 0;
  }

  /**
   * The code point at an index.
   *
   * @param index 0..length-1
   */
  public int at(int index) {
    return kind == 4 ? points[index] : chars.charAt(index);
  }

  /**
   * Code points {@code start..stop-1}.
   *
   * @param start 0..length
   * @param stop start..length
   */
  public Text slice(int start, int stop) {
    if (start == 0 && stop == length()) {
      return this;
    }
    if (kind == 4) {
      return ofCodePoints(points, start, stop);
    }
    String part = chars.substring(start, stop);
    return ofUnits(part, ascii ? 0 : bits(part));
  }

  /**
   * Every {@code step}th code point from {@code start}, {@code count} of them.
   *
   * @param step not 0; may be negative
   */
  public Text slice(int start, int step, long count) {
    if (step == 1) {
      return slice(start, start + (int) count);
    }
    TextBuilder out = new TextBuilder();
    for (long i = 0, at = start; i < count; i++, at += step) {
      out.append(at((int) at));
    }
    return out.build();
  }

  /**
   * This text, then the other.
   *
   * @throws FormatFault MemoryError past {@link Sizes#MAX_LENGTH}
   */
  public Text concat(Text other) {
    Sizes.checked((long) length() + other.length());
    if (other.isEmpty() || isEmpty()) {
      return isEmpty() ? other : this;
    }
    if (kind == 4 || other.kind == 4) {
      return new TextBuilder().append(this).append(other).build();
    }
    return ofUnits(chars.concat(other.chars), kind + other.kind > 2 ? 0xFFFF : asciiBits(other));
  }

  private int asciiBits(Text other) {
    return ascii && other.ascii ? 0 : 0xFF;
  }

  /**
   * This text {@code count} times, none for 0 and below.
   *
   * @throws FormatFault OverflowError or MemoryError if the result is too long
   */
  public Text repeat(long count) {
    if (count <= 0 || isEmpty()) {
      return EMPTY;
    }
    Sizes.checked(0, count, length(), "repeated string is too long");
    int times = (int) count;
    if (kind < 4) {
      return times == 1 ? this : new Text(chars.repeat(times), highest());
    }
    int[] all = new int[points.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(points, 0, all, i * points.length, points.length);
    }
    return new Text(all);
  }

  private int highest() {
    if (kind == 1) {
      return ascii ? 0x7F : 0xFF;
    }
    return kind == 2 ? 0xFFFF : 0x10FFFF;
  }

  /** The hash of {@code str} with PYTHONHASHSEED=0. */
  public long hash() {
    byte[] buffer = new byte[length() * kind];
    for (int i = 0, to = 0; i < length(); i++) {
      int point = at(i);
      for (int k = 0; k < kind; k++, point >>>= 8) {
        buffer[to++] = (byte) point;
      }
    }
    return Hashes.bytes(buffer);
  }

  /** The chars that are the code points of a text below kind 4. */
  String units() {
    return chars;
  }

  /** CPython's {@code repr()}, with Unicode 15.1. */
  public String repr() {
    return Quoting.repr(this, Unicode.v15_1()).toString();
  }

  /** CPython's {@code ascii()}. */
  public String ascii() {
    return Quoting.ascii(this).toString();
  }

  @Override
  public int compareTo(Text other) {
    int common = Math.min(length(), other.length());
    for (int i = 0; i < common; i++) {
      if (at(i) != other.at(i)) {
        return at(i) < other.at(i) ? -1 : 1;
      }
    }
    return Integer.compare(length(), other.length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text
        && kind == text.kind
        && (kind == 4 ? Arrays.equals(points, text.points) : chars.equals(text.chars));
  }

  @Override
  public int hashCode() {
    return kind == 4 ? Arrays.hashCode(points) : chars.hashCode();
  }

  /** As a Java string; two lone surrogates side by side become a pair. */
  @Override
  public String toString() {
    return kind == 4 ? new String(points, 0, points.length) : chars;
  }
}
