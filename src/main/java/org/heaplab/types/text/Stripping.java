package org.heaplab.types.text;

import java.util.function.IntPredicate;

/**
 * {@code strip}, {@code lstrip}, {@code rstrip}.
 *
 * @see "do_strip, _PyUnicode_XStrip in Objects/unicodeobject.c (3.13)"
 */
public final class Stripping {
  private Stripping() {}

  /** {@code text.strip()}, or one side of it. */
  public static Text strip(Text text, boolean left, boolean right) {
    return strip(text, Stripping::isSpace, left, right);
  }

  /** {@code text.strip(set)}, or one side of it. */
  public static Text strip(Text text, Text set, boolean left, boolean right) {
    return strip(text, point -> has(set, point), left, right);
  }

  private static boolean isSpace(int point) {
    return Unicode.v15_1().is(Unicode.Property.SPACE, point);
  }

  private static boolean has(Text set, int point) {
    for (int i = 0; i < set.length(); i++) {
      if (set.at(i) == point) {
        return true;
      }
    }
    return false;
  }

  private static Text strip(Text text, IntPredicate set, boolean left, boolean right) {
    int start = 0;
    int end = text.length();
    while (left && start < end && set.test(text.at(start))) {
      start++;
    }
    while (right && end > start && set.test(text.at(end - 1))) {
      end--;
    }
    return text.slice(start, end);
  }
}
