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
  UTF_32_BE("utf-32-be", 4, false, true),
  /** UTF-8 with a byte order mark. */
  UTF_8_SIG("utf-8", 1, false, false),
  /** Western European Windows. */
  CP1252("charmap", 1, false, false),
  /** Latin-1 with the euro sign. */
  ISO_8859_15("charmap", 1, false, false),
  /** As in a string literal. */
  UNICODE_ESCAPE("unicodeescape", 1, false, false),
  /** As in a raw string literal. */
  RAW_UNICODE_ESCAPE("rawunicodeescape", 1, false, false);

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
    return switch (normalized(name)) {
      case "utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001" -> UTF_8;
      case "ascii",
          "us_ascii",
          "ansi_x3.4_1968",
          "646",
          "ansi_x3_4_1968",
          "ansi_x3.4_1986",
          "cp367",
          "csascii",
          "ibm367",
          "iso646_us",
          "iso_646.irv_1991",
          "iso_ir_6",
          "us" ->
          ASCII;
      case "latin_1",
          "iso_8859_1",
          "iso8859_1",
          "latin1",
          "8859",
          "cp819",
          "csisolatin1",
          "ibm819",
          "iso8859",
          "iso_8859_1_1987",
          "iso_ir_100",
          "l1",
          "latin" ->
          LATIN_1;
      case "utf_16", "utf16", "u16" -> UTF_16;
      case "utf_16_le", "unicodelittleunmarked", "utf_16le" -> UTF_16_LE;
      case "utf_16_be", "unicodebigunmarked", "utf_16be" -> UTF_16_BE;
      case "utf_32", "utf32", "u32" -> UTF_32;
      case "utf_32_le", "utf_32le" -> UTF_32_LE;
      case "utf_32_be", "utf_32be" -> UTF_32_BE;
      case "utf_8_sig" -> UTF_8_SIG;
      case "cp1252", "1252", "windows_1252" -> CP1252;
      case "iso8859_15", "iso_8859_15", "latin9", "l9" -> ISO_8859_15;
      case "unicode_escape" -> UNICODE_ESCAPE;
      case "raw_unicode_escape" -> RAW_UNICODE_ESCAPE;
      default -> null;
    };
  }

  /** Its table where it has one, else null. */
  Charmap charmap() {
    return switch (this) {
      case CP1252 -> Charmap.CP1252;
      case ISO_8859_15 -> Charmap.ISO_8859_15;
      default -> null;
    };
  }

  /** Whether it writes escapes. */
  boolean escapes() {
    return this == UNICODE_ESCAPE || this == RAW_UNICODE_ESCAPE;
  }

  /** Whether CPython has an encoding of that name or alias, here or not. */
  public static boolean isCPythons(String name) {
    return named(name) != null || OtherEncodings.NAMES.contains(normalized(name));
  }

  private static String normalized(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** The one with a fixed byte order that faults of decoding name. */
  Encoding ordered(boolean big) {
    if (!marked) {
      return this;
    }
    return unit == 2 ? (big ? UTF_16_BE : UTF_16_LE) : big ? UTF_32_BE : UTF_32_LE;
  }
}
