package org.heaplab.build;

/**
 * Bytes in front of a str's characters.
 *
 * @param asciiHeader {@code sizeof(PyASCIIObject)}
 * @param compactHeader {@code sizeof(PyCompactUnicodeObject)}
 */
public record StringLayout(int asciiHeader, int compactHeader) {

  /** With {@code wstr} and its length. */
  static final StringLayout WITH_WSTR = new StringLayout(48, 72);

  static final StringLayout PLAIN = new StringLayout(40, 56);
}
