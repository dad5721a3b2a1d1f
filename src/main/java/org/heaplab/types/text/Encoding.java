package org.heaplab.types.text;

import java.util.Locale;

/** An encoding that {@code str.encode} and {@code bytes.decode} know. */
public enum Encoding {
  /** 7 bits. */
  ASCII("ascii", 1, false, false),
  /** 8 bits. */
  LATIN_1("latin-1", 1, false, false),
  /** 1 to 4 bytes. */
  UTF_8("utf-8", 1, false, false),
  /** With a byte order mark, else little-endian. */
  UTF_16("utf-16", 2, true, false),
  /** Little-endian. */
  UTF_16_LE("utf-16-le", 2, false, false),
  /** Big-endian. */
  UTF_16_BE("utf-16-be", 2, false, true),
  /** With a byte order mark, else little-endian. */
  UTF_32("utf-32", 4, true, false),
  /** Little-endian. */
  UTF_32_LE("utf-32-le", 4, false, false),
  /** Big-endian. */
  UTF_32_BE("utf-32-be", 4, false, true);

  final String pythonName;
  final int unit;
  final boolean marked;
  final boolean bigEndian;

  Encoding(String pythonName, int unit, boolean marked, boolean bigEndian) {
    this.pythonName = pythonName;
    this.unit = unit;
    this.marked = marked;
    this.bigEndian = bigEndian;
  }

  /** The encoding of a name or alias, null if it is none of these. */
  public static Encoding named(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_')) {
      case "utf_8", "utf8", "u8", "utf", "cp65001", "utf8_ucs2", "utf8_ucs4" -> UTF_8;
      case "ascii", "us_ascii", "646", "ansi_x3.4_1968", "iso646_us" -> ASCII;
      case "latin_1",
          "latin1",
          "latin",
          "l1",
          "iso_8859_1",
          "iso8859_1",
          "iso8859",
          "8859",
          "cp819" ->
          LATIN_1;
      case "utf_16", "utf16", "u16" -> UTF_16;
      case "utf_16_le", "utf_16le", "unicodelittleunmarked" -> UTF_16_LE;
      case "utf_16_be", "utf_16be", "unicodebigunmarked" -> UTF_16_BE;
      case "utf_32", "utf32", "u32" -> UTF_32;
      case "utf_32_le", "utf_32le" -> UTF_32_LE;
      case "utf_32_be", "utf_32be" -> UTF_32_BE;
      default -> null;
    };
  }

  /** The one with a fixed byte order that faults of decoding name. */
  Encoding ordered(boolean big) {
    if (!marked) {
      return this;
    }
    return unit == 2 ? (big ? UTF_16_BE : UTF_16_LE) : big ? UTF_32_BE : UTF_32_LE;
  }
}
