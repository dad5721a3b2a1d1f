package org.heaplab.types.text.format;

/**
 * A parsed format specification: {@code [[fill]align][sign][z][#][0][width][grouping][.precision]
 * [type]}.
 *
 * @param fill the code point to pad with
 * @param align {@code < > = ^}
 * @param sign {@code + - } or a blank, 0 if not given
 * @param noNegativeZero {@code z}
 * @param alternate {@code #}
 * @param width -1 if not given
 * @param grouping {@code ,} or {@code _}, 0 if not given
 * @param precision -1 if not given
 * @param type a code point, 0 if neither given nor implied
 * @see "InternalFormatSpec in Python/formatter_unicode.c (3.13)"
 */
record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    long width,
    char grouping,
    long precision,
    int type) {
  /** The part of a complex number: its digits alone, padding apart. */
  FormatSpec bare(char partSign) {
    return new FormatSpec(
        0, '<', partSign, noNegativeZero, alternate, -1, grouping, precision, type);
  }
}
