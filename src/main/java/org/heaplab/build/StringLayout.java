package org.heaplab.build;

/**
 * Bytes in front of a str's characters.
 *
 * @param asciiHeader {@code sizeof(PyASCIIObject)}
 * @param compactHeader {@code sizeof(PyCompactUnicodeObject)}
 * @param utf8OfCharacters whether the static one-character strings come with their UTF-8 form
 */
public record StringLayout(int asciiHeader, int compactHeader, boolean utf8OfCharacters) {

  /** With {@code wstr} and its length. */
  static final StringLayout WITH_WSTR = new StringLayout(48, 72, false);

  static final StringLayout PLAIN = new StringLayout(40, 56, true);
}
