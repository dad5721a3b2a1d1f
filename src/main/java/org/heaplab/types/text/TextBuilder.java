package org.heaplab.types.text;

import java.util.Arrays;

/** Collects code points; the text gets the least kind that holds them. */
public final class TextBuilder {
  /** Holds all code points until one past U+FFFF comes; then {@link #wide} does. */
  private final StringBuilder narrow;

  private int[] wide;
  private int wideLength;

  /** An empty one. */
  public TextBuilder() {
    narrow = new StringBuilder();
    wide = new int[0];
  }

  /** Adds one code point. */
  public TextBuilder append(int point) {
    if (wideLength == 0) {
      if (point <= 0xFFFF) {
        narrow.append((char) point);
        return this;
      }
      widen();
    }
    reserve(1);
    wide[wideLength++] = point;
    return this;
  }

  /** Adds one code point many times. */
  public TextBuilder append(int point, int times) {
    for (int i = 0; i < times; i++) {
      append(point);
    }
    return this;
  }

  /** Adds a Java string without surrogates. */
  public TextBuilder append(String plain) {
    if (wideLength == 0) {
      narrow.append(plain);
      return this;
    }
    for (int i = 0; i < plain.length(); i++) {
      append((int) plain.charAt(i));
    }
    return this;
  }

  /** Adds a text. */
  public TextBuilder append(Text text) {
    return append(text, 0, text.length());
  }

  /** Adds code points {@code start..stop-1} of a text. */
  public TextBuilder append(Text text, int start, int stop) {
    if (wideLength == 0 && text.kind() < 4) {
      narrow.append(text.units(), start, stop);
      return this;
    }
    for (int i = start; i < stop; i++) {
      append(text.at(i));
    }
    return this;
  }

  private void widen() {
    wide = new int[narrow.length() + 16];
    for (wideLength = 0; wideLength < narrow.length(); wideLength++) {
      wide[wideLength] = narrow.charAt(wideLength);
    }
  }

  private void reserve(int more) {
    if (wideLength + more > wide.length) {
      wide = Arrays.copyOf(wide, Math.max(wide.length * 2, wideLength + more));
    }
  }

  /** The number of code points so far. */
  public int length() {
    return wideLength == 0 ? narrow.length() : wideLength;
  }

  /** What was added so far. */
  public Text build() {
    return wideLength == 0
        ? Text.ofUnits(narrow.toString())
        : Text.ofCodePoints(wide, 0, wideLength);
  }
}
