package org.heaplab.types.text.format;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.Unicode;

/**
 * Reads a format specification.
 *
 * @see "parse_internal_render_format_spec in Python/formatter_unicode.c (3.13)"
 */
final class FormatSpecParser {
  private static final String ALIGNMENTS = "<>=^";

  private final Text spec;
  private final String typeName;
  private int at;

  private FormatSpecParser(Text spec, String typeName) {
    this.spec = spec;
    this.typeName = typeName;
  }

  /**
   * The parsed specification.
   *
   * @param typeName the value's type, for messages
   * @throws FormatFault ValueError
   */
  static FormatSpec parse(Text spec, char defaultType, char defaultAlign, String typeName) {
    return new FormatSpecParser(spec, typeName).parse(defaultType, defaultAlign);
  }

  private int peek(int ahead) {
    return at + ahead < spec.length() ? spec.at(at + ahead) : -1;
  }

  private boolean skip(char wanted) {
    boolean there = peek(0) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private static boolean isAlignment(int point) {
    return point >= 0 && ALIGNMENTS.indexOf(point) >= 0;
  }

  private FormatSpec parse(char defaultType, char defaultAlign) {
    int fill = -1;
    char align = 0;
    if (isAlignment(peek(1))) {
      fill = spec.at(at++);
      align = (char) spec.at(at++);
    } else if (isAlignment(peek(0))) {
      align = (char) spec.at(at++);
    }
    char sign = 0;
    if (peek(0) == ' ' || peek(0) == '+' || peek(0) == '-') {
      sign = (char) spec.at(at++);
    }
    boolean noNegativeZero = skip('z');
    boolean alternate = skip('#');
    if (fill < 0 && skip('0')) {
      fill = '0';
      align = align == 0 && defaultAlign == '>' ? '=' : align;
    }
    long width = number();
    char grouping = grouping();
    long precision = -1;
    if (skip('.')) {
      precision = number();
      if (precision < 0) {
        throw FormatFault.value("Format specifier missing precision");
      }
    }
    int type = type(defaultType);
    requireGrouping(grouping, type);
    return new FormatSpec(
        fill < 0 ? ' ' : fill,
        align == 0 ? defaultAlign : align,
        sign,
        noNegativeZero,
        alternate,
        width,
        grouping,
        precision,
        type);
  }

  /** A number in decimal digits of any script, -1 if there is none. */
  private long number() {
    int start = at;
    long value = 0;
    for (; at < spec.length() && Unicode.v15_1().decimal(spec.at(at)) >= 0; at++) {
      int digit = Unicode.v15_1().decimal(spec.at(at));
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw FormatFault.value("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return at == start ? -1 : value;
  }

  private char grouping() {
    boolean comma = skip(',');
    boolean underscore = skip('_');
    if (underscore && (comma || peek(0) == ',')) {
      throw FormatFault.value("Cannot specify both ',' and '_'.");
    }
    return comma ? ',' : underscore ? '_' : 0;
  }

  private int type(char defaultType) {
    if (spec.length() - at > 1) {
      throw FormatFault.value(
          "Invalid format specifier '" + spec + "' for object of type '" + typeName + "'");
    }
    return at < spec.length() ? spec.at(at) : defaultType;
  }

  private static void requireGrouping(char grouping, int type) {
    boolean allowed =
        switch (type) {
          case 0, 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F' -> true;
          case 'b', 'o', 'x', 'X' -> grouping == '_';
          default -> false;
        };
    if (grouping != 0 && !allowed) {
      throw FormatFault.value("Cannot specify '" + grouping + "' with " + quoted(type) + ".");
    }
  }

  /** A code point as CPython's messages write it. */
  private static String quoted(int type) {
    return type > ' ' && type < 0x80
        ? "'" + (char) type + "'"
        : "'\\x" + Integer.toHexString(type) + "'";
  }

  /** The fault of a type that the value's type does not know. */
  static FormatFault unknown(int type, String typeName) {
    return FormatFault.value(
        "Unknown format code " + quoted(type) + " for object of type '" + typeName + "'");
  }
}
